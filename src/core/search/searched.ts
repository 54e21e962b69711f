import type { Dataset } from '../../model/dataset';
import { languageAt } from '../citation';
import { documentOfSentence, edgesOf, sentenceAt } from '../columns/access';
import { sentenceClaims } from '../evidence/sentenceEdges';

/** A text by which something is found. `lang`: BCP 47 tag, '' where it is not known. */
export interface SearchText {
  readonly text: string;
  readonly lang: string;
  readonly of: 'name' | 'alias' | 'label' | 'inverse' | 'sentence' | 'translation';
}

export const SEARCH_KINDS = ['entities', 'relations', 'sentences'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What is searched, by rows of the dataset. */
export interface Searched {
  readonly rows: (dataset: Dataset) => number;
  /** All that a row can be found by, each once. */
  readonly texts: (dataset: Dataset, row: number) => readonly SearchText[];
  /** Of two rows that answer equally well, the one with more edges (of a sentence: claims) comes first. */
  readonly weights: (dataset: Dataset) => Uint32Array;
  /** True where ties that are left are put in the order of their names, and not of their rows. */
  readonly byName: boolean;
}

const distinct = (texts: readonly SearchText[]): readonly SearchText[] => {
  const seen = new Set<string>();
  return texts.filter(({ text }) => text.trim() !== '' && !seen.has(text) && seen.add(text));
};

const local = (texts: Readonly<Record<string, string>> | undefined, of: SearchText['of']): SearchText[] =>
  Object.entries(texts ?? {}).map(([lang, text]) => ({ text, lang, of }));

const entities: Searched = {
  rows: ({ entities: { count } }) => count,
  texts: (dataset, row) =>
    distinct([...local(dataset.entities.names[row], 'name'), ...(dataset.entities.aliases[row] ?? []).map((text): SearchText => ({ text, lang: '', of: 'alias' }))]),
  weights: (dataset) => Uint32Array.from(dataset.entities.ids, (_, row) => edgesOf(dataset, row).length),
  byName: true,
};

const relations: Searched = {
  rows: ({ predicates }) => predicates.length,
  texts: ({ predicates }, row) => distinct([...local(predicates[row]?.label, 'label'), ...local(predicates[row]?.inverse, 'inverse')]),
  weights: ({ predicates, edges }) => {
    const counts = new Uint32Array(predicates.length);
    for (const predicate of edges.predicate) counts[predicate]! += 1;
    return counts;
  },
  byName: true,
};

const sentences: Searched = {
  rows: ({ documents }) => documents.sentenceStart.length,
  texts: (dataset, row) => {
    const { documents } = dataset;
    const document = documentOfSentence(documents.sentenceOffsets, row);
    const number = row - documents.sentenceOffsets[document]!;
    const translated = Object.entries(documents.translations[document] ?? {}).map(
      ([lang, texts]): SearchText => ({ text: texts[number] ?? '', lang, of: 'translation' }),
    );
    return distinct([{ text: sentenceAt(dataset, row).text, lang: languageAt(dataset, document, documents.sentenceStart[row]!), of: 'sentence' }, ...translated]);
  },
  weights: (dataset) => {
    const { offsets } = sentenceClaims(dataset);
    return Uint32Array.from(dataset.documents.sentenceStart, (_, row) => offsets[row + 1]! - offsets[row]!);
  },
  byName: false,
};

export const SEARCHED: Readonly<Record<SearchKind, Searched>> = { entities, relations, sentences };
