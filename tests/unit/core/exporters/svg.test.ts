import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../../../../src/core/exporters/registry';
import { fontsNeeded, svgExporter } from '../../../../src/core/exporters/svg';
import { COLOURS } from '../../../../src/model/tokens';
import { NO_CHOICE } from '../../../../src/model/view';
import { load } from '../../../support/load';
import { endOf } from '../../../support/endOf';
import { pictureOf, pictureText } from '../../../support/pictureOf';
import { textOf } from '../../../support/textOf';

const text = 'Alice heads Acme. Bob may have met Alice. Carol denies that Bob met Acme in Ankara.';
const quote = (exact: string, role = 'support') => ({ document: 'd', exact, role });
const file = {
  format: 'edgewise/1',
  title: { en: 'The talks', fr: 'Les pourparlers' },
  provenance: { en: 'Read by hand', fr: 'Lu à la main' },
  license: 'CC BY 4.0',
  predicates: [
    { id: 'heads', label: { en: 'heads', fr: 'dirige' } },
    { id: 'met', label: { en: 'met', fr: 'a rencontré' }, symmetric: true },
  ],
  documents: [{ id: 'd', title: { en: 'A day in Ankara' }, lang: 'en', url: 'https://example.org/a?b=1&c=2', publisher: 'The Daily', published: '2022-11-14', text }],
  entities: [
    { id: 'alice', type: 'Person', name: { en: 'Alice' } },
    { id: 'bob', type: 'Person', name: { en: 'Bob' } },
    { id: 'carol', type: 'Person', name: { en: 'Carol' } },
    { id: 'acme', type: 'Organization', name: { en: 'Acme', fr: 'Acmé' } },
  ],
  claims: [
    { id: 'c1', subject: 'alice', predicate: 'heads', object: 'acme', evidence: [quote('Alice heads Acme')] },
    { id: 'c2', subject: 'bob', predicate: 'met', object: 'alice', certainty: 'possible', evidence: [quote('Bob may have met Alice'), quote('may', 'certainty')] },
    {
      id: 'c3', subject: 'bob', predicate: 'met', object: 'acme', evidence: [quote('Bob met Acme')],
      attribution: [{ source: 'carol', act: 'denies', span: { document: 'd', exact: 'Carol' }, cue: { document: 'd', exact: 'denies' } }],
    },
  ],
};
const dataset = load(file);

