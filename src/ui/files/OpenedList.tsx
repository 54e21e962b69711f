import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LARGEST_OPENED, type Library, type LibraryFault, MOST_OPENED, type OpenedList as List } from '../../model/library';
import { Button } from '../kit/Button';
import { FaultBanner } from '../kit/FaultBanner';
import { NewsLine } from '../kit/NewsLine';
import kit from '../kit/RecordList.module.css';
import { SetAsideList } from '../kit/SetAsideList';
import { sizeOf } from '../kit/sizeOf';
import { LibrarySwitch } from './LibrarySwitch';
import styles from './OpenedBefore.module.css';
import { OpenedRow } from './OpenedRow';
import { useLibrary } from './useLibrary';

interface Props {
  readonly library: Library;
  readonly isAsked: boolean;
  readonly onOpened: () => void;
}

/** What is kept of the datasets opened before, and whether more is to be. */
export const OpenedList = ({ library, isAsked, onOpened }: Props) => {
  const t = useTranslations('library');
  const size = useTranslations('exports');
  const [isPutAway, setPutAway] = useState(false);
  const { list, fault, news, removed, back, isOn, deeds } = useLibrary(library);
  const say = (code: LibraryFault): string => t(`faults.${code}`, { limit: LARGEST_OPENED / 1e6 });
  const unkept = isPutAway ? null : (list?.unkept ?? null);
  const total = list === null ? 0 : list.kept.reduce((sum, { packed }) => sum + packed, 0);
  return (
    <div className={kit.list}>
      {fault !== null && <FaultBanner key={fault.id} fault={fault} say={say} onDismiss={deeds.dismiss} />}
      {fault === null && unkept !== null && (
        <FaultBanner fault={{ id: 0, code: unkept, instead: library.downloadNow }} say={(code) => t('unkept', { why: say(code) })} onDismiss={() => setPutAway(true)} />
      )}
      {list !== null && (
        <>
          <LibrarySwitch isOn={isOn} onTurn={deeds.turn} />
          {!isOn && list.kept.length > 0 && <Offer list={list} onRemove={(ids) => void deeds.removeAll(ids, (count) => t('all', { count }))} />}
          <NewsLine
            news={news}
            say={(what, name) => t.rich(`news.${what}`, { name })}
            bringBack={(name) => t('bringBack', { name })}
            removed={removed}
            onRestore={deeds.restore}
          />
          {list.kept.length > 0 ? (
            <ul className={styles.rows}>
              {list.kept.map((opened, place) => (
                <OpenedRow key={opened.id} opened={opened} deeds={deeds} takesFocus={opened.id === back || (isAsked && back === null && place === 0)} onOpened={onOpened} />
              ))}
            </ul>
          ) : <None isOn={isOn} />}
          {list.setAside.length > 0 && <SetAsideList records={list.setAside} deeds={deeds} />}
          {list.kept.length > 0 && (
            <p className={styles.soft}>{t('where', { count: list.kept.length, size: size('bytes', { ...sizeOf(total) }), most: MOST_OPENED })}</p>
          )}
        </>
      )}
    </div>
  );
};

const None = ({ isOn }: { readonly isOn: boolean }) => {
  const t = useTranslations('library');
  return (
    <div className={kit.none}>
      <p className={kit.noneTitle}>{isOn ? t('none') : t('noneOff')}</p>
      <p>{isOn ? t('noneWhy') : t('noneOffWhy')}</p>
    </div>
  );
};

interface OfferProps {
  readonly list: List;
  readonly onRemove: (ids: readonly string[]) => void;
}

/** Whoever wants nothing kept decides on what is there already, too. */
const Offer = ({ list: { kept }, onRemove }: OfferProps) => {
  const t = useTranslations('library');
  return (
    <div className={styles.offer}>
      <p>{t('off', { count: kept.length })}</p>
      <Button onPress={() => onRemove(kept.map(({ id }) => id))}>{t('removeAll', { count: kept.length })}</Button>
    </div>
  );
};
