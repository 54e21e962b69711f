import { fail, ok, type Result } from '../model/result';

/** Whether the system has a share sheet that a page may open. */
export const canShare = (): boolean => 'share' in navigator && typeof navigator.share === 'function';

/** Hands a link to the system's share sheet; one that the reader puts away has not failed. */
export async function shareLink(title: string, url: string): Promise<Result<null, 'shareFailed'>> {
  try {
    await navigator.share({ title, url });
    return ok(null);
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? ok(null) : fail('shareFailed');
  }
}
