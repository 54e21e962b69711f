export const vocabulary = {
  stance: { confirmed: 'Confirmée', stated: 'Énoncée', reported: 'Rapportée', hedged: 'Avec réserve', denied: 'Niée' },
  disputed: 'Contestée',
  inverseOf: '{predicate} (en sens inverse)',
  group: {
    role: 'Fonction', contact: 'Contact', participation: 'Participation', place: 'Lieu',
    mediation: 'Médiation', statement: 'Déclaration', conflict: 'Conflit', agreement: 'Accord',
  },
  part: { headline: 'Titre', standfirst: 'Chapeau', caption: 'Légende', link: 'Titre en lien', body: 'Corps' },
  form: { name: 'par son nom', nominal: 'par une description', pronoun: 'par un pronom', metonym: 'par métonymie' },
  role: {
    support: 'Citation', context: 'Contexte', certainty: 'Mots qui nuancent', polarity: 'Mots qui nient',
    condition: 'Condition', time: 'Mots qui datent', subject: 'Sujet', object: 'Objet', source: 'Source', cue: 'Mots qui attribuent', mention: 'Mention',
  },
  act: { states: 'affirme', reports: 'rapporte', confirms: 'confirme', denies: 'nie', accuses: 'accuse' },
  certainty: { certain: 'Certain', probable: 'Probable', possible: 'Possible' },
};
