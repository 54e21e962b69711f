/** The browser's key for printing, taken so that the picture is there too. */
export function printByKey(print: () => Promise<void>): void {
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return;
    event.preventDefault();
    void print();
  });
}
