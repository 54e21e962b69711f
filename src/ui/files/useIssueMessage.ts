import { useTranslations } from 'use-intl';
import type { Issue } from '../../model/result';
import { isTranslation } from '../../core/wantedTexts';

/** What a message may name, so that an issue that brings less still reads as a sentence. */
const NOTHING: Issue['values'] = {
  name: '', line: 1, column: 1, truncated: 'no', found: '', expected: '', key: '', id: '', file: '', value: '', quote: '',
  count: 1, candidates: 2, size: 0, limit: 0, encoding: '?',
};

/** Says an issue in the reader's language. What a file holds is shown as text, and cut where it is long. */
export function useIssueMessage(): (issue: Issue) => string {
  const t = useTranslations('issues');
  return ({ code, path, values }) => {
    const given = Object.entries({ ...NOTHING, name: path, what: isTranslation(path) ? 'translation' : 'text', ...values });
    // A select of ICU cannot name the empty text.
    const spoken = given.map(([key, value]): [string, string | number] => [key, value === '' ? 'empty' : typeof value === 'string' ? shortened(value) : value]);
    return t(code, Object.fromEntries(spoken) as never);
  };
}

const MOST = 160;
const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST).toWellFormed()}…` : text);
