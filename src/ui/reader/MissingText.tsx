import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Name } from '../kit/Name';
import styles from './MissingText.module.css';

/** Says which file holds the text that is not at hand. */
export const MissingText = ({ dataset, document }: { readonly dataset: Dataset; readonly document: number }) => {
  const t = useTranslations('reader');
  const { showDialog } = useActions();
  const href = dataset.documents.hrefs[document];
  return (
    <div className={styles.missing}>
      <h3 className={styles.title}>{t('noText')}</h3>
      <p>{href === undefined ? t('noTextHere') : t.rich('noTextFile', { file: () => <Name className={styles.file} text={href} /> })}</p>
      {href !== undefined && <Button onPress={() => showDialog('open')}>{t('noTextOpen')}</Button>}
    </div>
  );
};
