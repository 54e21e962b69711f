/** Why a file could not be made or saved, or a part of the app not be had. */
export const failures = {
  nothingToDraw: 'Nothing is drawn, so there is no picture: the graph is not there yet, or the filters or the view leave nothing of it.',
  pictureNotDrawn: 'The browser could not turn the drawing into a picture. Save it as SVG instead.',
  pictureTooLarge: 'The picture is too large for this browser. Save it as SVG, or filter the graph first.',
  saveRefused: 'The browser did not allow the file to be saved.',
  cancelled: 'Cancelled: no file was made.',
  notMade: 'The file could not be made. Try again, or choose another format.',
  chunkMissing: 'A part of the app could not be fetched. Reload the page: what you see is kept in the address, but a file of your own has to be opened again.',
};
