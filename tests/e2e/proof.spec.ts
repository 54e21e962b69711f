import { readFileSync, writeFileSync } from 'node:fs';
import { expect, openApp, test } from './support/app';
import { inspector, openFiles } from './support/screen';

test('a snapshot proves itself: it holds; with a text that was changed, it lists what no longer stands', async ({ page }, testInfo) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Dataset (JSON)' }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save JSON' }).click();
  const file = testInfo.outputPath('snapshot.json');
  await (await saving).saveAs(file);

  await openFiles(page, file);
  await expect(page.getByText('Every quote was looked up again: all stand', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Snapshot holds' }).click();
  await expect(page.getByRole('dialog').getByText('82 claims were looked up again', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');

  const changed = testInfo.outputPath('changed.json');
  const text = readFileSync(file, 'utf8');
  expect(text.split('le directeur de la CIA, Bill Burns').length).toBeGreaterThan(1);
  // In the text of the document alone: the quotes stay what they are.
  writeFileSync(changed, text.replace(/"text":"(?:[^"\\]|\\.)*"/, (whole) => whole.replace('le directeur de la CIA, Bill Burns', 'le directeur du FBI, Bill Burns')));
  await openFiles(page, changed);
  const report = page.getByTestId('snapshot');
  await expect(report.getByText('1 text is not the one that was annotated')).toBeVisible();
  await expect(report.getByText(/claims? no longer stands? as/)).toBeVisible();
  await report.getByRole('button', { name: /Bill Burns heads CIA/ }).click();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Snapshot changed/ })).toBeVisible();
});
