/** Dispositions du graphe. */
export const layouts = {
  title: 'Disposition',
  names: {
    stress: 'Par attraction',
    columns: 'En colonnes par type',
    circles: 'En cercles, selon le nombre de liens',
    hub: 'Autour d’une entité',
  },
  now: {
    stress: 'Disposition : par attraction',
    columns: 'Disposition : en colonnes par type',
    circles: 'Disposition : en cercles, selon le nombre de liens',
    hub: 'Disposition : autour d’une entité',
  },
  about: {
    stress: 'Les distances suivent les liens : ce qui est lié reste proche.',
    columns: 'Une colonne par type ; l’ordre des lignes limite les croisements.',
    circles: 'Les plus liées au centre, les moins liées à l’extérieur.',
    hub: 'L’entité la plus liée au centre, ses voisines en cercle autour.',
  },
  aroundSelected: '<name></name> au centre, ses voisines en cercle autour.',
  again: '{rough, select, yes {Encore approximative : choisissez-la pour refaire la disposition.} other {Choisissez-la pour remettre en place ce que vous avez déplacé.}}',
  movesComeBack: 'Ce que vous avez déplacé à la main rejoint sa place dans la nouvelle disposition. « Annuler » le remet où vous l’aviez mis ; ce qui est épinglé ne bouge pas.',
  running: 'Nouvelle disposition en cours…',
  progress: 'Disposition',
};
