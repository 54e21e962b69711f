import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useApp } from './AppContext';
import styles from './CopyNotice.module.css';

/** Whether the copy is there, beside the button that copies: what the app says of it elsewhere lies under the dialog. */
export const CopyNotice = () => {
  const t = useTranslations('app.notices');
  const notice = useApp((state) => state.notice);
  const [before] = useState(notice?.id);
  const told = notice !== null && notice.id !== before && (notice.code === 'copied' || notice.code === 'copyFailed') ? notice.code : null;
  return (
    <span role="status" className={styles.notice}>
      {told !== null && t(told)}
    </span>
  );
};
