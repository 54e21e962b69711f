import { MENTION_FORMS, type MentionForm } from '../../../model/vocabulary';
import type { EntityRecord, MentionRecord } from '../../validate/schema';
import { gatherAttributes } from '../gatherAttributes';
import type { AnnotationOf } from './annotation';
import type { BratText } from './bratText';
import type { Annotations } from './readAnnotations';

type SpanAnnotation = AnnotationOf<'span'>;

const FORM = /^mention/i;

/** What an annotator said of the form of a mention: an attribute such as `Mention T4 Nominal`. */
const formIn = ({ name, value }: AnnotationOf<'attribute'>): MentionForm | undefined =>
  (FORM.test(name) && value !== true ? MENTION_FORMS.find((form) => form === value.toLowerCase()) : undefined);

/**
 * The mentions of a span: one for each of its fragments. Where there are several, none of them is the name. A span whose words don't stand
 * where it says is left to be looked up by its words.
 */
export const mentionsOf = (span: SpanAnnotation, form: MentionForm, document: string, text: BratText | undefined): readonly MentionRecord[] => {
  const places = text?.statedPlace(span);
  if (text === undefined || places === undefined) {
    const [[start] = [0]] = span.fragments;
    return span.text === '' ? [] : [{ document, exact: span.text, start, form }];
  }
  const { toCodePoint } = text.codePoints;
  return places.map(({ start, end }) => ({
    document, exact: text.text.slice(start, end), start: toCodePoint(start), end: toCodePoint(end), form: places.length > 1 ? 'nominal' : form,
  }));
};

/** The words of a span, from the text where the annotation leaves them out. */
export const wordsOf = (span: SpanAnnotation, text: BratText | undefined): string => {
  if (span.text !== '' || text === undefined) return span.text;
  return (text.statedPlace(span) ?? []).map(({ start, end }) => text.text.slice(start, end)).join(' ');
};

export const formOf = ({ attributes }: Annotations, id: string): MentionForm | undefined =>
  (attributes.get(id) ?? []).map(formIn).find((form) => form !== undefined);

const sameAsOf = (reference: string): string => reference.replace(/^wikidata(?=:)/i, 'wikidata');

/** What attributes, references and notes say of an entity that some annotations stand for. */
export const saidOf = ({ attributes, references, notes }: Annotations, ids: readonly string[]) => {
  const all = <Value>(by: ReadonlyMap<string, readonly Value[]>): readonly Value[] => ids.flatMap((id) => by.get(id) ?? []);
  const referred = all(references);
  return {
    attributes: all(attributes).filter((attribute) => formIn(attribute) === undefined).map(({ name, value }) => [name, value] as const),
    sameAs: [...new Set(referred.map(({ reference }) => sameAsOf(reference)))],
    names: referred.map(({ text }) => text).filter((text) => text !== ''),
    notes: all(notes).map(({ text }) => text).filter((text) => text !== ''),
  };
};

/** The parts of an entity's record that come from what is said of it, without those that would be empty. */
export const saidParts = (said: ReturnType<typeof saidOf>, type?: string): Partial<EntityRecord> => {
  const attributes = gatherAttributes([...(type === undefined ? [] : [['type', type] as const]), ...said.attributes]);
  return {
    ...(said.notes.length > 0 && { description: { und: [...new Set(said.notes)].join('\n') } }),
    ...(said.sameAs.length > 0 && { sameAs: said.sameAs }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  };
};
