/** The parts of an `edgewise/1` object that the generator fills. */
interface GeneratedSpan {
  readonly document: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

interface GeneratedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: Readonly<Record<string, string>>;
  readonly mentions: (GeneratedSpan & { readonly form: 'name' })[];
}

export interface GeneratedFile {
  readonly format: 'edgewise/1';
  readonly title: Readonly<Record<string, string>>;
  readonly provenance: Readonly<Record<string, string>>;
  readonly license: string;
  readonly created: string;
  readonly predicates: readonly { readonly id: string; readonly label: Readonly<Record<string, string>>; readonly group: string; readonly symmetric: boolean }[];
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  readonly entities: readonly GeneratedEntity[];
  readonly claims: readonly Readonly<Record<string, unknown>>[];
}

const TYPES = ['Person', 'Person', 'Person', 'Organization', 'Organization', 'Country', 'Place', 'Event'] as const;
const SYLLABLES = ['ba', 'ra', 'ko', 'min', 'el', 'tor', 'san', 'vi', 'du', 'mar', 'lo', 'zé', 'kan', 'is', 'pel', 'no', 'ga', 'hir', 'ol', 'ta'];
const SURNAMES = ['ov', 'son', 'ez', 'ić', 'ard', 'ano', 'escu', 'ian', 'ström', 'aki'];
const SUFFIXES: Readonly<Record<string, string>> = { Organization: ' Institute', Country: 'land', Place: ' Bay', Event: ' Summit' };

/** Predicate, the verb in the past, and the verb after 'did not' or 'may have'. */
const RELATIONS = [
  { id: 'meets', label: 'meets', group: 'contact', symmetric: true, past: 'met', bare: 'meet', participle: 'met' },
  { id: 'funds', label: 'funds', group: 'agreement', symmetric: false, past: 'funded', bare: 'fund', participle: 'funded' },
  { id: 'advises', label: 'advises', group: 'role', symmetric: false, past: 'advised', bare: 'advise', participle: 'advised' },
  { id: 'criticises', label: 'criticises', group: 'conflict', symmetric: false, past: 'criticised', bare: 'criticise', participle: 'criticised' },
  { id: 'hosts', label: 'hosts', group: 'participation', symmetric: false, past: 'hosted', bare: 'host', participle: 'hosted' },
] as const;

