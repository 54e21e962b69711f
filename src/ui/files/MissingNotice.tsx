import { FileQuestion, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { wantedTexts } from '../../core/wantedTexts';
import { useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import { ChooseFiles } from './ChooseFiles';
import styles from './FailureNotice.module.css';
import { MissingNames } from './MissingNames';

/** Asks for the texts that the open dataset names and that were not given. It can be put away; the open dialog still asks. */
export const MissingNotice = () => {
  const t = useTranslations('files');
  const dataset = useApp((state) => state.dataset);
  const opened = useApp((state) => state.opened);
  const [putAway, setPutAway] = useState(-1);
  const missing = dataset === null ? [] : wantedTexts(dataset);
  if (missing.length === 0 || putAway === opened) return null;
  return (
    <div className={styles.notice} role="alert">
      <FileQuestion className={styles.wanted} size={18} aria-hidden />
      <div className={styles.text}>
        <MissingNames wanted={missing} />
      </div>
      <ChooseFiles>{t('openDialog.chooseMissing', { count: missing.length })}</ChooseFiles>
      <IconButton label={t('failure.dismiss')} icon={<X size={16} aria-hidden />} onPress={() => setPutAway(opened)} />
    </div>
  );
};
