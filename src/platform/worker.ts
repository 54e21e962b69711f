interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypesHost {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy };
}

let policy: ScriptUrlPolicy | undefined;

/** The one policy that the build's Content Security Policy names: it lets through scripts of our own origin, and nothing else. */
function trusted(url: string): string {
  const host = globalThis as TrustedTypesHost;
  if (host.trustedTypes === undefined) return url;
  policy ??= host.trustedTypes.createPolicy('edgewise', {
    createScriptURL: (wanted) => {
      if (new URL(wanted, location.href).origin !== location.origin) throw new TypeError('Not a script of this app');
      return wanted;
    },
  });
  return policy.createScriptURL(url) as string;
}

/** Starts a module worker from an address that the bundler made. */
export const startWorker = (url: string): Worker => new Worker(trusted(url), { type: 'module' });

/** Settles when a worker breaks, or when it is no longer wanted: what waits for its answer need not wait longer. */
export const ended = (worker: Worker, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    worker.addEventListener('error', () => resolve());
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
