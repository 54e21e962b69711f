interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypesHost {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy };
}

let policy: ScriptUrlPolicy | undefined;

/**
 * The one policy that the build's Content Security Policy names: it lets through scripts of our own origin and, for the
 * living page, of blobs, which only a page itself can make. What may run at last is for the page's policy to say.
 */
function trusted(url: string): string {
  const host = globalThis as TrustedTypesHost;
  if (host.trustedTypes === undefined) return url;
  policy ??= host.trustedTypes.createPolicy('edgewise', {
    createScriptURL: (wanted) => {
      const { origin, protocol } = new URL(wanted, location.href);
      if (origin !== location.origin && protocol !== 'blob:') throw new TypeError('Not a script of this app');
      return wanted;
    },
  });
  return policy.createScriptURL(url) as string;
}

/** Starts a worker from an address that the bundler made: a module or, in the living page, a blob, which browsers load from `file:` as a classic script alone. */
export const startWorker = (url: string): Worker => new Worker(trusted(url), { type: url.startsWith('blob:') ? 'classic' : 'module' });

/** Settles when a worker breaks, or when it is no longer wanted: what waits for its answer need not wait longer. */
export const ended = (worker: Worker, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    worker.addEventListener('error', () => resolve());
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
