import type { FacetOption } from '../../core/facets/contract';
import { FACETS } from '../../core/facets/registry';
import type { FilterWords } from '../../core/filterSentence/contract';
import { quotationMarks } from '../../core/citation';
import { ENTITY_TYPES } from '../../model/vocabulary';
import { optionInWords, wordsIn } from './optionInWords';

const known = new Map<string, FilterWords>();

/** What a language gives for writing filters as a sentence; the same object each time, for what is derived from it is kept by it. */
export function filterWords(language: string): FilterWords {
  const words = known.get(language) ?? made(language);
  known.set(language, words);
  return words;
}

function made(language: string): FilterWords {
  const t = wordsIn(language);
  const forms = (message: string): readonly string[] => message.split('|');
  const low = (text: string): string => {
    const [first = '', ...rest] = text;
    const second = rest[0] ?? '';
    // 'NGO' stays as it is.
    return second !== second.toLocaleLowerCase(language) ? text : first.toLocaleLowerCase(language) + rest.join('');
  };
  const names = (facet: string, { value, label }: FacetOption): readonly string[] => {
    const shown = optionInWords(label, language);
    const others = 'text' in label && !('of' in label) ? Object.values(label.text) : [];
    if (facet === 'type') {
      const type = ENTITY_TYPES.find((known) => known === value);
      const [one = '', many = '', ...more] = type === undefined ? [] : forms(t(`facets.sentence.types.${type}`));
      // A dataset may call its persons what it likes: then that is what they are called.
      return type !== undefined && one === low(shown) ? [many, shown, ...more, ...others] : [low(shown), ...others];
    }
    const own = 'message' in label || 'voice' in label || 'range' in label ? low(shown) : shown;
    return [own, ...others];
  };
  const facetName = (id: string): string => {
    const facet = FACETS.find((known) => known.id === id)?.id;
    return facet === undefined ? id : t(`facets.sentence.facets.${facet}` as 'facets.sentence.facets.type');
  };
  const leads = (id: string): readonly string[] => {
    const facet = FACETS.find((known) => known.id === id)?.id;
    return facet === undefined ? [''] : forms(t(`facets.sentence.leads.${facet}` as 'facets.sentence.leads.type'));
  };
  const excluding = (id: string): string => {
    const facet = FACETS.find((known) => known.id === id && known.kind === 'values')?.id;
    return facet === undefined ? '' : t(`facets.sentence.excluding.${facet}` as 'facets.sentence.excluding.type');
  };
  return {
    names,
    facet: facetName,
    leads,
    excluding,
    negations: forms(t('facets.sentence.negations')),
    nouns: forms(t('facets.sentence.nouns')),
    about: forms(t('facets.sentence.about')),
    fillers: forms(t('facets.sentence.fillers')),
    or: forms(t('facets.sentence.or')),
    and: forms(t('facets.sentence.and')),
    nor: t('facets.sentence.nor'),
    colon: t('facets.sentence.colon', { space: ' ' }),
    quotes: quotationMarks(language),
    others: (count) => t('facets.sentence.others', { count }),
  };
}