/** Mulberry32, as a function that gives whole numbers below a bound. */
const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A name no other entity has: the number, written in syllables. */
const nameOf = (number: number, type: string): string => {
  let rest = number + SYLLABLES.length;
  let stem = '';
  while (rest > 0) {
    stem += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  if (type !== 'Person') return `${capital(stem)}${SUFFIXES[type] ?? ''}`;
  return `${capital(SYLLABLES[(number * 7) % SYLLABLES.length] ?? '')}${SYLLABLES[number % 13] ?? ''} ${capital(stem)}${SURNAMES[number % SURNAMES.length] ?? ''}`;
};

/** A piece of a sentence, and what it is to the claim. */
interface Piece {
  readonly text: string;
  readonly as?: 'subject' | 'object' | 'source' | 'cue' | 'certainty' | 'polarity';
}

type Voice = 'stated' | 'reported' | 'confirmed' | 'hedged' | 'denied';

/** Of sixteen claims. */
const VOICES: readonly Voice[] = [
  'stated', 'stated', 'stated', 'stated', 'stated', 'stated', 'reported', 'reported', 'reported', 'reported', 'reported', 'confirmed', 'confirmed',
  'hedged', 'hedged', 'denied',
];

const sentenceOf = (voice: Voice, [subject, object, source]: readonly [string, string, string], verb: (typeof RELATIONS)[number], number: number): Piece[] => {
  const end = { text: ` in ${1990 + (number % 35)}, as file ${number} says.` };
  const from: Piece = { text: subject, as: 'subject' };
  const to: Piece = { text: object, as: 'object' };
  switch (voice) {
    case 'stated': return [from, { text: ` ${verb.past} ` }, to, end];
    case 'reported': return [{ text: source, as: 'source' }, { text: ' ' }, { text: 'reported', as: 'cue' }, { text: ' that ' }, from, { text: ` ${verb.past} ` }, to, end];
    case 'confirmed': return [{ text: source, as: 'source' }, { text: ' ' }, { text: 'confirmed', as: 'cue' }, { text: ' that ' }, from, { text: ` ${verb.past} ` }, to, end];
    case 'hedged': return [from, { text: ' ' }, { text: 'may have', as: 'certainty' }, { text: ` ${verb.participle} ` }, to, end];
    case 'denied': return [from, { text: ' ' }, { text: 'did not', as: 'polarity' }, { text: ` ${verb.bare} ` }, to, end];
  }
};

/** How many claims stand in a document. */
const CLAIMS_A_DOCUMENT = 12;
/** Every so many claims, one has a quote that its document does not hold. */
const MISSING_EVERY = 50;
/** Entities of one neighbourhood: most claims stay inside it. */
const NEIGHBOURHOOD = 60;

/**
 * A dataset of many documents whose sentences really hold the quotes: most claims are found, some reported, confirmed,
 * hedged or denied, and every fiftieth has a quote that is nowhere. Offsets in code points. The same numbers give the same
 * dataset. At least two entities.
 */
export const generateDataset = (entityCount: number, claimCount: number, seed = 1): GeneratedFile => {
  const below = chance(seed);
  const entities: GeneratedEntity[] = Array.from({ length: entityCount }, (_, number) => {
    const type = TYPES[number % TYPES.length] ?? 'Person';
    return { id: `e${number}`, type, name: { en: nameOf(number, type) }, mentions: [] };
  });
  const entityAt = (row: number): GeneratedEntity => entities[((row % entityCount) + entityCount) % entityCount]!;
  const near = (row: number): number => {
    const start = row - (row % NEIGHBOURHOOD);
    // The square draws most claims to the first of each neighbourhood, as in real graphs.
    const place = Math.floor((below(1000) * below(1000) * NEIGHBOURHOOD) / 1e6);
    return below(12) === 0 ? below(entityCount) : start + place;
  };

  const documents: Record<string, unknown>[] = [];
  const claims: Record<string, unknown>[] = [];
  let text = '';
  /** Code points of `text`. */
  let length = 0;
  let document = '';

  const open = (): void => {
    const number = documents.length;
    document = `d${number}`;
    // A letter beyond the 16-bit plane makes code points and UTF-16 differ in some documents.
    text = number % 9 === 0 ? `🗂 File ${number}.\n` : `File ${number}.\n`;
    length = Array.from(text).length;
  };
  const close = (): void => {
    const number = documents.length;
    documents.push({
      id: document, title: { en: `File ${number}` }, lang: 'en', publisher: number % 3 === 0 ? entityAt(3).id : `Gazette ${number % 40}`,
      published: `${2000 + (number % 25)}-0${1 + (number % 9)}-11`, url: `https://example.org/files/${number}`, text,
    });
  };
  const write = (piece: string): { readonly start: number; readonly end: number } => {
    const start = length;
    text += piece;
    length += piece.length;
    return { start, end: length };
  };

  for (let number = 0; number < claimCount; number += 1) {
    if (number % CLAIMS_A_DOCUMENT === 0) {
      if (number > 0) close();
      open();
    }
    const from = number < entityCount ? number : below(entityCount);
    let to = near(from) % entityCount;
    if (to === from) to = (from + 1) % entityCount;
    const ends = { subject: entityAt(from), object: entityAt(to), source: entityAt(3 + 8 * below(Math.max(1, Math.min(20, entityCount >> 3)))) };
    const voice = VOICES[below(VOICES.length)] ?? 'stated';
    const relation = RELATIONS[below(RELATIONS.length)] ?? RELATIONS[0];
    const spans = new Map<string, GeneratedSpan>();
    let quoted = { start: -1, end: -1 };
    const names = [ends.subject.name.en ?? '', ends.object.name.en ?? '', ends.source.name.en ?? ''] as const;
    for (const piece of sentenceOf(voice, names, relation, number)) {
      const place = write(piece.text);
      if (piece.as === undefined) continue;
      const span = { document, exact: piece.text, ...place };
      spans.set(piece.as, span);
      if (piece.as === 'subject') quoted = { ...place };
      if (piece.as === 'object') quoted.end = place.end;
      if (piece.as === 'subject' || piece.as === 'object' || piece.as === 'source') ends[piece.as].mentions.push({ ...span, form: 'name' });
    }
    write('\n');
    const points = text.length - length;
    const exact = text.slice(quoted.start + points, quoted.end + points);
    const missing = number % MISSING_EVERY === MISSING_EVERY - 1;
    const words = (['certainty', 'polarity'] as const).flatMap((role) => {
      const span = spans.get(role);
      return span === undefined ? [] : [{ ...span, role }];
    });
    const source = spans.get('source');
    claims.push({
      id: `c${number}`, subject: ends.subject.id, predicate: relation.id, object: ends.object.id,
      certainty: voice === 'hedged' ? 'possible' : 'certain', polarity: voice === 'denied' ? 'negative' : 'positive',
      attribution: source === undefined ? [] : [{ source: ends.source.id, act: voice === 'confirmed' ? 'confirms' : 'reports', span: source, cue: spans.get('cue') }],
      evidence: [{ document, exact: missing ? `${exact} never` : exact, ...quoted, role: 'support' }, ...words],
      method: 'generated', score: (50 + below(50)) / 100,
    });
  }
  if (claimCount > 0) close();
  return {
    format: 'edgewise/1',
    title: { en: `Generated: ${entityCount} entities, ${claimCount} claims` },
    provenance: { en: 'Made by a program for tests. None of it is true.' },
    license: 'CC0-1.0',
    created: '2026-01-01',
    predicates: RELATIONS.map(({ id, label, group, symmetric }) => ({ id, label: { en: label }, group, symmetric })),
    documents, entities, claims,
  };
};
