import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { wantedTexts } from '../../core/wantedTexts';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { ChooseFiles } from './ChooseFiles';
import { MissingNames } from './MissingNames';
import styles from './OpenDialog.module.css';
import { OpenedBefore } from './OpenedBefore';

/** Ways to open a dataset, those opened before, and which of its texts are still wanted. */
export const OpenDialog = () => {
  const t = useTranslations('files.openDialog');
  const app = useTranslations('app');
  const dialog = useApp((state) => state.dialog);
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  const first = useApp((state) => state.surroundings.first);
  const { openFirst } = useDeeds();
  const [adds, setAdds] = useState(false);
  const close = (): void => {
    setAdds(false);
    showDialog(null);
  };
  const missing = dataset === null ? [] : wantedTexts(dataset);
  return (
    <Dialog title={t('title')} isOpen={dialog === 'open' || dialog === 'library'} onClose={close}>
      <div className={styles.body}>
        {missing.length > 0 && (
          <div className={styles.missing}>
            <MissingNames wanted={missing} />
            <ChooseFiles primary onChosen={close}>
              {t('chooseMissing', { count: missing.length })}
            </ChooseFiles>
          </div>
        )}
        <p>{t('what')}</p>
        {dataset !== null && (
          <label className={styles.adds}>
            <input type="checkbox" checked={adds} onChange={({ target }) => setAdds(target.checked)} />
            {t('adds')}
          </label>
        )}
        <div className={styles.actions}>
          <ChooseFiles primary={missing.length === 0} adds={adds} onChosen={close}>
            {t('choose')}
          </ChooseFiles>
          <ChooseFiles folder adds={adds} onChosen={close}>{t('chooseFolder')}</ChooseFiles>
          <Button onPress={() => showDialog('model')}>{t('model')}</Button>
          <Button
            quiet
            onPress={() => {
              openFirst();
              close();
            }}
          >
            {t('first', { first })}
          </Button>
        </div>
        <p className={styles.soft}>{app('welcome.private')}</p>
        {/* Whoever was sent a living page leaves nothing behind in it. */}
        {first === 'example' && <OpenedBefore isAsked={dialog === 'library'} onOpened={close} />}
      </div>
    </Dialog>
  );
};
