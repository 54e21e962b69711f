/** Les affirmations qui ne figurent pas entièrement dans leurs textes. */
export const look = {
  title: 'À examiner',
  intro: '{count, plural, one {Une affirmation ne figure pas entièrement dans son texte.} other {# affirmations ne figurent pas entièrement dans leurs textes.}}',
  none: 'Chaque affirmation figure dans le texte.',
  noneWhy: 'Chaque citation a été recherchée, et tout ce que les affirmations ajoutent est écrit dans le texte. Cela ne les rend pas vraies.',
};
