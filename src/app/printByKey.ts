import { commandKey } from '../ui/kit/commandKey';

/** The browser's key for printing, taken so that the picture is there too; left alone where there is nothing of ours to print. */
export function printByKey(print: () => Promise<void>, isOpen: () => boolean): void {
  addEventListener('keydown', (event) => {
    const command = commandKey() === '⌘' ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    if (!command || event.shiftKey || event.altKey || event.defaultPrevented || event.key.toLowerCase() !== 'p' || !isOpen()) return;
    event.preventDefault();
    if (!event.repeat) void print();
  });
}
