/** What stands before a full stop that ends no sentence. */
interface Abbreviations {
  /** Stand before a name: 'M. Peskov'. */
  readonly titles: ReadonlySet<string>;
  /** Stand before a number: 'No. 5', 'art. 12', 'Jan. 5'. */
  readonly numbered: ReadonlySet<string>;
  /** Stand before anything, never at a sentence's end: 'vs.', 'cf.'. */
  readonly linking: ReadonlySet<string>;
  /** A number and a full stop is an ordinal: '3. Oktober'. */
  readonly ordinals: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENGLISH: Abbreviations = {
  titles: set('Mr Mrs Ms Mx Dr Prof St Sen Rep Gov Gen Lt Col Capt Cpt Maj Sgt Cpl Cmdr Adm Brig Rev Fr Hon Pres Supt Det Insp Amb Atty Msgr'),
  numbered: set('No no Nos nos Art art Sec sec Ch ch Fig fig Vol vol p pp par ca Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'),
  linking: set('vs v cf viz approx e.g i.e'),
  ordinals: false,
};

const FRENCH: Abbreviations = {
  titles: set('M MM Mr Mme Mmes Mlle Mlles Dr Drs Pr Prof Mgr St Ste Gal Gén Col Cdt Cne Lt Sgt Adj Amb S.E'),
  numbered: set('no nos art Art al chap fig vol t p pp par env janv févr avr juill sept oct nov déc'),
  linking: set('cf vs av apr c.-à-d p.ex'),
  ordinals: false,
};

const GERMAN: Abbreviations = {
  titles: set('Hr Hrn Fr Dr Prof Dipl Ing St Hl Gen Abg Präs'),
  numbered: set('Nr Nrn Art Abs Kap Abb Bd S ca Jan Feb Apr Aug Sept Okt Nov Dez'),
  linking: set('vgl bzw z.B d.h u.a v.a sog evtl ggf inkl'),
  ordinals: true,
};

const SPANISH: Abbreviations = {
  titles: set('Sr Sra Sres Srta D Dª Dr Dra Prof Gral Cnel Lic Ing Mons Ud Uds'),
  numbered: set('núm núms art arts cap fig vol pág págs'),
  linking: set('cf vs p.ej aprox'),
  ordinals: false,
};

const ITALIAN: Abbreviations = {
  titles: set('Sig Sigg Sig.ra Dott Dott.ssa Prof Avv Ing On Sen Gen Col Mons'),
  numbered: set('n nn art artt cap fig vol pag pagg'),
  linking: set('cfr vs es p.es ca'),
  ordinals: false,
};

const BY_LANGUAGE: ReadonlyMap<string, Abbreviations> = new Map([
  ['en', ENGLISH], ['fr', FRENCH], ['de', GERMAN], ['es', SPANISH], ['it', ITALIAN],
]);

/** The abbreviations of a BCP 47 tag's language; English ones where we know none. */
export const abbreviationsOf = (lang: string): Abbreviations =>
  BY_LANGUAGE.get(lang.toLowerCase().split(/[-_]/, 1)[0] ?? '') ?? ENGLISH;
