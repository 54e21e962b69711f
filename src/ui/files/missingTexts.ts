import type { Issue } from '../../model/result';

/** Whether a path of the file leads to a translation: without one, quotes are looked up all the same. */
export const isTranslation = (path: string): boolean => path.includes('.translations.');

export interface MissingFiles {
  /** Names of the files a dataset names and was opened without, each once. */
  readonly names: readonly string[];
  /** True where quotes wait for one of them. */
  readonly forQuotes: boolean;
}

export function missingTexts(issues: readonly Issue[]): MissingFiles {
  const missing = issues.filter(({ code, values }) => code === 'missingText' && String(values['file'] ?? '') !== '');
  return {
    names: [...new Set(missing.map(({ values }) => String(values['file'])))],
    forQuotes: missing.some(({ path }) => !isTranslation(path)),
  };
}
