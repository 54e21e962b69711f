import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { clausesOf } from '../../core/filterSentence/clausesOf';
import type { Dataset } from '../../model/dataset';
import { useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { filterWords } from '../kit/filterWords';
import { useLocal } from '../kit/useLocal';
import styles from './KeepForm.module.css';
import { LONGEST_NAME, shortName } from './snapshotName';

interface Props {
  readonly dataset: Dataset;
  readonly onKeep: (name: string) => Promise<void>;
}

/** Keeps what is on the screen now under a name: what is open, and what it is filtered to, unless the reader knows a better one. */
export const KeepForm = ({ dataset, onKeep }: Props) => {
  const t = useTranslations('snapshots');
  const language = useLocale();
  const local = useLocal();
  const field = useId();
  const filters = useApp((state) => state.view.filters);
  const isAsked = useApp((state) => state.dialog === 'keep');
  const clauses = clausesOf(dataset, filters, filterWords(language)).map(({ text }) => text);
  const title = local(dataset.meta.title);
  const suggested = shortName(clauses.length === 0 ? title : t('suggested', { title, filters: clauses.join(', ') }));
  const [written, setWritten] = useState<string | null>(null);
  const [isKeeping, setKeeping] = useState(false);
  const name = (written ?? suggested).trim();

  const keep = async (): Promise<void> => {
    setKeeping(true);
    await onKeep(name);
    setKeeping(false);
    setWritten(null);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '' && !isKeeping) void keep();
      }}
    >
      <label className={styles.label} htmlFor={field}>{t('name')}</label>
      <div className={styles.row}>
        <input
          id={field}
          className={styles.input}
          value={written ?? suggested}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          spellCheck={false}
          autoFocus={isAsked}
          onChange={({ target }) => setWritten(target.value)}
          onFocus={({ target }) => target.select()}
        />
        {/* It stays a button that can have the focus while the snapshot is made: the focus would be lost otherwise. */}
        <Button primary type="submit" isDisabled={name === ''} isPending={isKeeping}>
          {isKeeping ? t('keeping') : t('keep')}
        </Button>
      </div>
    </form>
  );
};
