import { writeClipboard } from '../platform/clipboard';
import type { Actions } from '../store/actions';
import type { NoticeCode } from '../store/state';

/** Copies a text and tells the reader whether it is there; `told`: what is said where it is. */
export async function copyText(text: string, actions: Actions, told: NoticeCode = 'copied'): Promise<void> {
  const copied = await writeClipboard(text);
  actions.notify(copied.ok ? told : 'copyFailed');
}
