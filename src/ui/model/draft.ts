/** What the reader has pasted so far. */
export interface Draft {
  readonly title: string;
  readonly text: string;
  readonly answer: string;
}

export const EMPTY_DRAFT: Draft = { title: '', text: '', answer: '' };
