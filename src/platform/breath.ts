/** Lets the browser answer the reader, and paint, between two steps of long work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Longer than this a reader notices, in ms. */
export const NOTICED = 24;

/** Runs long work, given in steps, to its end, and takes a breath whenever it has been at it for so long that a reader would notice. Null where it is wanted no longer. */
export async function inSteps<Value>(steps: Iterator<unknown, Value>, wanted: () => boolean): Promise<Value | null> {
  for (let since = performance.now(); wanted();) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < NOTICED) continue;
    await breath();
    since = performance.now();
  }
  return null;
}
