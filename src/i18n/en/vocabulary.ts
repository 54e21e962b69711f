export const vocabulary = {
  stance: { confirmed: 'Confirmed', stated: 'Stated', reported: 'Reported', hedged: 'Hedged', denied: 'Denied' },
  disputed: 'Disputed',
  inverseOf: '{predicate} (the other way round)',
  group: {
    role: 'Role', contact: 'Contact', participation: 'Participation', place: 'Place',
    mediation: 'Mediation', statement: 'Statement', conflict: 'Conflict', agreement: 'Agreement',
  },
  part: { headline: 'Headline', standfirst: 'Standfirst', caption: 'Caption', link: 'Linked headline', body: 'Body' },
  form: { name: 'by name', nominal: 'by description', pronoun: 'by pronoun', metonym: 'by metonym' },
  role: {
    support: 'Quote', context: 'Context', certainty: 'Words that hedge', polarity: 'Words that negate',
    condition: 'Condition', time: 'Words that date it', subject: 'Subject', object: 'Object', source: 'Source', cue: 'Reporting words', mention: 'Mention',
  },
  act: { states: 'says', reports: 'reports', confirms: 'confirms', denies: 'denies', accuses: 'accuses' },
  certainty: { certain: 'Certain', probable: 'Probable', possible: 'Possible' },
};
