import { quotationMarks } from '../core/citation';
import type { FilterInForce, PictureWords } from '../core/picture/contract';
import type { OptionLabel } from '../core/facets/contract';
import { FACETS } from '../core/facets/registry';
import { dateInWords } from '../i18n/dateInWords';
import { translator, type Translate } from '../i18n/translate';
import type { CanvasWords } from '../model/ports';
import { optionInWords } from '../ui/kit/optionInWords';

/** The words of exported pictures in a language. */
export function pictureWords(language: string): PictureWords {
  const t = translator(language);
  const stance = {
    confirmed: t('vocabulary.stance.confirmed'), stated: t('vocabulary.stance.stated'), reported: t('vocabulary.stance.reported'),
    hedged: t('vocabulary.stance.hedged'), denied: t('vocabulary.stance.denied'),
  };
  return {
    shown: (claims, all, entities) => t('exports.picture.shown', { claims, all, entities }),
    drawn: (claims, all, entities, allEntities) => t('exports.picture.drawn', { claims, all, entities, allEntities }),
    noFilter: t('exports.picture.noFilter'),
    filter: (filter) => filterWords(filter, t, language),
    caption: ({ title, claims, allClaims, entities, linked, checks, filters }) =>
      [
        t('exports.picture.caption', { title, claims, all: allClaims, entities }),
        ...(linked.length > 0 ? [t('exports.picture.linked', { names: new Intl.ListFormat(language).format(linked) })] : []),
        ...[...checks, ...filters].map((filter) => `${filter}.`),
      ].join(' '),
    outside: (entities, edges) => t('exports.picture.outside', { entities, edges }),
    undrawn: (entities, edges) => t('exports.picture.undrawn', { entities, edges }),
    selected: (name) => t('exports.picture.selected', { name }),
    members: (count) => t('exports.picture.members', { count }),
    claims: (count) => t('exports.picture.claims', { count }),
    cutAway: (count) => t('exports.picture.cutAway', { count }),
    trace: t('exports.picture.trace'),
    stance,
    disputed: t('vocabulary.disputed'),
    unfound: t('exports.picture.unfound'),
    unevidenced: t('exports.picture.unevidenced'),
    bare: t('check.none'),
    checked: (check, count) => t(`app.checked.${check}`, { count }),
    changed: (titles) => t('exports.picture.changed', { titles: new Intl.ListFormat(language).format(titles) }),
    onEdges: canvasWords(stance, t('vocabulary.disputed'), t('check.missing'), t('check.unchecked'), language),
    documents: t('exports.picture.documents'),
    provenance: t('exports.picture.provenance'),
    license: t('exports.picture.license'),
    unnamedDocument: t('exports.picture.unnamedDocument'),
    date: (edtf) => dateInWords(edtf, language),
    made: (day) => t('exports.picture.made', { day: dateInWords(day, language) }),
  };
}

/** The words on edges, which stand in the middle of a line. */
function canvasWords(stance: PictureWords['stance'], disputed: string, unfound: string, unevidenced: string, language: string): CanvasWords {
  const low = (word: string): string => word.toLocaleLowerCase(language);
  return {
    confirmed: low(stance.confirmed), stated: low(stance.stated), reported: low(stance.reported), hedged: low(stance.hedged), denied: low(stance.denied),
    disputed: low(disputed), unfound: low(unfound), unevidenced: low(unevidenced),
  };
}

function filterWords({ facet, included, excluded, mode, query }: FilterInForce, t: Translate, language: string): string {
  const name = facetName(facet, t);
  if (query !== '') {
    const [open, close] = quotationMarks(language);
    return t('exports.picture.filter', { facet: name, values: `${open}${query}${close}` });
  }
  const list = (labels: readonly OptionLabel[], type: 'conjunction' | 'disjunction'): string =>
    new Intl.ListFormat(language, { type }).format(labels.map((label) => optionInWords(label, language)));
  const parts = [
    ...(included.length > 0 ? [list(included, mode === 'all' ? 'conjunction' : 'disjunction')] : []),
    ...(excluded.length > 0 ? [t('exports.picture.excluded', { values: list(excluded, 'conjunction') })] : []),
  ];
  return t('exports.picture.filter', { facet: name, values: parts.join(', ') });
}

function facetName(facet: string, t: Translate): string {
  const id = FACETS.find((known) => known.id === facet)?.id;
  return id === undefined ? facet : t(`facets.names.${id}` as 'facets.names.type');
}
