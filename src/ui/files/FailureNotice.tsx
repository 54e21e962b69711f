import { CircleAlert, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import { ChooseFiles } from './ChooseFiles';
import styles from './FailureNotice.module.css';
import { useIssueMessage } from './useIssueMessage';
import { WhatFile } from './WhatFile';

/** Why the last opening failed: what, where, and what to do. What was open stays open. */
export const FailureNotice = () => {
  const t = useTranslations('files');
  const say = useIssueMessage();
  const failure = useApp((state) => state.failure);
  const failedAs = useApp((state) => state.failedAs);
  const kept = useApp((state) => state.dataset !== null);
  const { dismissFailure } = useActions();
  const first = failure?.[0];
  if (failure === null || first === undefined) return null;
  return (
    <div className={styles.notice} role="alert">
      <CircleAlert className={styles.icon} size={18} aria-hidden />
      <div className={styles.text}>
        <strong>{t('failure.title')}</strong>
        <p>
          <bdi>{say(first)}</bdi>
          {/[.[]/.test(first.path) && first.path !== first.values['name'] && <span className={styles.where}> {t('failure.where', { path: first.path })}</span>}
          {failure.length > 1 && ` ${t('failure.more', { count: failure.length - 1 })}`}
        </p>
        {failedAs !== null && <WhatFile detected={failedAs} />}
        {kept && <p className={styles.soft}>{t('failure.kept')}</p>}
      </div>
      <ChooseFiles quiet>{t('openDialog.choose')}</ChooseFiles>
      <IconButton label={t('failure.dismiss')} icon={<X size={16} aria-hidden />} onPress={dismissFailure} />
    </div>
  );
};
