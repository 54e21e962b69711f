import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AmendFault } from '../../model/amendment';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { FormFoot } from '../kit/Fields';
import styles from './AmendForm.module.css';

interface Props {
  /** What the button that amends says. */
  readonly submit: string;
  /** Why it can't be pressed yet, or a word on what comes. */
  readonly note: string;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly fault: AmendFault | null;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of every form that amends. */
export const AmendForm = ({ submit, note, isReady, isBusy, fault, onSubmit, children }: Props) => {
  const t = useTranslations('amend');
  const { showDialog } = useActions();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isBusy) onSubmit();
      }}
    >
      {children}
      <div role="alert">{fault !== null && <p className={styles.fault}>{t(`faults.${fault}`)}</p>}</div>
      <FormFoot note={isBusy ? t('working') : note}>
        <Button quiet onPress={() => showDialog(null)}>{t('cancel')}</Button>
        <Button primary type="submit" isDisabled={!isReady}>{submit}</Button>
      </FormFoot>
    </form>
  );
};
