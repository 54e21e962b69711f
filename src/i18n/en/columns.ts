/** The screen on which a reader says what the columns of a table are. */
export const columns = {
  title: 'What is in the columns?',
  what: '<file></file> is a table of {rows, plural, one {# row} other {# rows}}. Each row becomes a link between two entities. Check which column says what.',
  groups: { link: 'The link', proof: 'Where it is said', more: 'Further details' },
  roles: {
    subject: 'From (subject)', predicate: 'Relation', object: 'To (object)',
    quote: 'Quote', document: 'Document', text: 'Text of the document', url: 'Web address of the document', speaker: 'Said by',
    date: 'Date', certainty: 'Certainty', subjectType: 'Type of the subject', objectType: 'Type of the object',
  },
  headless: 'The first row is a link, too: it does not name the columns',
  none: 'No column',
  relation: 'Relation, in your words',
  linked: 'is linked to',
  others: 'Kept with each link as they are: {names}.',
  preview: 'The first rows, as they will be read',
  saidBy: 'said by <speaker></speaker>',
  inDocument: 'in <document></document>',
  withText: 'with the text of the document',
  noDate: '{date} (not clearly one date: kept as text)',
  leftOut: 'Left out: it does not name two entities.',
  ready: '{rows, plural, one {# row will be read.} other {# rows will be read.}} Tables with the same columns will open at once.',
  faults: {
    subject: 'Still missing: the column that the links start from (subject).',
    object: 'Still missing: the column that the links lead to (object).',
    sameColumn: 'Subject and object cannot be the same column.',
  },
  open: 'Open',
};
