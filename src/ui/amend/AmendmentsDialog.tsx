import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { amendmentsOf } from '../../core/amend/readAmendments';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { VisibleText } from '../kit/VisibleText';
import { momentInWords } from '../kit/momentInWords';
import forms from './AmendForm.module.css';
import styles from './AmendmentsDialog.module.css';
import { useAmend } from './useAmend';
import { useAmendmentWords } from './useAmendmentWords';

const PAGE = 100;

/** What was amended, the latest first, each to be taken back. */
export const AmendmentsDialog = () => {
  const t = useTranslations('amend.list');
  const isOpen = useApp((state) => state.dialog === 'amendments');
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  return (
    <Dialog title={t('title')} isOpen={isOpen && dataset !== null} onClose={() => showDialog(null)} wide>
      {dataset !== null && <AmendmentList dataset={dataset} />}
    </Dialog>
  );
};

const AmendmentList = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('amend');
  const language = useApp((state) => state.settings.language);
  const wordsOf = useAmendmentWords(dataset);
  // The list stays open: who takes one back may want to take back another.
  const more = useTranslations('inspector');
  const [most, setMost] = useState(PAGE);
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed goes with what was taken back: who reads on begins where it is told how many are left.
  const { amend, isBusy, fault } = useAmend(() => status.current?.focus());
  const amendments = amendmentsOf(dataset).toReversed();
  const unread = dataset.meta.amendments.length - amendments.length;
  return (
    <div className={forms.form}>
      <p ref={status} tabIndex={-1} className={forms.soft} role="status">{isBusy ? t('working') : amendments.length === 0 ? t('list.none') : t('list.count', { count: amendments.length })}</p>
      <div role="alert">{fault !== null && <p className={forms.fault}>{t(`faults.${fault}`)}</p>}</div>
      {amendments.length > 0 && (
        <ul className={styles.list}>
          {amendments.slice(0, most).map((amendment) => {
            const { id, at } = amendment;
            const { what, was, now } = wordsOf(amendment);
            return (
              <li key={id} className={styles.item}>
                <div className={styles.what}>
                  <p><VisibleText text={what} /></p>
                  {now !== '' && <p className={styles.now} dir="auto"><VisibleText text={now} /></p>}
                  {was !== '' && <p className={forms.soft}>{t('list.was')} <bdi className={styles.was}><VisibleText text={was} /></bdi></p>}
                  <p className={styles.at}><time dateTime={at}><VisibleText text={momentLine(at, language)} /></time></p>
                </div>
                <Button quiet aria-label={t('list.takeBackOf', { what })} onPress={() => amend([{ kind: 'takeBack', amendment: id }])}>{t('list.takeBack')}</Button>
              </li>
            );
          })}
        </ul>
      )}
      {amendments.length > most && <Button quiet onPress={() => setMost(most + PAGE * 4)}>{more('more', { count: amendments.length - most })}</Button>}
      {unread > 0 && <p className={forms.soft}>{t('list.unread', { count: unread })}</p>}
      <p className={forms.soft}>{t('kept')}</p>
    </div>
  );
};

const momentLine = (at: string, language: string): string => {
  if (Number.isNaN(Date.parse(at))) return at;
  const { day, time } = momentInWords(at, language);
  return `${day} · ${time}`;
};
