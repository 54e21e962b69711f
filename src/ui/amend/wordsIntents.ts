import { freshId } from '../../core/amend/freshId';
import { quotedWords } from '../../core/amend/quotedWords';
import { claimRow, entityRow, mentionsIn } from '../../core/columns/access';
import type { Intent, QuotedWords } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import type { Selection } from '../../model/view';
import type { WordsDraft } from './wordsDraft';

/** Where the words stand (UTF-16), and the sentences around them, in which the words that hedge or negate are looked up. */
export interface ChosenWords {
  readonly document: number;
  readonly span: Span;
  readonly passage: Span;
}

export type MissingPart = 'words' | 'entity' | 'name' | 'ends' | 'predicate' | 'hedge' | 'negation' | 'cue' | 'which';

/** What is still missing of a draft, or what it wants, and what is selected once that is done. */
export type WordsOutcome = { readonly missing: MissingPart } | { readonly missing: null; readonly intents: readonly Intent[]; readonly selection: Selection | undefined };

/** `claim`: row of the claim that is selected, for whose quotes the words may stand, or -1. */
export const wordsOutcome = (dataset: Dataset, chosen: ChosenWords, draft: WordsDraft, claim: number, language: string): WordsOutcome => {
  const { document, span: { start, end } } = chosen;
  if (start >= end) return { missing: 'words' };
  const words = quotedWords(dataset, document, start, end);
  const id = (row: number): string => dataset.entities.ids[row]!;
  switch (draft.deed) {
    case 'mention':
      if (draft.entity < 0) return { missing: 'entity' };
      return { missing: null, intents: [{ kind: 'addMention', entity: id(draft.entity), words, form: draft.form }], selection: undefined };
    case 'entity': {
      const name = draft.name.trim();
      if (name === '') return { missing: 'name' };
      const fresh = freshId(name, (taken) => entityRow(dataset, taken) !== undefined);
      return {
        missing: null, intents: [{ kind: 'addEntity', id: fresh, type: draft.type, name: { [language]: name }, words, form: draft.form }],
        selection: { kind: 'entity', id: fresh },
      };
    }
    case 'quote':
      if (claim < 0) return { missing: 'which' };
      return { missing: null, intents: [{ kind: 'correctQuote', claim: dataset.claims.ids[claim]!, evidence: draft.quote, words }], selection: undefined };
    case 'claim': return claimOutcome(dataset, chosen, draft, language);
  }
};

const claimOutcome = (dataset: Dataset, { document, span, passage }: ChosenWords, draft: WordsDraft, language: string): WordsOutcome => {
  const id = (row: number): string => dataset.entities.ids[row]!;
  if (draft.subject < 0 || draft.object < 0) return { missing: 'ends' };
  const label = draft.label.trim();
  if (draft.predicate === '' && label === '') return { missing: 'predicate' };
  const text = dataset.documents.texts[document] ?? '';
  const spoken = (exact: string): QuotedWords | null => {
    const at = text.indexOf(exact.trim(), passage.start);
    return exact.trim() === '' || at < 0 || at + exact.trim().length > passage.end ? null : quotedWords(dataset, document, at, at + exact.trim().length);
  };
  const hedge = draft.certainty === 'certain' ? null : spoken(draft.hedge);
  const negation = draft.polarity === 'positive' ? null : spoken(draft.negation);
  if (draft.certainty !== 'certain' && hedge === null) return { missing: 'hedge' };
  if (draft.polarity !== 'positive' && negation === null) return { missing: 'negation' };
  const known = dataset.predicates.map((predicate) => predicate.id);
  const predicate = draft.predicate === '' ? { id: freshId(label, (taken) => known.includes(taken)), label: { [language]: label } } : { id: draft.predicate };
  const cue = draft.source < 0 || draft.cue.trim() === '' ? null : spoken(draft.cue);
  if (draft.source >= 0 && draft.cue.trim() !== '' && cue === null) return { missing: 'cue' };
  const naming = mentionsIn(dataset, document).find(({ entity, start, end }) => entity === draft.source && start >= passage.start && end <= passage.end);
  const [subject, object] = [id(draft.subject), id(draft.object)];
  const claim = freshId('claim', (taken) => claimRow(dataset, taken) !== undefined);
  return {
    missing: null,
    intents: [{
      kind: 'addClaim', subject, object, predicate, certainty: draft.certainty, polarity: draft.polarity,
      source: draft.source < 0 ? null : { entity: id(draft.source), act: draft.act, span: naming === undefined ? null : quotedWords(dataset, document, naming.start, naming.end), cue },
      evidence: ([['support', quotedWords(dataset, document, span.start, span.end)], ['certainty', hedge], ['polarity', negation]] as const).flatMap(([role, words]) => (words === null ? [] : [{ words, role }])),
    }],
    selection: { kind: 'edge', subject, predicate: predicate.id, object, claim },
  };
};
