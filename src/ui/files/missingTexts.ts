import type { Issue } from '../../model/result';

/** The files a dataset names and was opened without, each once. */
export function missingTexts(issues: readonly Issue[]): readonly string[] {
  const names = issues.filter(({ code }) => code === 'missingText').map(({ values }) => String(values['file'] ?? ''));
  return [...new Set(names)].filter((name) => name !== '');
}
