import * as z from 'zod/mini';
import { ACTS, CERTAINTIES, ENTITY_TYPES, POLARITIES } from '../../../model/vocabulary';

// Before any schema is made: Zod's probe for `new Function` would be reported under the Content Security Policy.
z.config({ jitless: true });

const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => schema.check(z.describe(description));
const words = () => z.string().check(z.minLength(1));
// Models that are held to a schema fill every key: what there is not is null.
const maybe = <Schema extends z.ZodMiniType>(schema: Schema, description: string) => described(z.optional(z.nullable(schema)), description);

export const answeredEntity = z.object({
  name: described(words(), 'The fullest name that stands in the text'),
  type: described(z.string(), `One of ${ENTITY_TYPES.join(', ')}`),
  aliases: maybe(z.array(z.string()), 'Every other name it has in the text'),
});

export const answeredClaim = z.object({
  subject: described(words(), 'Name of an entity of the list'),
  predicate: described(words(), 'A short verb phrase that reads between subject and object'),
  object: described(words(), 'Name of an entity of the list'),
  quote: described(words(), 'The passage that says so, copied word for word from the text'),
  speaker: maybe(z.string(), 'Who says so, in the words of the quote; null where the text itself does'),
  act: maybe(z.enum(ACTS), 'What the speaker does'),
  cue: maybe(z.string(), 'The words of the quote that tell it: said, according to'),
  certainty: maybe(z.enum(CERTAINTIES), 'How sure the passage is'),
  hedge: maybe(z.string(), 'The words of the quote that make it less than certain'),
  polarity: maybe(z.enum(POLARITIES), 'negative where the passage says that it is not so'),
  negation: maybe(z.string(), 'The words of the quote that say so'),
  when: maybe(z.string(), 'When it is or was so, as an ISO 8601 date (2022-11-14, 2022-11 or 2022), where the quote says it'),
  time: maybe(z.string(), 'The words of the quote that say when'),
});

export type AnsweredEntity = z.infer<typeof answeredEntity>;
export type AnsweredClaim = z.infer<typeof answeredClaim>;

const answer = z.object({ language: maybe(z.string(), 'Language of the text, as a BCP 47 tag'), entities: z.array(answeredEntity), claims: z.array(answeredClaim) });

/** The JSON Schema (2020-12) that a language model's answer is held to, as text. */
export const answerSchemaText = (): string => JSON.stringify(z.toJSONSchema(answer, { io: 'input' }), null, 1);
