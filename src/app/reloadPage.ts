/** Fetches the app anew; the view comes back from the address and the history. */
export const reloadPage = (): void => location.reload();
