import { expect, it } from 'vitest';
import { loadDataset } from '../../../../src/core/load';
import { importCases } from '../../../support/importCases';

const HEAD = '{"format":"edgewise/1","title":{"en":"Run"}}';
const ADA = '{"entity":{"id":"ada","type":"Person","name":{"en":"Ada"}}}';

const open = (text: string, name = 'run.jsonl') =>
  loadDataset(new Map([[name, new TextEncoder().encode(text)]]), { progress: () => undefined, cancelled: () => false });

it('holds the same as the file in one piece', async () => {
  const [apart] = importCases('edgewiseLines');
  const [whole] = importCases('edgewise');
  const opened = await Promise.all([apart, whole].map((one) => loadDataset(one?.files ?? new Map(), { progress: () => undefined, cancelled: () => false })));
  const [lines, file] = opened.map((one) => (one.ok ? { ...one.value, report: undefined, meta: one.value.meta.title } : one.error));
  expect(lines).toEqual(file);
});

it('is known by its lines, whatever it is called, and by its name where its head is long', async () => {
  expect(await open(`${HEAD}\n${ADA}\n`, 'a.json')).toMatchObject({ ok: true, value: { entities: { count: 1 } } });
  const long = HEAD.replace('}}', `"},"license":"${'x'.repeat(5000)}"}`).replace('"Run""', '"Run"');
  expect(await open(`${long}\n${ADA}\n`)).toMatchObject({ ok: true, value: { entities: { count: 1 }, report: { detected: { format: 'edgewiseLines' } } } });
});

it('tells the line that cannot be used, and keeps the rest', async () => {
  const opened = await open(`${HEAD}\n${ADA}\n{"entity":\n{"thing":{}}\n{"entity":{"id":"b"}}\n[]\n`);
  expect(opened.ok && opened.value.report).toMatchObject({ records: 5, kept: 1 });
  expect(opened.ok && opened.value.report.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'badRecord run.jsonl:3', 'badRecord run.jsonl:4', 'missingKey run.jsonl:5.type', 'badRecord run.jsonl:6',
  ]);
});

it('refuses lines under another head', async () => {
  expect(await open(`{"format":"edgewise/2"}\n${ADA}\n`)).toMatchObject({ ok: false, error: [{ code: 'notEdgewise', values: { format: 'edgewise/2' } }] });
});
