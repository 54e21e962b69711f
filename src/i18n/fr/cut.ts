/** Ce qui n’est pas dans le graphe, compté, et comment le retrouver. */
export const cut = {
  title: 'Ce qui n’est pas affiché',

  around: 'Autour de <name></name>, jusqu’à',
  reach: '{depth, plural, one {# lien} other {# liens}}',
  fewer: 'Un lien de moins',
  further: 'Un lien plus loin',
  aroundBy: 'Autour de <name></name>, par « <predicate></predicate> »',
  only: 'Seulement <name></name>',
  onlyThese: '{count, plural, one {Seulement celle-ci} many {Seulement ces # d’entités} other {Seulement ces # entités}}',
  grown: '{count, plural, one {avec les voisins d’une autre entité} many {avec les voisins de # d’autres entités} other {avec les voisins de # autres entités}}',
  outside: '{count, plural, one {# entité non affichée} many {# d’entités non affichées} other {# entités non affichées}}',
  showAll: 'Tout afficher',

  hidden: '{count, plural, one {# entité masquée} many {# d’entités masquées} other {# entités masquées}}',
  hiddenList: 'Entités masquées',
  bringBack: 'Réafficher',
  bringBackName: 'Réafficher {name}',
  bringAllBack: 'Tout réafficher',
  more: '{count, plural, one {En afficher une de plus} many {En afficher # de plus} other {En afficher # de plus}}',

  filtered: '{count, plural, one {# entité écartée par les filtres} many {# d’entités écartées par les filtres} other {# entités écartées par les filtres}}',
  clearFilters: 'Effacer les filtres',

  traces: 'Traces',
  tracesTip: 'Marquer la place de ce qui n’est pas affiché',

  said: {
    more: '{entities, plural, one {# entité} many {# d’entités} other {# entités}} et {claims, plural, one {# affirmation} many {# d’affirmations} other {# affirmations}} de plus dans le graphe.',
    fewer: '{entities, plural, one {# entité} many {# d’entités} other {# entités}} et {claims, plural, one {# affirmation} many {# d’affirmations} other {# affirmations}} de moins dans le graphe.',
    same: 'Le graphe n’a pas changé.',
    now: '{entities, plural, one {# entité} many {# d’entités} other {# entités}} et {claims, plural, one {# affirmation} many {# d’affirmations} other {# affirmations}} dans le graphe.',
  },

  absent: {
    hidden: 'Vous l’avez masquée.',
    outside: 'Hors du voisinage affiché.',
    filtered: 'Écartée par les filtres.',
  },
};
