import type { PredicateRecord } from '../../validate/schema';

type Labels = readonly [en: string, fr: string];

/** The relations of DocRED, each a property of Wikidata: what it is called in English, after Wikidata's label, and in French. */
const LABELS: Readonly<Record<string, Labels>> = {
  P6: ['head of government', 'chef du gouvernement'],
  P17: ['country', 'pays'],
  P19: ['place of birth', 'lieu de naissance'],
  P20: ['place of death', 'lieu de mort'],
  P22: ['father', 'père'],
  P25: ['mother', 'mère'],
  P26: ['spouse', 'conjoint ou conjointe'],
  P27: ['country of citizenship', 'pays de nationalité'],
  P30: ['continent', 'continent'],
  P31: ['instance of', 'nature de l’élément'],
  P35: ['head of state', 'chef d’État'],
  P36: ['capital', 'capitale'],
  P37: ['official language', 'langue officielle'],
  P39: ['position held', 'fonction'],
  P40: ['child', 'enfant'],
  P50: ['author', 'auteur ou autrice'],
  P54: ['member of sports team', 'membre de l’équipe de sport'],
  P57: ['director', 'réalisateur ou réalisatrice'],
  P58: ['screenwriter', 'scénariste'],
  P69: ['educated at', 'scolarité'],
  P86: ['composer', 'compositeur ou compositrice'],
  P102: ['member of political party', 'membre du parti politique'],
  P108: ['employer', 'employeur'],
  P112: ['founded by', 'fondé par'],
  P118: ['league or competition', 'ligue ou compétition'],
  P123: ['publisher', 'éditeur'],
  P127: ['owned by', 'propriétaire'],
  P131: ['located in the administrative territorial entity', 'localisation administrative'],
  P136: ['genre', 'genre'],
  P137: ['operator', 'exploitant'],
  P140: ['religion or worldview', 'religion ou courant de pensée'],
  P150: ['contains the administrative territorial entity', 'contient l’entité administrative'],
  P155: ['follows', 'précédé par'],
  P156: ['followed by', 'suivi par'],
  P159: ['headquarters location', 'lieu du siège'],
  P161: ['cast member', 'distribution'],
  P162: ['producer', 'producteur ou productrice'],
  P166: ['award received', 'distinction reçue'],
  P170: ['creator', 'créateur ou créatrice'],
  P171: ['parent taxon', 'taxon supérieur'],
  P172: ['ethnic group', 'groupe ethnique'],
  P175: ['performer', 'interprète'],
  P176: ['manufacturer', 'fabricant'],
  P178: ['developer', 'développeur'],
  P179: ['part of the series', 'fait partie de la série'],
  P190: ['twinned administrative body', 'jumelage'],
  P194: ['legislative body', 'organe législatif'],
  P205: ['basin country', 'pays du bassin'],
  P206: ['located in or next to body of water', 'situé sur ou près de l’étendue d’eau'],
  P241: ['military branch', 'branche militaire'],
  P264: ['record label', 'label discographique'],
  P272: ['production company', 'société de production'],
  P276: ['location', 'lieu'],
  P279: ['subclass of', 'sous-classe de'],
  P355: ['has subsidiary', 'a pour filiale'],
  P361: ['part of', 'partie de'],
  P364: ['original language of film or TV show', 'langue originale de l’œuvre'],
  P400: ['platform', 'plateforme'],
  P403: ['mouth of the watercourse', 'se jette dans'],
  P449: ['original broadcaster', 'diffuseur d’origine'],
  P463: ['member of', 'membre de'],
  P488: ['chairperson', 'présidence'],
  P495: ['country of origin', 'pays d’origine'],
  P527: ['has part(s)', 'comprend'],
  P551: ['residence', 'résidence'],
  P569: ['date of birth', 'date de naissance'],
  P570: ['date of death', 'date de mort'],
  P571: ['inception', 'date de fondation ou de création'],
  P576: ['dissolved, abolished or demolished date', 'date de dissolution, d’abolition ou de démolition'],
  P577: ['publication date', 'date de publication'],
  P580: ['start time', 'date de début'],
  P582: ['end time', 'date de fin'],
  P585: ['point in time', 'date'],
  P607: ['conflict', 'conflit'],
  P674: ['characters', 'personnages'],
  P676: ['lyrics by', 'parolier ou parolière'],
  P706: ['located in/on physical feature', 'situé dans ou sur l’élément géographique'],
  P710: ['participant', 'participant'],
  P737: ['influenced by', 'influencé par'],
  P740: ['location of formation', 'lieu de formation'],
  P749: ['parent organization', 'organisation mère'],
  P800: ['notable work', 'œuvre notable'],
  P807: ['separated from', 'séparé de'],
  P840: ['narrative location', 'lieu de l’action'],
  P937: ['work location', 'lieu de travail'],
  P1001: ['applies to jurisdiction', 's’applique au territoire'],
  P1056: ['product or material produced', 'produit ou matériau fabriqué'],
  P1198: ['unemployment rate', 'taux de chômage'],
  P1336: ['territory claimed by', 'territoire revendiqué par'],
  P1344: ['participant in', 'participe à'],
  P1365: ['replaces', 'remplace'],
  P1366: ['replaced by', 'remplacé par'],
  P1376: ['capital of', 'capitale de'],
  P1412: ['languages spoken, written or signed', 'langues parlées, écrites ou signées'],
  P1441: ['present in work', 'présent dans l’œuvre'],
  P3373: ['sibling', 'frère ou sœur'],
};

/** Properties that say the same from the other end, there and back. */
const INVERSES = new Map([
  ['P36', 'P1376'], ['P131', 'P150'], ['P155', 'P156'], ['P355', 'P749'], ['P361', 'P527'], ['P674', 'P1441'], ['P710', 'P1344'], ['P1365', 'P1366'],
].flatMap(([one = '', other = '']) => [[one, other], [other, one]] as const));

const SYMMETRIC: ReadonlySet<string> = new Set(['P26', 'P190', 'P3373']);

const labelOf = (code: string): PredicateRecord['label'] => {
  const labels = Object.hasOwn(LABELS, code) ? LABELS[code] : undefined;
  return labels === undefined ? { und: code } : { en: labels[0], fr: labels[1] };
};

/** The predicate that a relation of DocRED stands for; one that is not among its 96 is called by its code. */
export const relationOf = (code: string): PredicateRecord => {
  const inverse = INVERSES.get(code);
  return {
    id: code,
    label: labelOf(code),
    ...(inverse !== undefined && { inverse: labelOf(inverse) }),
    ...(SYMMETRIC.has(code) && { symmetric: true }),
    ...(/^P\d+$/.test(code) && { sameAs: [`wikidata:${code}`] }),
  };
};
