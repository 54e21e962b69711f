import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../../src/core/columns/access';
import { cx2Exporter } from '../../../../src/core/exporters/cx2';
import { gexfExporter } from '../../../../src/core/exporters/gexf';
import { graphmlExporter } from '../../../../src/core/exporters/graphml';
import { loadDataset } from '../../../../src/core/load';
import type { Dataset } from '../../../../src/model/dataset';
import { CHECKS, STANCES } from '../../../../src/model/vocabulary';
import { exportInput } from '../../../support/exportInput';
import { textOf } from '../../../support/textOf';
import { load } from '../../../support/load';

const TEXT = 'Ada Lane met Tom Reed in Quillport. According to Ada Lane, Tom Reed may not have paid the guild. The guild <"said"> nothing.';

const original = load({
  format: 'edgewise/1',
  title: { en: 'Quillport' },
  documents: [{ id: 'doc 1', title: { en: 'The harbour news' }, lang: 'en', url: 'https://example.org/news', publisher: 'Harbour Press', published: '2022-11-15', text: TEXT }],
  predicates: [{ id: 'met', label: { en: 'met' }, symmetric: true }, { id: 'paid', label: { en: 'paid' } }],
  entities: [
    { id: 'ada lane', type: 'Person', name: { en: 'Ada Lane' }, aliases: ['A. Lane', 'Ada'], sameAs: ['wikidata:Q7'], coordinates: [1.5, 48] },
    { id: 'tom', type: 'Person', name: { en: 'Tom Reed' }, description: { en: 'A pilot' } },
    { id: 'guild', type: 'Organization', name: { en: 'The guild' } },
  ],
  claims: [
    { id: 'c/1', subject: 'ada lane', predicate: 'met', object: 'tom', when: '2022-11', evidence: [{ document: 'doc 1', exact: 'Ada Lane met Tom Reed in Quillport.' }] },
    {
      id: 'c2', subject: 'tom', predicate: 'paid', object: 'guild', certainty: 'possible', polarity: 'negative', score: 0.5, method: 'by hand',
      attribution: [{ source: 'ada lane', act: 'states' }, { label: { en: 'a pilot' }, act: 'denies' }],
      evidence: [{ document: 'doc 1', exact: 'Tom Reed may not have paid the guild.' }, { document: 'doc 1', exact: 'The guild <"said"> nothing.' }],
    },
    { id: 'c3', subject: 'guild', predicate: 'paid', object: 'guild' },
  ],
});

/** What a claim says, by the ids of what it names. */
const claimsOf = ({ claims, entities, predicates, documents, evidences, steps }: Dataset) =>
  claims.ids.map((id, row) => ({
    id, subject: entities.ids[claims.subject[row]!], object: entities.ids[claims.object[row]!], predicate: predicates[claims.predicate[row]!]?.id,
    symmetric: predicates[claims.predicate[row]!]?.symmetric, stance: STANCES[claims.stance[row]!], certainty: claims.certainty[row], polarity: claims.polarity[row],
    when: claims.when.get(row), score: claims.score.get(row), method: claims.method.get(row), document: documents.ids[claims.document[row]!],
    steps: claims.stepOffsets[row + 1]! - claims.stepOffsets[row]!, sources: [...steps.source.subarray(claims.stepOffsets[row], claims.stepOffsets[row + 1])].map((entity) => entities.ids[entity] ?? ''),
    evidence: evidences.count > 0,
  }));

const firstQuotes = (dataset: Dataset): readonly string[] =>
  dataset.claims.ids.map((_, row) => {
    const [from, to] = [dataset.claims.evidenceOffsets[row]!, dataset.claims.evidenceOffsets[row + 1]!];
    return from === to ? '' : quoteOf(dataset, dataset.evidences.span[from]!);
  });

describe.each([gexfExporter, graphmlExporter, cx2Exporter].map((exporter) => [exporter.id, exporter] as const))('a graph exported as %s', (id, exporter) => {
  const read = async (dataset: Dataset): Promise<Dataset> => {
    const bytes = new TextEncoder().encode(textOf(exporter, exportInput(dataset)));
    const loaded = await loadDataset(new Map([[`own.${exporter.extension}`, bytes]]), { progress: () => undefined, cancelled: () => false });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
    return loaded.value;
  };

  it('comes back with its claims, who makes them, and the quote that is sure to stand in the document', async () => {
    const back = await read(original);
    expect(back.report.detected?.format).toBe(id);
    expect(claimsOf(back)).toEqual(claimsOf(original));
    expect(firstQuotes(back)).toEqual(['Ada Lane met Tom Reed in Quillport.', 'Tom Reed may not have paid the guild.', '']);
    expect(back.claims.attributes).toEqual(new Map([[1, { quote: 'Tom Reed may not have paid the guild. […] The guild <"said"> nothing.' }]]));
  });

  it('does not say that a quote was found whose text is not there', async () => {
    const back = await read(original);
    expect([...back.claims.check].map((check) => CHECKS[check])).toEqual(['unchecked', 'unchecked', 'unchecked']);
    expect(back.documents.titles).toEqual([{ und: 'The harbour news' }]);
    expect([back.documents.urls[0], back.documents.published[0]]).toEqual(['https://example.org/news', '2022-11-15']);
    expect(back.report.issues.map(({ code, values }) => [code, values.part ?? values.document])).toEqual([
      ['missingText', 'doc 1'], ...(id === 'gexf' ? [['unusedPart', 'viz:color']] : []),
    ]);
  });

  it('comes back with its entities', async () => {
    const back = await read(original);
    const { entities } = back;
    expect(entities.ids).toEqual(original.entities.ids);
    expect([...entities.type].map((row) => back.types[row]?.id)).toEqual(['Person', 'Person', 'Organization']);
    expect(entities.names).toEqual([{ und: 'Ada Lane' }, { und: 'Tom Reed' }, { und: 'The guild' }]);
    expect([entities.aliases[0], entities.sameAs[0], entities.coordinates.get(0), entities.descriptions[1]]).toEqual([['A. Lane', 'Ada'], ['wikidata:Q7'], [1.5, 48], { und: 'A pilot' }]);
    expect(entities.attributes.size).toBe(0);
  });

  it('comes back where it stood, where the format can say that', async () => {
    const back = await read(original);
    expect(back.savedView?.positions).toEqual(id === 'graphml' ? undefined : { 'ada lane': [0, 60.5], tom: [121, 181.5], guild: [242, 302.5] });
  });
});
