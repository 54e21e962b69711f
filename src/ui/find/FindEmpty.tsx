import { useTranslations } from 'use-intl';
import { heaviestEntities } from '../../core/evidence/heaviestEntities';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import styles from './FindBox.module.css';

interface Props {
  readonly typed: string;
  readonly onTry: (text: string) => void;
}

/** Where the list would be: what can be searched, or that nothing answers; each with a next step. */
export const FindEmpty = ({ typed, onTry }: Props) => {
  const t = useTranslations('find');
  const open = useTranslations('app');
  const local = useLocal();
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  const words = typed.trim();
  const all = <Button quiet onPress={() => showDialog('commands')}>{t('allCommands')}</Button>;
  if (dataset === null) {
    return (
      <div className={styles.empty}>
        <p>{t('noDataset')}</p>
        <div className={styles.deeds}>
          <Button quiet onPress={() => showDialog('open')}>{open('open')}</Button>
          {all}
        </div>
      </div>
    );
  }
  if (words !== '') {
    return (
      <div className={styles.empty}>
        <p>{t.rich('noHit', {
          several: words.includes(' ') ? 'yes' : 'no',
          words: () => <Name text={words.length > 80 ? `${words.slice(0, 80).toWellFormed()}…` : words} />,
        })}</p>
        <p className={styles.soft}>{t('noHitNext')}</p>
        <div className={styles.deeds}>{all}</div>
      </div>
    );
  }
  const names = heaviestEntities(dataset, 3).map((entity) => local(dataset.entities.names[entity]));
  return (
    <div className={styles.empty}>
      <p>{t('empty')}</p>
      {names.length > 0 && <p className={styles.soft}>{t('emptyTry')}</p>}
      <div className={styles.deeds}>
        {names.map((name) => <Button key={name} onPress={() => onTry(name)}><Name text={name} /></Button>)}
        {all}
      </div>
    </div>
  );
};
