/** The table of claims. */
export const table = {
  title: 'Claims',
  shown: '{shown, number} of {total, plural, one {# claim} other {# claims}}',
  hint: 'Arrow keys move; above the first row are the headers, which sort. Enter opens the sentence of a row. Shift with an arrow chooses several rows, Control with C copies them.',
  columns: 'Columns…',
  columnsTitle: 'Columns of the table',
  usual: 'Usual columns',
  copy: 'Copy as TSV',
  copyTip: 'Copies these rows for a spreadsheet (tab-separated)',
  names: {
    number: 'No.', subject: 'Subject', relation: 'Relation', object: 'Object', told: 'How it is told', saidBy: 'Said by', check: 'Check', quote: 'Quote',
    document: 'Document', part: 'Part', when: 'Date', certainty: 'Certainty', method: 'Method', score: 'Score',
  },
  sort: { up: 'Sort by this column', down: 'Sort the other way round', file: 'Back to the order of the file' },
  citing: '{first}, citing {then}',
  none: 'No claim fits these filters.',
  noneLeft: 'No claim is left in what you kept.',
  noneAtAll: 'This dataset has no claims.',
};
