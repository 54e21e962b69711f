import { trimmedSpan } from '../../core/text/trimmedSpan';
import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';

/**
 * Where the words that are selected in the text stand in their document (row), UTF-16; null where none are. They are counted from where their
 * block begins, so that words that stand there often are told apart; what is no word of the document, a translation, counts nothing.
 */
export function selectedSpan(page: HTMLElement, dataset: Dataset, document: number): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const blocks = [...page.querySelectorAll('[data-start]')].filter((block) => range.intersectsNode(block));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = first.contains(range.startContainer) ? placeIn(first, range.startContainer, range.startOffset) : placeIn(first, first, 0);
  const end = last.contains(range.endContainer) ? placeIn(last, range.endContainer, range.endOffset) : placeIn(last, last, last.childNodes.length);
  const span = trimmedSpan(dataset.documents.texts[document] ?? '', { start, end });
  return span.start < span.end ? span : null;
}

/** The place in the document of a place in a block. */
function placeIn(block: Element, node: Node, offset: number): number {
  const before = window.document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  for (const translation of words.querySelectorAll('[data-translation]')) translation.remove();
  // Signs that are shown by their code have no words on the page.
  const hidden = [...words.querySelectorAll('[data-code]')].map((sign) => String.fromCodePoint(Number.parseInt((sign.getAttribute('data-code') ?? '').slice(2), 16)));
  return Number(block.getAttribute('data-start')) + words.textContent.length + hidden.join('').length;
}
