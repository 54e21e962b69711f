export const share = {
  title: 'Share',
  link: 'Copy a link to this view',
  sheet: 'Share with another app…',
  picture: 'Copy the picture',
  print: 'Print the evidence…',
};
