import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../support/chromium';

export interface Running {
  readonly page: Page;
  readonly kill: () => Promise<void>;
}

/** A browser of its own over a profile that outlives it; Playwright's own launcher gives no process to kill. */
export async function start(profile: string): Promise<Running> {
  const { executablePath = chromium.executablePath(), args = [] } = launchOptions();
  const browser: ChildProcess = spawn(executablePath, [...args, '--headless', '--window-size=1280,800', '--lang=en-GB', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'], { detached: true });
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, found] = /listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    browser.once('exit', () => reject(new Error(said)));
  });
  const connected = await chromium.connectOverCDP(endpoint);
  const page = await connected.contexts()[0]!.newPage();
  page.setDefaultTimeout(20_000);
  return {
    page,
    kill: async () => {
      const gone = once(browser, 'exit');
      // With its children, at once.
      process.kill(-browser.pid!, 'SIGKILL');
      await gone;
    },
  };
}

/** How many records a database holds, each with the content that was kept with it; throws for any that is not whole. */
export const wholeRecords = (page: Page, name: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('failed'));
      });
    const database = await done(indexedDB.open(wanted));
    const transaction = database.transaction(['heads', 'contents']);
    const heads = transaction.objectStore('heads');
    const contents = transaction.objectStore('contents');
    const [ids, others, records, all] = await Promise.all([done(heads.getAllKeys()), done(contents.getAllKeys()), done(heads.getAll()), done(contents.getAll())]);
    database.close();
    if (JSON.stringify(ids) !== JSON.stringify(others)) throw new Error('A head without content, or a content without head');
    for (const [place, content] of (all as Uint8Array<ArrayBuffer>[]).entries()) {
      const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', content))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (hash !== (records[place] as { sha256: string }).sha256) throw new Error('A content that is not the one that was kept');
    }
    return ids.length;
  }, name);

