import * as z from 'zod/mini';
import { ACTS, CERTAINTIES, EVIDENCE_ROLES, GRAINS, MENTION_FORMS, PART_KINDS, POLARITIES, PREDICATE_GROUPS } from '../../model/vocabulary';

// Before any schema is made: Zod's probe for `new Function` would be reported under the Content Security Policy.
z.config({ jitless: true });

/** What the `format` key of a file must say. */
export const FORMAT = 'edgewise/1';

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => schema.check(z.describe(description));
const optional = z.exactOptional;

const id = described(z.string().check(z.minLength(1), z.maxLength(1000)), 'Unique among its kind in this file');
const idOf = (kind: string) => described(z.string().check(z.minLength(1), z.maxLength(1000)), `Id of ${kind}`);
const localText = described(z.record(z.string(), z.string()), 'A text in several languages, keyed by BCP 47 tag');
const namedText = z.record(z.string(), z.string()).check(z.refine((text) => Object.keys(text).length > 0), z.meta({ minProperties: 1 }));
const offset = described(z.int().check(z.minimum(0)), 'Unicode code points, as in Web Annotation and in Python');
const edtf = described(z.string().check(z.minLength(1)), 'EDTF (ISO 8601-2): 2022-04, 2022-03-21/2022-03-31, 2022-03~');
const attributes = described(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])), 'What a source says beyond the words of this format, by the name it has there');
const pair = z.tuple([offset, offset]);
const quote = z.string().check(z.minLength(1));

const typeSchema = z.looseObject({ id, label: localText });

const predicateSchema = z.looseObject({
  id,
  label: localText,
  inverse: optional(localText),
  group: optional(z.enum(PREDICATE_GROUPS)),
  symmetric: optional(z.boolean()),
  sameAs: optional(z.array(z.string())),
});

const partSchema = z.looseObject({ start: offset, end: offset, kind: z.enum(PART_KINDS), lang: optional(z.string()) });

const documentSchema = z.looseObject({
  id,
  title: optional(localText),
  lang: described(optional(z.string()), 'BCP 47 tag'),
  url: optional(z.string()),
  publisher: described(optional(z.string()), 'Id of an entity, or a name'),
  published: optional(edtf),
  href: described(optional(z.string()), 'Name of the file that holds the text, beside this one'),
  text: described(optional(z.string()), 'The text, verbatim'),
  parts: optional(z.array(partSchema)),
  sentences: optional(z.array(pair)),
  translations: described(
    optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
    'One text a sentence, or the name of a file that holds them',
  ),
  sha256: described(optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))), 'Of the text in UTF-8'),
  pages: optional(z.array(pair)),
});

const span = {
  document: idOf('a document'),
  start: optional(offset),
  end: optional(offset),
  prefix: optional(z.string()),
  suffix: optional(z.string()),
};

const spanSchema = z.looseObject({ ...span, exact: quote });
const mentionSchema = z.looseObject({ ...span, exact: quote, form: optional(z.enum(MENTION_FORMS)) });

const entitySchema = z.looseObject({
  id,
  type: idOf('a type: of this file, or a built-in one'),
  name: namedText,
  aliases: optional(z.array(z.string())),
  description: optional(localText),
  sameAs: optional(z.array(z.string())),
  coordinates: described(optional(z.tuple([z.number().check(z.minimum(-180), z.maximum(180)), z.number().check(z.minimum(-90), z.maximum(90))])), 'Longitude and latitude'),
  attributes: optional(attributes),
  mentions: optional(z.array(mentionSchema)),
});

const stepSchema = z.looseObject({
  source: optional(idOf('the entity that says so')),
  label: described(optional(localText), 'What an unnamed source is called'),
  of: optional(idOf('the entity an unnamed source belongs to')),
  act: z.enum(ACTS),
  span: optional(spanSchema),
  cue: optional(spanSchema),
});

