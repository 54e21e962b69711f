import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { clickCanvas, facet } from './support/screen';
import { nameOf, seed } from './support/seed';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Picture {
  readonly nodes: readonly ({ readonly key: string; readonly lines: readonly string[] } & Place)[];
  readonly edges: readonly { readonly key: string; readonly points: readonly Place[] }[];
  /** What is written on edges. */
  readonly onEdges: readonly string[];
  readonly texts: readonly string[];
}

const words = {
  en: { button: 'Export', save: (format: string) => `Save ${format}`, hedged: 'Hedged', shown: 'of' },
  fr: { button: 'Exporter', save: (format: string) => `Enregistrer le ${format}`, hedged: 'Avec réserve', shown: 'sur' },
} as const;

async function saved(page: Page, language: 'en' | 'fr', format: 'SVG' | 'PNG', testInfo: TestInfo): Promise<string> {
  await page.getByRole('button', { name: words[language].button, exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(format) }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words[language].save(format) }).click();
  const file = testInfo.outputPath(`saved.${format.toLowerCase()}`);
  await (await saving).saveAs(file);
  await expect(page.getByRole('dialog')).toBeHidden();
  return file;
}

/** Reads a saved drawing as a browser does: its marks in px of the scene, and every line of its text. */
const read = async (page: Page, svg: string): Promise<Picture> => {
  const reader = await page.context().newPage();
  await reader.route('**/saved.svg', (route) => route.fulfill({ body: svg, contentType: 'image/svg+xml' }));
  await reader.goto('./saved.svg');
  const picture = await reader.evaluate((): Picture => {
    const placeOf = (text: string | null | undefined): Place => {
      const [x, y] = (text ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      return { x: x ?? NaN, y: y ?? NaN };
    };
    const all = (within: ParentNode, selector: string): Element[] => [...within.querySelectorAll(selector)];
    return {
      nodes: all(document, '[data-node]').map((node) => ({
        key: node.getAttribute('data-node') ?? '',
        lines: all(node, 'text').map((line) => line.textContent),
        ...placeOf(node.getAttribute('transform')),
      })),
      edges: all(document, '[data-edge]').map((edge) => ({
        key: edge.getAttribute('data-edge') ?? '',
        points: (edge.querySelector('path')?.getAttribute('d') ?? '').match(/-?[\d.]+ -?[\d.]+/g)?.map(placeOf) ?? [],
      })),
      onEdges: all(document, 'text[font-style="italic"]').map((line) => line.textContent),
      texts: all(document, 'text').map((line) => line.textContent),
    };
  });
  await reader.close();
  return picture;
};

const apart = (one: Place | undefined, other: Place | undefined): number => Math.hypot((one?.x ?? NaN) - (other?.x ?? NaN), (one?.y ?? NaN) - (other?.y ?? NaN));

for (const language of ['en', 'fr'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'fr-FR' });

    test('the drawing has the labels, the places and the lines of the canvas', async ({ page }, testInfo) => {
      await openApp(page);
      await clickCanvas(page, nameOf('naryshkin', language));
      await expect.poll(async () => (await canvasScene(page)).edges.filter(({ label }) => label !== '').length).toBeGreaterThan(1);
      const canvas = await canvasScene(page);
      const picture = await read(page, readFileSync(await saved(page, language, 'SVG', testInfo), 'utf8'));
      expect(picture.nodes.map(({ key }) => key).sort()).toEqual(canvas.nodes.map(({ key }) => key).sort());
      for (const node of canvas.nodes) {
        const drawn = picture.nodes.find(({ key }) => key === node.key);
        expect(drawn?.lines).toEqual(node.lines);
        expect(apart(drawn, node)).toBeLessThan(0.02);
      }
      expect([...picture.onEdges].sort()).toEqual(canvas.edges.map(({ label }) => label).filter((label) => label !== '').sort());
      expect(picture.edges.map(({ key }) => key).sort()).toEqual(canvas.edges.map(({ key }) => key).sort());
      for (const edge of canvas.edges) {
        const points = picture.edges.find(({ key }) => key === edge.key)?.points ?? [];
        expect(points).toHaveLength(2 + edge.controls.length);
        // The canvas ends a line at its arrow's tip, the drawing inside the arrow.
        expect(apart(points[0], edge.from), `start of ${edge.key}`).toBeLessThan(1);
        expect(apart(points.at(-1), edge.to), `end of ${edge.key}`).toBeLessThan(edge.directed ? 6 : 1);
        edge.controls.forEach((control, place) => expect(apart(points[place + 1], control), `bend of ${edge.key}`).toBeLessThan(1.5));
      }
    });

    test('the drawing says what is shown, by which filter, and from which document', async ({ page }, testInfo) => {
      await openApp(page);
      await facet(page, words[language].hedged).click({ force: true });
      const { texts } = await read(page, readFileSync(await saved(page, language, 'SVG', testInfo), 'utf8'));
      const hedged = seed.claims.filter(({ certainty }) => certainty !== undefined && certainty !== 'certain').length;
      const said = texts.join(' ');
      expect(said).toContain(`${hedged} ${words[language].shown} ${seed.claims.length}`);
      expect(texts.some((line) => new RegExp(`\\s?: ${words[language].hedged}$`).test(line))).toBe(true);
      for (const part of ['https://www.rt.com/', 'CC-BY-4.0', 'RT']) expect(said).toContain(part);
    });
  });
}

test('the picture is the drawing, painted on paper at twice its size, with the fonts of the app', async ({ page }, testInfo) => {
  await openApp(page);
  await clickCanvas(page, 'Bill Burns', 'CIA');
  const svg = readFileSync(await saved(page, 'en', 'SVG', testInfo), 'utf8');
  const png = readFileSync(await saved(page, 'en', 'PNG', testInfo));
  expect(svg).toContain("@font-face{font-family:'Source Serif 4 Variable'");
  expect(svg).not.toMatch(/<script|<image|href=|https?:\/\/(?!www\.w3\.org\/2000\/svg|www\.rt\.com)/);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
  expect(png.readUInt32BE(16)).toBe((width ?? NaN) * 2);
  expect(png.readUInt32BE(20)).toBe((height ?? NaN) * 2);

  const seen = await page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    let [ink, red] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
      if (r < 200 && g < 200 && b < 200) ink += 1;
      if (r > 160 && g < 60 && b < 60) red += 1;
    }
    return { corner: [...data.subarray(0, 4)], ink: ink / (data.length / 4), red };
  }, [...png]);
  expect(seen.corner).toEqual([0xfb, 0xfa, 0xf6, 255]);
  expect(seen.ink).toBeGreaterThan(0.01);
  expect(seen.red).toBeGreaterThan(200);
});
