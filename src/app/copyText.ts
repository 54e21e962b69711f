import { writeClipboard } from '../platform/clipboard';
import type { Actions } from '../store/actions';

/** Copies a text and tells the reader whether it is there. */
export async function copyText(text: string, actions: Actions): Promise<void> {
  const copied = await writeClipboard(text);
  actions.notify(copied.ok ? 'copied' : 'copyFailed');
}
