import { fail, ok, type Result } from '../model/result';

/** Puts a text on the clipboard; fails where the browser allows neither way. */
export async function writeClipboard(text: string): Promise<Result<null, 'copyFailed'>> {
  try {
    await navigator.clipboard.writeText(text);
    return ok(null);
  } catch {
    // Without permission, or on plain http, where there is no `navigator.clipboard`.
    return copiedBySelection(text) ? ok(null) : fail('copyFailed');
  }
}

function copiedBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  try {
    field.select();
    // Deprecated, and still the only way left where the asynchronous one is refused.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}

/** Puts a picture on the clipboard. It may still be in the making: browsers want to be asked in the moment of the press. */
export async function writePicture(png: Promise<Blob>): Promise<Result<null, 'copyFailed'>> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return ok(null);
  } catch {
    return fail('copyFailed');
  }
}
