export const share = {
  title: 'Partager',
  link: 'Copier un lien vers cette vue',
  sheet: 'Partager avec une autre application…',
  picture: 'Copier l’image',
  print: 'Imprimer les citations…',
};
