import { useTranslations } from 'use-intl';
import type { Amendment, AmendedList, RecordPart } from '../../model/amendment';
import { claimAt, claimRow, entityAt, entityRow } from '../../core/columns/access';
import { isObject } from '../../core/validate/isObject';
import type { Dataset, LocalText } from '../../model/dataset';
import { useLocal } from '../kit/useLocal';

interface AmendmentWords {
  /** What was done, in a sentence. */
  readonly what: string;
  /** Of a quote: its words before and now; else ''. */
  readonly was: string;
  readonly now: string;
}

const isText = (value: unknown): value is LocalText => isObject(value) && Object.keys(value).length > 0 && Object.values(value).every((text) => typeof text === 'string');

const textOf = (value: unknown): LocalText | undefined => (isText(value) ? value : undefined);

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The words of quotes that are in one list of evidence and not in another. */
const quotesIn = (part: RecordPart | undefined, other: RecordPart | undefined): string => {
  const words = (one: RecordPart | undefined): readonly string[] => (Array.isArray(one?.evidence) ? one.evidence.map((quote: unknown) => wordOf(isObject(quote) ? quote.exact : '')) : []);
  const known = words(other);
  return words(part).filter((quote) => quote !== '' && !known.includes(quote)).join(' … ');
};

/** Says what an amendment did, by its own records, for what it names may be gone since. Nothing of it is trusted: it may come from a file. */
export function useAmendmentWords(dataset: Dataset): (amendment: Amendment) => AmendmentWords {
  const t = useTranslations('amend.list.words');
  const local = useLocal();
  return (amendment) => {
    const { kind, before, after } = amendment;
    const partOf = (parts: Amendment['before'], list: AmendedList, id: string): RecordPart | undefined => parts[list]?.find((part) => part.id === id);
    const nameOf = (id: string, parts = after): string => {
      const row = entityRow(dataset, id);
      const own = textOf(partOf(parts, 'entities', id)?.name) ?? textOf(partOf(before, 'entities', id)?.name);
      return local(own ?? (row === undefined ? { und: id } : entityAt(dataset, row).name));
    };
    const labelOf = (id: string): string => {
      const own = textOf(partOf(after, 'predicates', id)?.label) ?? dataset.predicates.find((predicate) => predicate.id === id)?.label;
      return own === undefined ? id : local(own);
    };
    const typeOf = (id: string): string => local(dataset.types.find((type) => type.id === id)?.label ?? { und: id });
    const claimOf = (id: string): string => {
      const part = partOf(after, 'claims', id) ?? partOf(before, 'claims', id);
      const row = claimRow(dataset, id);
      const view = row === undefined ? null : claimAt(dataset, row);
      const end = (key: 'subject' | 'object'): string => {
        const own = wordOf(part?.[key]);
        return own === '' && view !== null ? local(entityAt(dataset, view[key]).name) : nameOf(own);
      };
      const predicate = wordOf(part?.predicate);
      return `${end('subject')} ${predicate === '' && view !== null ? local(dataset.predicates[view.predicate]?.label) : labelOf(predicate)} ${end('object')}`;
    };
    const ids = (parts: Amendment['before'], list: AmendedList): readonly string[] => (parts[list] ?? []).map(({ id }) => id);
    const onlyIn = (parts: Amendment['before'], others: Amendment['before']): string => {
      const known = new Set(ids(others, 'entities'));
      return ids(parts, 'entities').find((id) => !known.has(id)) ?? '';
    };
    const [first = ''] = ids(after, 'entities');
    const said = (what: string): AmendmentWords => ({ what, was: '', now: '' });
    switch (kind) {
      case 'rename': {
        const [was, is] = [nameOf(first, before), nameOf(first)];
        return said(was === is ? t('aliases', { after: is }) : t('rename', { before: was, after: is }));
      }
      case 'retype': return said(t('retype', { name: nameOf(first), before: typeOf(wordOf(partOf(before, 'entities', first)?.type)), after: typeOf(wordOf(partOf(after, 'entities', first)?.type)) }));
      case 'merge': {
        const gone = onlyIn(before, after);
        const kept = first === '' ? wordOf(amendment.entities?.[0]) : first;
        return said(t('merge', { gone: nameOf(gone, before), kept: nameOf(kept) }));
      }
      case 'split': {
        const other = onlyIn(after, before);
        return said(t('split', { other: nameOf(other), name: nameOf(ids(before, 'entities')[0] ?? '') }));
      }
      case 'addMention': return said(t('addMention', { words: lastMention(partOf(after, 'entities', first)), name: nameOf(first) }));
      case 'addEntity': return said(t('addEntity', { name: nameOf(first) }));
      case 'addClaim': return said(t('addClaim', { claim: claimOf(ids(after, 'claims')[0] ?? '') }));
      case 'correctQuote': {
        const [claim = ''] = ids(after, 'claims');
        const [was, is] = [partOf(before, 'claims', claim), partOf(after, 'claims', claim)];
        return { what: t('correctQuote', { claim: claimOf(claim) }), was: quotesIn(was, is), now: quotesIn(is, was) };
      }
      case 'removeClaim': {
        const gone = ids(before, 'claims');
        return said(t('removeClaim', { count: gone.length, claim: claimOf(gone[0] ?? '') }));
      }
      case 'distinct': return said(t('distinct', { one: nameOf(amendment.entities?.[0] ?? ''), other: nameOf(amendment.entities?.[1] ?? '') }));
    }
  };
}

const lastMention = (part: RecordPart | undefined): string => {
  const mentions: unknown = part?.mentions;
  return Array.isArray(mentions) ? wordOf((mentions.at(-1) as { readonly exact?: unknown } | undefined)?.exact) : '';
};
