// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../src/core/citation';
import { EXPORTERS } from '../../src/core/exporters/registry';
import type { Visible } from '../../src/core/visible';
import type { Dataset } from '../../src/model/dataset';
import { CHECKS, STANCES } from '../../src/model/vocabulary';
import { anyFile } from '../support/anyFile';
import { exportInput, visibleClaims } from '../support/exportInput';
import { load } from '../support/load';
import { elements, gexfValues, graphmlData, readCsv, readXml, unguarded } from '../support/readExports';
import { textOf } from '../support/textOf';

/** 100 in the proof, more by `npm run fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100);

/** What of a claim every format holds that can hold claims. */
interface Told {
  readonly claim: string;
  readonly stance: string;
  readonly check: string;
  readonly quote: string;
}

interface Annotation {
  readonly id: string;
  readonly body: { readonly stance: string; readonly check: string; readonly subject: string };
  readonly target: string | readonly { readonly role: string; readonly grain: string; readonly selector?: readonly { readonly exact?: string }[] }[];
}

type Aspects = Readonly<Record<string, readonly { readonly v: Readonly<Record<string, string>> }[] | undefined>>;

const told = (values: Readonly<Record<string, string>>): Told => ({
  claim: values.claim ?? '', stance: values.stance ?? '', check: values.check ?? '', quote: values.quote ?? '',
});

/** Parses what a format wrote, as another program would; the claims in it. */
const READERS: Readonly<Record<string, (text: string) => readonly Told[]>> = {
  csvClaims: (text) => {
    const claims = new Map<string, Told & { readonly quotes: string[] }>();
    for (const row of readCsv(text)) {
      const cells = Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)]));
      const known = claims.get(cells.claim ?? '') ?? { ...told(cells), quotes: [] };
      claims.set(known.claim, known);
      if (cells.role === 'support' && cells.grain === 'passage' && cells.quote !== '') known.quotes.push(cells.quote ?? '');
    }
    return [...claims.values()].map(({ quotes, ...one }) => ({ ...one, quote: quotes.join(' […] ') }));
  },
  graphml: (text) => {
    const document = readXml(text);
    return elements(document, 'edge').map((edge) => told(graphmlData(document, edge)));
  },
  gexf: (text) => {
    const document = readXml(text);
    return elements(document, 'edge').map((edge) => told(gexfValues(document, edge)));
  },
  cx2: (text) => (JSON.parse(text) as readonly Aspects[]).flatMap(({ edges }) => edges ?? []).map(({ v }) => told(v)),
  jsonld: (text) =>
    (JSON.parse(text) as { first: { items: readonly Annotation[] } }).first.items.map(({ id, body, target }) => ({
      claim: decodeURIComponent(id.split(':').at(-1) ?? ''), stance: body.stance, check: body.check,
      quote: typeof target === 'string' ? '' : target.filter(({ role, grain }) => role === 'support' && grain === 'passage')
        .flatMap(({ selector = [] }) => selector.flatMap(({ exact }) => exact ?? [])).join(' […] '),
    })),
};

const expected = (dataset: Dataset, mask: Uint8Array): readonly Told[] =>
  dataset.claims.ids.flatMap((claim, row) => (mask[row] !== 1 ? [] : [{
    claim, stance: STANCES[dataset.claims.stance[row]!]!, check: CHECKS[dataset.claims.check[row]!]!, quote: citationOf(dataset, row).quotes.join(' […] '),
  }]));

const made = (id: string, dataset: Dataset, shown: Visible): string => {
  const exporter = EXPORTERS.find((known) => known.id === id);
  if (exporter === undefined) throw new RangeError(id);
  return textOf(exporter, exportInput(dataset, shown));
};

/** Any dataset, and any of its claims visible. */
const anyView = fc.tuple(anyFile, fc.array(fc.constantFrom(0, 1), { minLength: 5, maxLength: 5 })).map(([file, bits]) => {
  const dataset = load(file);
  const mask = Uint8Array.from({ length: dataset.claims.count }, (_, row) => bits[row] ?? 0);
  return { dataset, mask, shown: visibleClaims(dataset, mask) };
});

