import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';

/** Where the words that are selected in the text stand in their document (row), UTF-16; null where none are, or where they can't be told. */
export function selectedSpan(page: HTMLElement, dataset: Dataset, document: number): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const words = range.toString().trim();
  const from = sentenceAt(range.startContainer);
  if (words === '' || from === null) return null;
  const text = dataset.documents.texts[document] ?? '';
  const before = window.document.createRange();
  before.selectNodeContents(from);
  before.setEnd(range.startContainer, range.startOffset);
  const sentence = dataset.documents.sentenceStart[Number(from.getAttribute('data-row'))] ?? 0;
  const untrimmed = range.toString();
  const near = sentence + before.toString().length + (untrimmed.length - untrimmed.trimStart().length);
  // Signs that are shown by their code have no words on the page: then the place is a little further on.
  const start = text.startsWith(words, near) ? near : text.indexOf(words, near);
  return start < 0 ? null : { start, end: start + words.length };
}

/** The sentence that a place on the page lies in; from between two, the next one. */
function sentenceAt(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('[data-row]') ?? element?.querySelector('[data-row]') ?? null;
}
