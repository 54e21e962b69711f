import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { commandKey } from '../kit/commandKey';
import { Dialog } from '../kit/Dialog';
import styles from './KeysDialog.module.css';

/** What each key does. */
export const KeysDialog = () => {
  const t = useTranslations('help.keysDialog');
  const title = useTranslations('app')('keyboard');
  const isOpen = useApp((state) => state.dialog === 'keys');
  const singleKeys = useApp((state) => state.settings.singleKeys);
  const { showDialog, setSettings } = useActions();
  const command = commandKey();
  const keys = [
    ['search', '/'],
    ['commands', `${command} + K`],
    ['passages', '[  ]  P  N'],
    ['undo', `${command} + Z`],
    ['redo', `${command} + ⇧ + Z`],
    ['back', t('browserBack')],
    ['toggle', t('space')],
    ['hide', '−'],
    ['list', t('arrows')],
    ['into', t('sideways')],
    ['move', '⇧ + ← ↑ → ↓'],
    ['menu', `${t('menuKey')}  ⇧ + F10`],
    ['focus', '1  2  3'],
    ['expand', 'E'],
    ['only', 'O'],
    ['hideEntity', 'H'],
    ['pin', 'X'],
    ['path', 'P'],
    ['escape', 'Esc'],
    ['help', '?'],
  ] as const;
  return (
    <Dialog title={title} isOpen={isOpen} onClose={() => showDialog(null)}>
      <dl className={styles.keys}>
        {keys.map(([name, key]) => (
          <div key={name}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={singleKeys} onChange={({ target }) => setSettings({ singleKeys: target.checked })} />
        {t('singleKeys')}
      </label>
    </Dialog>
  );
};
