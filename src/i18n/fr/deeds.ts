/** Ce que l’on peut faire d’une entité. */
export const deeds = {
  expand: 'Afficher ses voisins',
  showBy: 'Afficher les voisins par relation',
  hideNeighbours: 'Masquer ses voisins',
  hideBy: 'Masquer les voisins par relation',
  focus: '{depth, plural, one {N’afficher que ses voisins} other {N’afficher que ce qui est à # liens ou moins}}',
  only: 'N’afficher que cette entité',
  hide: 'Masquer',
  bringBack: 'Réafficher',
  pin: 'Épingler',
  unpin: 'Désépingler',
  pathFrom: 'Chercher un chemin depuis ici…',
  pathTo: 'Chercher un chemin depuis {name} jusqu’ici',
  around: 'Disposer le graphe autour de cette entité',
  amend: 'Corriger les noms et le type…',
  merge: 'Fusionner avec une autre…',
  split: 'Séparer en deux…',

  menuOf: 'Actions sur {name}',
  groups: { neighbours: 'Voisins', focus: 'Voisinage', self: 'Cette entité', paths: 'Chemins et disposition', amend: 'Corriger' },
  neighbours: '{count, plural, one {voisin} other {voisins}}',

  focusShort: 'Isoler',
  expandShort: 'Afficher les voisins',
  path: 'Chemin…',
  more: 'Plus',
};
