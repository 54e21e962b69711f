import { FileQuestion, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import { Name } from '../kit/Name';
import { ChooseFiles } from './ChooseFiles';
import styles from './FailureNotice.module.css';

/** Says of which dataset a followed link speaks, where another one is open, and asks for its file. */
export const StrayLinkNotice = () => {
  const t = useTranslations('files');
  const link = useApp((state) => (state.dataset === null ? null : state.strayLink));
  const { keepStrayLink } = useActions();
  if (link === null) return null;
  return (
    <div className={styles.notice} role="alert">
      <FileQuestion className={styles.wanted} size={18} aria-hidden />
      <div className={styles.text}>
        <p className={styles.where}>{t.rich('strayLink.what', { name: () => <Name text={link.slug} /> })}</p>
        <p>{t('strayLink.needs')}</p>
      </div>
      <ChooseFiles>{t('openDialog.choose')}</ChooseFiles>
      <IconButton label={t('failure.dismiss')} icon={<X size={16} aria-hidden />} onPress={() => keepStrayLink(null)} />
    </div>
  );
};
