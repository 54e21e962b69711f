import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExportFailure } from '../../model/ports';
import type { Result } from '../../model/result';
import type { PreparedFile } from '../kit/AppContext';
import { VisibleText } from '../kit/VisibleText';
import styles from './TextPreview.module.css';

/** As much as a glance takes in: lines, signs of a line, and bytes that are read for them. */
const LINES = 40;
const LONGEST = 400;
const BYTES = 64 * 1024;

/** The beginning of a file of text, sign by sign. It takes the focus, for it scrolls. */
export const TextPreview = ({ file }: { readonly file: Result<PreparedFile, ExportFailure> | null }) => {
  const t = useTranslations('exports');
  const blob = file?.ok === true ? file.value.blob : null;
  const beginning = useBeginning(blob);
  if (beginning === null) return <div className={styles.preview} />;
  return (
    <div className={styles.preview}>
      {/* What scrolls must be reached by the keyboard. */}
      <pre className={styles.text} role="region" aria-label={t('beginning')} tabIndex={0} dir="auto" translate="no">
        <VisibleText text={beginning.text} />
      </pre>
      {beginning.goesOn && <p className={styles.more}>{t('goesOn')}</p>}
    </div>
  );
};

interface Beginning {
  readonly text: string;
  readonly goesOn: boolean;
}

function useBeginning(blob: Blob | null): Beginning | null {
  const [read, setRead] = useState<{ readonly blob: Blob; readonly beginning: Beginning } | null>(null);
  useEffect(() => {
    if (blob === null) return undefined;
    let current = true;
    void blob.slice(0, BYTES).text().then((text) => {
      if (current) setRead({ blob, beginning: beginningOf(text, blob.size > BYTES) });
    });
    return () => {
      current = false;
    };
  }, [blob]);
  return read !== null && read.blob === blob ? read.beginning : null;
}

function beginningOf(text: string, cut: boolean): Beginning {
  const lines = text.split(/\r?\n/);
  const shown = lines.slice(0, LINES).map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line));
  return { text: shown.join('\n').trimEnd(), goesOn: cut || lines.length > LINES + 1 };
}
