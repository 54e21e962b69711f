import { useTranslations } from 'use-intl';
import type { Detected } from '../../model/dataset';
import { useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Name } from '../kit/Name';
import styles from './WhatFile.module.css';

/** From which share of certainty on a guess is called so. */
const CERTAIN = 0.95;
const LIKELY = 0.5;

interface Props {
  readonly detected: Detected;
  /** After another way to read it was chosen. */
  readonly onReadAs?: () => void;
}

/** What a file was taken for, how sure that is, and what else it may be read as. */
export const WhatFile = ({ detected, onReadAs }: Props) => {
  const t = useTranslations('files');
  const { readAs } = useDeeds();
  const { file, label, sure, others } = detected;
  return (
    <details className={styles.what}>
      <summary className={styles.question}>{t('whatFile.question')}</summary>
      <p>
        {t.rich(sure >= CERTAIN ? 'whatFile.certain' : sure >= LIKELY ? 'whatFile.likely' : 'whatFile.guess', { file: () => <Name text={file} />, format: label })}
      </p>
      {others.length === 0 ? <p className={styles.soft}>{t('whatFile.nothingElse')}</p> : (
        <div className={styles.others}>
          <span>{t('whatFile.others')}</span>
          {others.map((other) => (
            <Button
              key={other.format}
              quiet
              onPress={() => {
                onReadAs?.();
                readAs(other.format);
              }}
            >
              {t('whatFile.readAs', { format: other.label })}
            </Button>
          ))}
        </div>
      )}
    </details>
  );
};
