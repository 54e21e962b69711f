/** What can't be seen, and what would turn the text that follows it around. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** What Markdown, or HTML within it, takes for its own. */
const MARKS = /[\\`*_[\]<>|~&$]/g;

/** What begins a list, a line or a heading where a line begins. */
const BEGINS = /^([-+=:]|#+|\d+[.)])/;

/** What most texts are without: anything of the above, a lone surrogate, or a space that would be folded. */
const TOUCHED = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\\`*_[\]<>|~&$]|[^\S ]|^[-+=:#\d ]| {2}| $/u;

/** A text that Markdown shows as it stands, in one line. */
export const inLine = (text: string): string => {
  if (!TOUCHED.test(text)) return text;
  const plain = text.toWellFormed().replace(UNSEEN, '').replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
  return plain.replace(BEGINS, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
};

/** A text as a quotation, each of its lines a line. */
export const inQuote = (text: string): string => text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => `> ${inLine(line)}`.trimEnd()).join('  \n');
