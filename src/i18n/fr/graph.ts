export const graph = {
  label: 'Graphe de {entities, plural, one {# entité} many {# d’entités} other {# entités}} et {links, plural, one {# lien} many {# de liens} other {# liens}}. La liste à côté en dit autant avec des mots.',
  keys: 'Les flèches déplacent l’image, plus et moins changent l’échelle, 0 montre tout, Échap annule la sélection.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Montrer tout le graphe',
  forgetMoves: 'Remettre en place ce qui a été déplacé',
  status: '{shown, number} sur {total, plural, one {# affirmation} many {# d’affirmations} other {# affirmations}} · {entities, plural, one {# entité} many {# d’entités} other {# entités}}',

  legend: 'Légende',
  shapes: 'Formes',
  lines: 'Traits',
  disputedLine: 'affirmations pour et contre',

  nothing: 'Les filtres ne laissent rien à dessiner.',
  clearFilters: 'Effacer les filtres',

  groups: 'Chaque forme suivie d’un nombre est un groupe d’entités étroitement liées. {count, plural, =0 {} one {# entité n’est pas dessinée à part.} many {# d’entités ne sont pas dessinées une à une.} other {# entités ne sont pas dessinées une à une.}}',
  showThese: '{count, plural, one {Montrer celle-ci} many {Montrer ces # d’entités} other {Montrer ces # entités}}',
  theseOnly: '{count, plural, one {Une entité retenue par les filtres, dessinée à part.} many {# d’entités retenues par les filtres, dessinées une à une.} other {# entités retenues par les filtres, dessinées une à une.}}',
  backToGroups: 'Revenir aux groupes',
  closeGroups: '{count, plural, one {Refermer le groupe ouvert} many {Refermer les # de groupes ouverts} other {Refermer les # groupes ouverts}}',

  claims: '{count, plural, one {# affirmation} many {# d’affirmations} other {# affirmations}}',
  groupOf: '{more, plural, =0 {Groupe de {name}} one {Groupe de {name} et # autre} many {Groupe de {name} et # d’autres} other {Groupe de {name} et # autres}}',
  openHint: '{count, plural, one {Cliquez pour la montrer} many {Cliquez pour montrer les # premières} other {Cliquez pour montrer les # premières}}',
  moreHint: '{count, plural, one {Cliquez pour la montrer aussi} many {Cliquez pour en montrer # de plus} other {Cliquez pour en montrer # de plus}}',
  between: '{count, plural, one {# affirmation} many {# d’affirmations} other {# affirmations}} entre {one} et {other}',
};