const evidenceSchema = z.looseObject({
  ...span,
  exact: optional(quote),
  role: optional(z.enum(EVIDENCE_ROLES)),
  grain: optional(z.enum(GRAINS)),
});

const claimSchema = z.looseObject({
  id,
  subject: idOf('an entity'),
  predicate: idOf('a predicate'),
  object: idOf('an entity'),
  event: optional(idOf('the event in which it happens')),
  when: optional(edtf),
  certainty: optional(z.enum(CERTAINTIES)),
  polarity: optional(z.enum(POLARITIES)),
  attribution: described(optional(z.array(stepSchema)), 'Outermost step first; none: the voice of the document'),
  evidence: optional(z.array(evidenceSchema)),
  method: optional(z.string()),
  score: optional(z.number()),
  attributes: optional(attributes),
});

const amendedPart = z.looseObject({ id });
const amendedLists = optional(z.looseObject({
  predicates: optional(z.array(amendedPart)), documents: optional(z.array(amendedPart)), entities: optional(z.array(amendedPart)), claims: optional(z.array(amendedPart)),
}));

const amendmentSchema = z.looseObject({
  id,
  kind: z.string(),
  at: z.string(),
  before: described(amendedLists, 'Records as they were: of one that stays the keys that differ; one that is not listed was not there'),
  after: described(amendedLists, 'The same records afterwards; one that is not listed is gone'),
});

const ids = optional(z.array(z.string()));

/** How the claims of a snapshot stood when it was made. */
const proofSchema = z.looseObject({
  made: z.string(),
  checks: z.looseObject({ found: ids, partly: ids, missing: ids, unchecked: ids }),
  changed: described(optional(z.array(z.looseObject({ document: z.string(), sha256: z.string() }))), 'Texts that differed from the annotated ones already then'),
});

/** The file as a whole, `edgewise/1`: the source of all types of records, and of the JSON Schema in `public/`. */
export const fileSchema = z.looseObject({
  $schema: optional(z.string()),
  format: z.literal(FORMAT),
  title: optional(localText),
  description: optional(localText),
  provenance: optional(localText),
  license: optional(z.string()),
  created: optional(z.string()),
  types: optional(z.array(typeSchema)),
  predicates: optional(z.array(predicateSchema)),
  documents: z.array(documentSchema),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  view: optional(z.record(z.string(), z.unknown())),
  amendments: optional(z.array(amendmentSchema)),
  proof: optional(proofSchema),
});

/** The schema of each kind of record, by the name it has in a stream of records. */
export const RECORD_SCHEMAS = {
  meta: z.omit(fileSchema, { types: true, predicates: true, documents: true, entities: true, claims: true }),
  type: typeSchema,
  predicate: predicateSchema,
  document: documentSchema,
  entity: entitySchema,
  claim: claimSchema,
};

const keysOf = (schema: { readonly shape: object }): ReadonlySet<string> => new Set(Object.keys(schema.shape));

/** The keys that the format knows, by kind of object; any other key is kept and written out again. */
export const KNOWN_KEYS = {
  file: keysOf(fileSchema),
  type: keysOf(typeSchema),
  predicate: keysOf(predicateSchema),
  document: keysOf(documentSchema),
  part: keysOf(partSchema),
  entity: keysOf(entitySchema),
  mention: keysOf(mentionSchema),
  claim: keysOf(claimSchema),
  step: keysOf(stepSchema),
  span: keysOf(spanSchema),
  evidence: keysOf(evidenceSchema),
};

export type MetaRecord = z.infer<(typeof RECORD_SCHEMAS)['meta']>;
export type TypeRecord = z.infer<typeof typeSchema>;
export type PredicateRecord = z.infer<typeof predicateSchema>;
export type DocumentRecord = z.infer<typeof documentSchema>;
export type EntityRecord = z.infer<typeof entitySchema>;
export type MentionRecord = z.infer<typeof mentionSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type StepRecord = z.infer<typeof stepSchema>;
export type SpanRecord = z.infer<typeof spanSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
