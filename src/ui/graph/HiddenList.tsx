import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { entitySelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Name } from '../kit/Name';
import { Popup } from '../kit/Popup';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import styles from './HiddenList.module.css';

interface Props {
  readonly dataset: Dataset;
  /** Rows of what is hidden, the last first. */
  readonly hidden: readonly number[];
  /** Undoes something and keeps the focus, though what was pressed goes away. */
  readonly onGone: (undo: () => void) => void;
}

/** '3 entities hidden': pressed, it tells which, and brings back one of them or all. */
export const HiddenList = ({ dataset, hidden, onGone }: Props) => {
  const t = useTranslations('cut');
  return (
    <Popup label={t('hiddenList')} trigger={<Button quiet>{t('hidden', { count: hidden.length })}<ChevronDown size={14} aria-hidden /></Button>}>
      {(close) => <List dataset={dataset} hidden={hidden} onGone={onGone} close={close} />}
    </Popup>
  );
};

/** More at once is no help to anyone. */
const PAGE = 40;

// A part of its own, so that its rows are made once it is opened.
const List = ({ dataset, hidden, onGone, close }: Props & { readonly close: () => void }) => {
  const t = useTranslations('cut');
  const local = useLocal();
  const { bringBack, select } = useActions();
  const [most, setMost] = useState(PAGE);
  const { ids, names, type } = dataset.entities;
  const back = (rows: readonly number[]): void => {
    const undo = (): void => bringBack(rows.map((row) => ids[row]!));
    if (rows.length < hidden.length) return undo();
    // With the last of them the button that opened this is gone.
    close();
    onGone(undo);
  };
  const left = hidden.length - most;
  return (
    <>
      <ul className={styles.list}>
        {hidden.slice(0, most).map((row) => {
          const name = local(names[row]);
          return (
            <li key={row} className={styles.row}>
              <TypeSymbol type={dataset.types[type[row]!]?.id ?? ''} />
              <button type="button" className={styles.name} onClick={() => select(entitySelection(dataset, row))}>
                <Name text={name} />
              </button>
              <Button quiet aria-label={t('bringBackName', { name })} onPress={() => back([row])}>{t('bringBack')}</Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        {left > 0 && <Button quiet onPress={() => setMost(most + PAGE * 4)}>{t('more', { count: left })}</Button>}
        {hidden.length > 1 && <Button onPress={() => back(hidden)}>{t('bringAllBack')}</Button>}
      </div>
    </>
  );
};
