/** Not allowed in XML 1.0 even as a reference: controls, lone surrogates and non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** They would turn the text that follows them around; each run of text keeps its own direction without them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text made fit for XML, as content or in an attribute: escaped, controls gone, lone surrogates replaced by U+FFFD, white space as single spaces. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(TURNING, '')
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Not allowed in XML 1.0 even as a reference. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const KEPT: Readonly<Record<string, string>> = { ...ENTITIES, '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** What most texts are: nothing to replace. */
const PLAIN = /^[ !#-%(-;=?-\ud7ff]*$/;

/** A text as data in XML, which a reader gets back sign by sign, white space too; what XML cannot hold is gone, lone surrogates are U+FFFD. */
export const verbatim = (text: string): string =>
  PLAIN.test(text) ? text : text.toWellFormed().replace(UNSPEAKABLE, '').replace(/[&<>"'\t\n\r]/g, (sign) => KEPT[sign] ?? sign);

/** A number as attributes hold it: two decimals, and 0 for what is no number. */
export const num = (value: number): string => (Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (values: Attributes, fit: (text: string) => string): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? num(value) : fit(value ?? '')}"`)
    .join('');

const elementWith = (fit: (text: string) => string) => (name: string, values: Attributes, content = ''): string =>
  content === '' ? `<${name}${attributes(values, fit)}/>` : `<${name}${attributes(values, fit)}>${content}</${name}>`;

/** An element around content that is XML already; an attribute that is '' is left out. */
export const element = elementWith(escaped);

/** The same, with attributes that are data. */
export const dataElement = elementWith(verbatim);

/** Where such an element begins; `</name>` ends it. */
export const dataOpening = (name: string, values: Attributes): string => `<${name}${attributes(values, verbatim)}>`;

/** A line of text. */
export const textLine = (text: string, values: Attributes): string => element('text', values, escaped(text));
