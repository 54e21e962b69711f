import type { Declarations } from '../declarations';
import type { BratText } from './bratText';
import type { Annotations } from './readAnnotations';

/** An annotated text while it is read. */
export interface Reading {
  readonly document: string;
  readonly annotations: Annotations;
  /** Undefined where it is not at hand. */
  readonly text: BratText | undefined;
  readonly declare: Declarations;
  /** Id of the entity that a span or an event stands for. */
  readonly entities: Map<string, string>;
}