describe('any dataset and view, exported and read again', () => {
  it.each(Object.keys(READERS))('holds the same claims: %s', (id) => {
    fc.assert(fc.property(anyView, ({ dataset, mask, shown }) => {
      expect(READERS[id]?.(made(id, dataset, shown))).toEqual(expected(dataset, mask));
    }), { numRuns: RUNS });
  });

  it('holds the same entities: csvNodes', () => {
    fc.assert(fc.property(anyView, ({ dataset, shown }) => {
      expect(readCsv(made('csvNodes', dataset, shown)).map(({ id }) => id)).toEqual(dataset.entities.ids.filter((_, row) => shown.entities[row] === 1));
    }), { numRuns: RUNS });
  });

  it('holds the same claims, by their edges: csvEdges', () => {
    fc.assert(fc.property(anyView, ({ dataset, mask, shown }) => {
      const claims = readCsv(made('csvEdges', dataset, shown)).flatMap(({ claims = '' }) => claims.split(' | '));
      expect(claims.sort()).toEqual(dataset.claims.ids.filter((_, row) => mask[row] === 1).sort());
    }), { numRuns: RUNS });
  });

  it('holds the same claims and quotes: markdown', () => {
    fc.assert(fc.property(anyView, ({ dataset, mask, shown }) => {
      const lines = made('markdown', dataset, shown).split('\n');
      const ids = lines.flatMap((line) => /^\*\*.*\*\*.* \((c\d)\)$/.exec(line)?.[1] ?? []);
      expect(ids.sort()).toEqual(dataset.claims.ids.filter((_, row) => mask[row] === 1).sort());
      const begun = lines.filter((line, at) => line.startsWith('> ') && !(lines[at - 1] ?? '').startsWith('>')).length;
      expect(begun).toBe(dataset.claims.ids.reduce((sum, _, row) => sum + (mask[row] === 1 ? citationOf(dataset, row).quotes.length : 0), 0));
    }), { numRuns: RUNS });
  });

  it.each([
    ['csl', (text: string) => (JSON.parse(text) as readonly { readonly id: string }[]).map(({ id }) => id)],
    ['bibtex', (text: string) => [...text.matchAll(/^@misc\{(.+),$/gm)].map(([, key]) => key)],
  ] as const)('holds the documents that the claims rest on: %s', (id, read) => {
    fc.assert(fc.property(anyView, ({ dataset, mask, shown }) => {
      const { evidences, spans, documents } = dataset;
      const rows = Array.from(evidences.claim, (claim, row) => (mask[claim] === 1 ? spans.document[evidences.span[row]!]! : -1));
      expect(read(made(id, dataset, shown))).toEqual(documents.ids.filter((_, row) => rows.includes(row)));
    }), { numRuns: RUNS });
  });
});

const hostile = fc.oneof(
  fc.constantFrom(']]>', '</script><script>alert(1)</script>', '<!--', '&#0;', '&amp;', '"', "'", '\u0000', '\u0001\u001f', '\u007f\u0085', '\ud800', 'a\udc00b', '\ufffe\uffff', '\u202ex', '=1+1', '＝1', ' @x', 'a;=1', '\n-1', '\\end{document}', '%', '{', '}', '`a`', '[a](javascript:1)', '![a](b)', '__proto__', '🗂'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

/** Each string of a file wherever a file may hold one. */
const hostileFile = fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')), { minLength: 50, maxLength: 50 }).map((texts) => ({
  format: 'edgewise/1', title: { en: texts[0] }, provenance: { en: texts[1] }, license: texts[2],
  predicates: [{ id: `p${texts[3]}`, label: { en: texts[4] } }],
  documents: texts.map((text, row) => ({ id: `d${row}${text}`, title: { en: text }, lang: 'en', url: text, publisher: `${text}.`, published: text, text: `(${text})` })),
  entities: texts.map((text, row) => ({ id: `e${row}${text}`, type: 'Person', name: { en: text }, aliases: [text], description: { en: text }, sameAs: [text] })),
  claims: texts.map((text, row) => ({
    id: `c${row}${text}`, subject: `e${row}${text}`, predicate: `p${texts[3]}`, object: `e0${texts[0]}`, method: text,
    evidence: [{ document: `d${row}${text}`, exact: `(${text})`, role: 'support' }],
    attribution: [{ label: { en: text }, act: 'states' }],
  })),
}));

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A hundred files of fifty strings: 5,000 for each test. */
const FILES = Math.max(100, RUNS);

describe('5,000 hostile strings give valid files that hold them as far as such a file can', () => {
  const forEach = (body: (dataset: Dataset, write: (id: string) => string, all: readonly Told[]) => void): void => {
    fc.assert(fc.property(hostileFile, (file) => {
      const dataset = load(file);
      const shown = visibleClaims(dataset, new Uint8Array(dataset.claims.count).fill(1));
      body(dataset, (id) => made(id, dataset, shown), expected(dataset, shown.claims));
    }), { numRuns: FILES });
  };

  it.each(['cx2', 'jsonld'])('%s', (id) => forEach((_, write, all) => expect(READERS[id]?.(write(id))).toEqual(all)));

  it.each(['graphml', 'gexf'])('%s', (id) => forEach((dataset, write, all) => {
    const text = write(id);
    const held = (value: string): string => value.replace(FORBIDDEN, '');
    expect(READERS[id]?.(text)).toEqual(all.map((one) => ({ ...one, claim: held(one.claim), quote: held(one.quote) })));
    expect(new Set([...text.matchAll(/<node id="([^"]+)"/g)].map(([, node]) => node)).size).toBe(dataset.entities.count);
  }));

  it('csv', () => forEach((dataset, write, all) => {
    const held = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, ' ');
    expect(READERS.csvClaims?.(write('csvClaims'))).toEqual(all.map((one) => ({ ...one, claim: held(one.claim), quote: held(one.quote) })));
    expect(readCsv(write('csvNodes')).map(({ label = '' }) => unguarded(label))).toEqual(dataset.entities.names.map(({ en = '' }) => held(en)));
    expect(readCsv(write('csvEdges'))).toHaveLength(dataset.edges.count);
  }));

  it('csl and bibtex', () => forEach((dataset, write) => {
    expect((JSON.parse(write('csl')) as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(dataset.documents.ids);
    const text = write('bibtex');
    expect(new Set(text.match(/^@misc\{[A-Za-z0-9:.-]+,$/gm)).size).toBe(dataset.documents.count);
    // Each entry ends where it should: whatever braces a text has are escaped.
    const braces = text.replace(/\\[{}]/g, '');
    expect(braces.match(/\{/g)?.length).toBe(braces.match(/\}/g)?.length);
  }));

  it('markdown', () => forEach((_, write) => {
    expect(write('markdown')).not.toMatch(/(?<!\\)<(?!https?:\/\/[^<>\s]+>)|(?<!\\)`|(?<!\\)\]\(|\p{Cs}/u);
  }));
});
