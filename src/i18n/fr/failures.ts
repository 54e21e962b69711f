/** Pourquoi un fichier n’a pas pu être produit ou enregistré, ou une partie de l’application chargée. */
export const failures = {
  nothingToDraw: 'Rien n’est dessiné, donc il n’y a pas d’image : le graphe n’est pas encore là, ou les filtres ou la vue n’en laissent rien.',
  pictureNotDrawn: 'Le navigateur n’a pas pu convertir le dessin en image. Enregistrez-le plutôt en SVG.',
  pictureTooLarge: 'L’image est trop grande pour ce navigateur. Enregistrez-la en SVG ou filtrez d’abord le graphe.',
  saveRefused: 'Le navigateur n’a pas autorisé l’enregistrement du fichier.',
  cancelled: 'Annulé : aucun fichier n’a été créé.',
  notMade: 'Le fichier n’a pas pu être créé. Réessayez ou choisissez un autre format.',
  chunkMissing: 'Une partie de l’application n’a pas pu être téléchargée. Rechargez la page : ce que vous voyez est conservé dans l’adresse, mais un fichier à vous devra être ouvert de nouveau.',
};
