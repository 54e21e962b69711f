import type { Plugin } from 'vite';

/** Keeps packages out of a build: what asks for them hears that they can't be had, as of a part that can't be fetched. */
export function leftOut(...packages: readonly string[]): Plugin {
  const mark = '\0left-out';
  return {
    name: 'edgewise:left-out',
    enforce: 'pre',
    resolveId: (source) => (packages.some((name) => source === name || source.startsWith(`${name}/`)) ? mark : undefined),
    load: (id) => (id === mark ? "throw new Error('Not in this build');" : undefined),
  };
}