const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
const mark = (svg: string, name: string): string =>
  [...svg.matchAll(/<g data-(?:node|edge)="[^"]*"[^>]*><title>([^<]*)<\/title>(.*?)<\/g>/g)].find((match) => match[1]?.includes(name))?.[2] ?? '';

describe('svgPicture', () => {
  const svg = pictureText(pictureOf(dataset));

  it('says what is shown, and where it comes from', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining([
      'The talks', '3 of 3 claims · 4 entities', 'No filter', 'Alice', 'Bob', 'Carol', 'Acme', 'Documents',
      'A day in Ankara · The Daily · 14 November 2022 · https://example.org/a?b=1&amp;c=2', 'Where the data come from: Read by hand', 'Licence: CC BY 4.0',
    ]));
    expect(texts(svg).join(' ')).toContain('Made with Edgewise on 25 November 2026');
    expect(svg).toMatch(/<title id="title">The talks<\/title><desc id="description">The talks: 3 of 3 claims about 4 entities\. Most links: Alice, Bob, and Acme\. 3 partly\. No filter\.<\/desc>/);
  });

  it('speaks French with French punctuation', () => {
    const french = pictureText(pictureOf(dataset, { stance: { ...NO_CHOICE, include: ['hedged', 'denied'] }, text: { ...NO_CHOICE, query: 'met' } }, 'fr'));
    expect(french).toContain('lang="fr"');
    expect(texts(french)).toEqual(expect.arrayContaining(['Les pourparlers', '2 sur 3 affirmations · 3 entités', 'Acmé', 'Formulation\u00a0: Avec réserve ou Niée']));
    expect(texts(french).join('\n')).toMatch(/Noms et citations\u00a0: «\u202fmet\u202f»/);
  });

  it('says where claims are not found or a text has changed, in its head, its caption, its legend and on the line', () => {
    const doubtful = load({
      ...file, documents: [{ ...file.documents[0], sha256: 'a'.repeat(64) }],
      claims: [...file.claims.slice(0, 2), { ...file.claims[2]!, evidence: [quote('Bob met Acme in Oslo')] }],
    });
    const english = pictureText(pictureOf(doubtful));
    const said = ['2 partly, 1 not found', 'Text changed since it was annotated: A day in Ankara'];
    expect(texts(english)).toEqual(expect.arrayContaining([...said, 'Not found in the text']));
    expect(english).toContain(`4 entities. Most links: Alice, Bob, and Acme. ${said.join('. ')}. No filter.</desc>`);
    expect(english).toContain('Bob – met – Acme — Denied, Not found in the text</title>');
    expect(english.split('<title>Not found in the text</title>')).toHaveLength(2);
    expect(pictureText(pictureOf(doubtful, {}, 'en', { selected: 'e2' }))).toContain('∅ met · denied · not found</text>');
    expect(texts(pictureText(pictureOf(doubtful, {}, 'fr')))).toEqual(expect.arrayContaining(['2 en partie, 1 introuvable', 'Introuvable dans le texte', 'Texte modifié depuis son annotation\u00a0: A day in Ankara']));
    expect(texts(svg)).not.toContain('Not found in the text');
  });

  it('draws what has no evidence thinner and with a circle, and says it once where nothing has any', () => {
    const [first, ...others] = file.claims;
    const bare = { ...first!, evidence: [] };
    const english = pictureText(pictureOf(load({ ...file, claims: [bare, ...others] })));
    expect(english).toContain('Alice – heads – Acme — Stated, No evidence</title>');
    expect(mark(english, 'Alice – heads')).toContain('stroke-width="0.78"');
    expect(mark(svg, 'Alice – heads')).toContain('stroke-width="1.3"');
    expect(english.split('<title>No evidence</title>')).toHaveLength(2);
    expect(texts(english)).toContain('No evidence');
    expect(texts(pictureText(pictureOf(load({ ...file, claims: [bare, ...others] }), {}, 'fr')))).toContain('Sans citation');
    const none = pictureText(pictureOf(load({ ...file, claims: [bare] })));
    expect(none).not.toContain('No evidence');
    expect(texts(none)).toContain('No link here has evidence that could be looked up');
    expect(texts(svg)).not.toContain('No link here has evidence that could be looked up');
  });

  it('has nothing of a paper on no ground', () => {
    const confirmed = load({ ...file, claims: [{ ...file.claims[2]!, attribution: [{ ...file.claims[2]!.attribution![0]!, act: 'confirms' }] }] });
    for (const theme of ['light', 'dark'] as const) {
      const drawn = pictureText(pictureOf(confirmed, {}, 'en', { theme, paper: 'transparent', selected: 'n1' }));
      expect(drawn).not.toContain(COLOURS.paper[theme]);
      expect(mark(drawn, '— Confirmed').match(/stroke-width="1\.\d+"/g)).toHaveLength(2);
    }
  });

  it('is black, grey and white in print, and its types differ without colour', () => {
    const types = ['Person', 'Organization', 'Country', 'Place', 'Group', 'Event', 'Agreement', 'Topic'];
    const all = load({ ...file, entities: types.map((type, place) => ({ id: `t${place}`, type, name: { en: type } })), claims: types.slice(1).map((_, place) => ({ id: `c${place}`, subject: 't0', predicate: 'met', object: `t${place + 1}`, evidence: [quote('Alice heads Acme')] })) });
    const printed = pictureText(pictureOf(all, {}, 'en', { paper: 'print', selected: 'n0' }));
    for (const [, red, green, blue] of printed.matchAll(/#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})"/g)) expect([green, blue]).toEqual([red, red]);
    for (const hollow of ['Country', 'Group', 'Event']) expect(mark(printed, `${hollow} — ${hollow}`)).toContain('fill="#FFFFFF" stroke="#000000"');
    for (const solid of ['Organisation', 'Place', 'Agreement', 'Topic']) expect(mark(printed, `— ${solid}`)).toContain('fill="#000000"/>');
  });

  it('puts the filters in force into words', () => {
    const filters = {
      type: { ...NO_CHOICE, include: ['Person', 'Organization'], mode: 'all' as const, exclude: ['Country'] },
      saidBy: { ...NO_CHOICE, include: ['entity:carol', 'entity:nobody'] },
    };
    expect(texts(pictureText(pictureOf(dataset, filters)))).toEqual(expect.arrayContaining(['Type: Person and Organisation, not Country', 'Said by: Carol or entity:nobody']));
  });

  it('has a legend of what occurs and of nothing else', () => {
    const shown = texts(svg);
    expect(shown).toEqual(expect.arrayContaining(['Person', 'Organisation', 'Stated', 'Hedged', 'Denied']));
    for (const absent of ['Country', 'Event', 'Confirmed', 'Reported', 'Disputed']) expect(shown).not.toContain(absent);
  });

  it('draws each stance as the canvas does', () => {
    expect(mark(svg, 'Alice – heads – Acme')).not.toContain('dasharray');
    expect(mark(svg, 'Bob – met – Alice')).toContain('stroke-dasharray="1.5 3.5"');
    expect(mark(svg, 'Bob – met – Acme')).toContain(COLOURS.missing.light);
  });

  it('gives directed edges alone a head', () => {
    expect(mark(svg, 'Alice – heads – Acme')).toMatch(/Z" fill="/);
    expect(mark(svg, 'Bob – met – Alice')).not.toMatch(/Z" fill="/);
  });

  it('lets the selection stand out, with its name', () => {
    const { scene } = pictureOf(dataset);
    const selected = scene.edges.find(({ label }) => label === 'heads')?.key ?? null;
    const chosen = pictureText(pictureOf(dataset, {}, 'en', { selected }));
    expect(texts(svg)).not.toContain('heads');
    expect(texts(chosen)).toEqual(expect.arrayContaining(['heads', 'Selected: Alice – heads – Acme']));
    expect(mark(chosen, 'Alice – heads – Acme')).toContain(COLOURS.selection.light);
    expect(mark(chosen, 'Bob – met – Alice')).not.toContain(COLOURS.selection.light);
  });

  it('is painted on its own paper, by day and by night', () => {
    expect(svg).toMatch(new RegExp(`<rect width="\\d+" height="\\d+" fill="${COLOURS.paper.light}"/>`));
    expect(pictureText(pictureOf(dataset, {}, 'en', { theme: 'dark' }))).toMatch(new RegExp(`<rect width="\\d+" height="\\d+" fill="${COLOURS.paper.dark}"/>`));
  });

  it('holds every mark within its edges', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
    const [, left, top] = /id="graph" transform="translate\(([\d.-]+) ([\d.-]+)\)"/.exec(svg)?.map(Number) ?? [];
    const places = [...svg.matchAll(/data-node="[^"]*" transform="translate\(([\d.-]+) ([\d.-]+)\)"/g)];
    expect(places).toHaveLength(4);
    for (const [, x, y] of places) {
      expect(Number(x) + (left ?? NaN)).toBeGreaterThan(40);
      expect(Number(x) + (left ?? NaN)).toBeLessThan((width ?? NaN) - 40);
      expect(Number(y) + (top ?? NaN)).toBeGreaterThan(40);
      expect(Number(y) + (top ?? NaN)).toBeLessThan((height ?? NaN) - 40);
    }
  });

  it('is a picture, with words, where no claim is left', () => {
    const empty = pictureText(pictureOf(dataset, { text: { ...NO_CHOICE, query: 'nowhere' } }));
    expect(texts(empty)).toContain('0 of 3 claims · 0 entities');
    expect(empty).not.toContain('NaN');
    expect(empty).not.toContain('Infinity');
  });
});

describe('fonts', () => {
  const font = (face: 'serif' | 'serifItalic' | 'sans', subset: 'latin' | 'latinExt') => ({ face, subset, base64: btoa(`${face} ${subset}`) });
  const all = [font('serif', 'latin'), font('serif', 'latinExt'), font('serifItalic', 'latin'), font('sans', 'latin'), font('sans', 'latinExt')];

  it('are asked for as far as the text needs them', () => {
    expect(endOf(fontsNeeded(pictureOf(dataset)))).toEqual(expect.arrayContaining([{ face: 'serif', subset: 'latin' }, { face: 'sans', subset: 'latin' }]));
    expect(endOf(fontsNeeded(pictureOf(dataset)))).toHaveLength(2);
    const turkish = { ...dataset, meta: { ...dataset.meta, title: { en: 'Kılıçdaroğlu' } } };
    expect(endOf(fontsNeeded(pictureOf(turkish)))).toContainEqual({ face: 'serif', subset: 'latinExt' });
  });

  it('are embedded as far as the text needs them, and are fetched from nowhere', () => {
    const svg = pictureText(pictureOf(dataset, {}, 'en', { fonts: all }));
    expect(svg).toContain(`url(data:font/woff2;base64,${btoa('serif latin')})`);
    expect(svg).not.toContain(btoa('serif latinExt'));
    expect(svg).not.toContain(btoa('serifItalic latin'));
    expect(svg.match(/url\(/g)).toHaveLength(2);
  });
});

describe('svgExporter', () => {
  it('is registered', () => {
    expect(EXPORTERS).toContain(svgExporter);
  });

  it('makes the same bytes for the same input', () => {
    const input = () => {
      const { visible, scene, theme, language, ...picture } = pictureOf(load(file));
      return { dataset: picture.dataset, visible, scene, theme, lang: language, time: '2026-11-25T10:00:00Z', picture };
    };
    expect(textOf(svgExporter, input())).toBe(textOf(svgExporter, input()));
  });

  it('throws where the scene is missing, for then the app is wrong', () => {
    expect(() => textOf(svgExporter, { dataset, theme: 'light', lang: 'en', time: '2026-11-25' })).toThrow(TypeError);
  });
});
