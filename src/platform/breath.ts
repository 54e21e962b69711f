/** Lets the browser answer the reader, and paint, between two steps of long work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
