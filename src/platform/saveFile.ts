import type { ExportFailure } from '../model/ports';
import { fail, ok, type Result } from '../model/result';

/** Long enough for any browser to have taken the bytes over. */
const HELD_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, blob: Blob): Result<null, ExportFailure> {
  try {
    const url = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.rel = 'noopener';
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), HELD_MS);
    return ok(null);
  } catch {
    return fail('saveRefused');
  }
}
