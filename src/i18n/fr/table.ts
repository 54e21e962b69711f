/** Le tableau des affirmations. */
export const table = {
  title: 'Affirmations',
  shown: '{shown, number} sur {total, plural, one {# affirmation} many {# d’affirmations} other {# affirmations}}',
  hint: 'Les flèches permettent de se déplacer ; au-dessus de la première ligne, les en-têtes servent à trier. Entrée affiche la phrase de la ligne. Maj + une flèche sélectionne plusieurs lignes, Ctrl + C les copie.',
  columns: 'Colonnes…',
  columnsTitle: 'Colonnes du tableau',
  usual: 'Colonnes habituelles',
  copy: 'Copier en TSV',
  copyTip: 'Copie ces lignes pour un tableur (séparées par des tabulations)',
  names: {
    number: 'N°', subject: 'Sujet', relation: 'Relation', object: 'Objet', told: 'Formulation', saidBy: 'Selon', check: 'Contrôle', quote: 'Citation',
    document: 'Document', part: 'Partie', when: 'Date', certainty: 'Certitude', method: 'Méthode', score: 'Score',
  },
  sort: { up: 'Trier selon cette colonne', down: 'Trier dans l’autre sens', file: 'Revenir à l’ordre du fichier' },
  citing: '{first}, citant {then}',
  none: 'Aucune affirmation ne correspond à ces filtres.',
  noneLeft: 'Il ne reste aucune affirmation dans ce que vous avez gardé.',
  noneAtAll: 'Ce jeu de données ne contient aucune affirmation.',
};
