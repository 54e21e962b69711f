/** Waits until the browser has nothing better to do, or for `most` ms. */
export const idle = (most: number): Promise<void> =>
  new Promise((resolve) => {
    // Not every browser says when it is idle.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: most });
    else setTimeout(resolve, most);
  });
