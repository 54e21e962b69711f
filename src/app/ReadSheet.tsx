import { useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslations } from 'use-intl';
import { useApp } from '../ui/kit/AppContext';
import { Reader } from '../ui/reader/Reader';
import styles from './ReadSheet.module.css';
import { Sheet } from './Sheet';
import { SidePanel } from './SidePanel';
import { useKeptFocus } from './useKeptFocus';

interface Props {
  readonly side: 'inspect' | 'look' | 'paths';
  readonly onClose: () => void;
}

const PAGES = ['side', 'reader'] as const;

/** What is selected, or the text it comes from: a phone has room for one of them. */
export const ReadSheet = ({ side, onClose }: Props) => {
  const t = useTranslations('app');
  const [page, setPage] = useState<(typeof PAGES)[number]>('side');
  const reading = useApp((state) => state.reading);
  const box = useRef<HTMLDivElement>(null);
  const watch = useKeptFocus(box, page);
  const [answered, setAnswered] = useState(reading);
  // Asked to be taken to the passage: the text is on the other page.
  if (answered !== reading) {
    setAnswered(reading);
    setPage('reader');
  }
  return (
    <Sheet
      label={t('sheet.read')}
      onClose={onClose}
      head={
        <div className={styles.pages} role="group" aria-label={t('sheet.read')}>
          {PAGES.map((name) => (
            <ToggleButton key={name} className={styles.page ?? ''} isSelected={page === name} onChange={() => setPage(name)}>
              {t(`region.${name}`)}
            </ToggleButton>
          ))}
        </div>
      }
    >
      <div ref={box} className={styles.watched} {...watch}>
        {page === 'side' ? <SidePanel side={side} /> : <Reader />}
      </div>
    </Sheet>
  );
};
