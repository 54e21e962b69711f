import { Parser } from 'htmlparser2';

/** Nothing in them is text that a reader of the page sees. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'head', 'iframe', 'object', 'select', 'textarea', 'canvas', 'audio', 'video']);

/** Each stands in lines of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

export interface PageText {
  readonly text: string;
  /** '' where the page has none. */
  readonly title: string;
  /** BCP 47 tag, as the page says; '' where it doesn't. */
  readonly lang: string;
}

/** The text of an HTML page as it would be read: a line for each block, spaces as they are shown; nothing in the page runs, and nothing is fetched. */
export function htmlText(html: string): PageText {
  const lines: string[] = [];
  let line = '';
  let title = '';
  let lang = '';
  let unseen = 0;
  let inTitle = false;
  const breakLine = (): void => {
    const shown = line.replaceAll(/[ \t\r\n\f]+/g, ' ').trim();
    if (shown !== '') lines.push(shown);
    line = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'html' && lang === '') lang = attributes.lang ?? '';
      inTitle ||= name === 'title' && title === '';
      if (UNSEEN.has(name)) unseen += 1;
      else if (name === 'br' || BLOCKS.has(name)) breakLine();
    },
    ontext: (text) => {
      if (inTitle) title += text;
      else if (unseen === 0) line += text;
    },
    onclosetag: (name) => {
      if (name === 'title') inTitle = false;
      if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
      else if (BLOCKS.has(name)) breakLine();
    },
  });
  parser.end(html);
  breakLine();
  return { text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, title: title.replaceAll(/\s+/g, ' ').trim(), lang };
}
