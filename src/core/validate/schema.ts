import { z } from 'zod';
import { ACTS, CERTAINTIES, EVIDENCE_ROLES, GRAINS, MENTION_FORMS, PART_KINDS, POLARITIES, PREDICATE_GROUPS } from '../../model/vocabulary';

// Before any schema is made: Zod's probe for `new Function` would be reported under the Content Security Policy.
z.config({ jitless: true });

/** What the `format` key of a file must say. */
export const FORMAT = 'edgewise/1';

const id = z.string().min(1).max(1000).describe('Unique among its kind in this file');
const idOf = (kind: string) => z.string().min(1).max(1000).describe(`Id of ${kind}`);
const localText = z.record(z.string(), z.string()).describe('A text in several languages, keyed by BCP 47 tag');
const namedText = z.record(z.string(), z.string()).refine((text) => Object.keys(text).length > 0).meta({ minProperties: 1 });
const offset = z.int().min(0).describe('Unicode code points, as in Web Annotation and in Python');
const edtf = z.string().min(1).describe('EDTF (ISO 8601-2): 2022-04, 2022-03-21/2022-03-31, 2022-03~');
const pair = z.tuple([offset, offset]);

const typeSchema = z.looseObject({ id, label: localText });

const predicateSchema = z.looseObject({
  id,
  label: localText,
  inverse: localText.exactOptional(),
  group: z.enum(PREDICATE_GROUPS).exactOptional(),
  symmetric: z.boolean().exactOptional(),
  sameAs: z.array(z.string()).exactOptional(),
});

const partSchema = z.looseObject({ start: offset, end: offset, kind: z.enum(PART_KINDS), lang: z.string().exactOptional() });

const documentSchema = z.looseObject({
  id,
  title: localText.exactOptional(),
  lang: z.string().exactOptional().describe('BCP 47 tag'),
  url: z.string().exactOptional(),
  publisher: z.string().exactOptional().describe('Id of an entity, or a name'),
  published: edtf.exactOptional(),
  href: z.string().exactOptional().describe('Name of the file that holds the text, beside this one'),
  text: z.string().exactOptional().describe('The text, verbatim'),
  parts: z.array(partSchema).exactOptional(),
  sentences: z.array(pair).exactOptional(),
  translations: z.record(z.string(), z.union([z.string(), z.array(z.string())])).exactOptional()
    .describe('One text a sentence, or the name of a file that holds them'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).exactOptional().describe('Of the text in UTF-8'),
  pages: z.array(pair).exactOptional(),
});

const span = {
  document: idOf('a document'),
  start: offset.exactOptional(),
  end: offset.exactOptional(),
  prefix: z.string().exactOptional(),
  suffix: z.string().exactOptional(),
};

const spanSchema = z.looseObject({ ...span, exact: z.string().min(1) });
const mentionSchema = z.looseObject({ ...span, exact: z.string().min(1), form: z.enum(MENTION_FORMS).exactOptional() });

const entitySchema = z.looseObject({
  id,
  type: idOf('a type: of this file, or a built-in one'),
  name: namedText,
  aliases: z.array(z.string()).exactOptional(),
  description: localText.exactOptional(),
  sameAs: z.array(z.string()).exactOptional(),
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).exactOptional().describe('Longitude and latitude'),
  mentions: z.array(mentionSchema).exactOptional(),
});

const stepSchema = z.looseObject({
  source: idOf('the entity that says so').exactOptional(),
  label: localText.exactOptional().describe('What an unnamed source is called'),
  of: idOf('the entity an unnamed source belongs to').exactOptional(),
  act: z.enum(ACTS),
  span: spanSchema.exactOptional(),
  cue: spanSchema.exactOptional(),
});

const evidenceSchema = z.looseObject({
  ...span,
  exact: z.string().min(1).exactOptional(),
  role: z.enum(EVIDENCE_ROLES).exactOptional(),
  grain: z.enum(GRAINS).exactOptional(),
});

const claimSchema = z.looseObject({
  id,
  subject: idOf('an entity'),
  predicate: idOf('a predicate'),
  object: idOf('an entity'),
  event: idOf('the event in which it happens').exactOptional(),
  when: edtf.exactOptional(),
  certainty: z.enum(CERTAINTIES).exactOptional(),
  polarity: z.enum(POLARITIES).exactOptional(),
  attribution: z.array(stepSchema).exactOptional().describe('Outermost step first; none: the voice of the document'),
  evidence: z.array(evidenceSchema).exactOptional(),
  method: z.string().exactOptional(),
  score: z.number().exactOptional(),
});

const amendmentSchema = z.looseObject({ id, kind: z.string(), at: z.string() });

/** The file as a whole, `edgewise/1`: the source of all types of records, and of the JSON Schema in `public/`. */
export const fileSchema = z.looseObject({
  $schema: z.string().exactOptional(),
  format: z.literal(FORMAT),
  title: localText.exactOptional(),
  description: localText.exactOptional(),
  provenance: localText.exactOptional(),
  license: z.string().exactOptional(),
  created: z.string().exactOptional(),
  types: z.array(typeSchema).exactOptional(),
  predicates: z.array(predicateSchema).exactOptional(),
  documents: z.array(documentSchema),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  view: z.record(z.string(), z.unknown()).exactOptional(),
  amendments: z.array(amendmentSchema).exactOptional(),
});

/** The schema of each kind of record, by the name it has in a stream of records. */
export const RECORD_SCHEMAS = {
  meta: fileSchema.omit({ types: true, predicates: true, documents: true, entities: true, claims: true }),
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
