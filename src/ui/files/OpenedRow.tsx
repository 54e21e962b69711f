import { useLocale, useTranslations } from 'use-intl';
import type { OpenedDataset } from '../../model/library';
import { CHECKS } from '../../model/vocabulary';
import { Button } from '../kit/Button';
import { momentInWords } from '../kit/momentInWords';
import { sizeOf } from '../kit/sizeOf';
import { VisibleText } from '../kit/VisibleText';
import styles from './OpenedBefore.module.css';
import type { LibraryDeeds } from './useLibrary';

interface Props {
  readonly opened: OpenedDataset;
  readonly deeds: LibraryDeeds;
  readonly takesFocus: boolean;
  readonly onOpened: () => void;
}

/** One dataset that was opened before: what it is, and the way back into it. */
export const OpenedRow = ({ opened, deeds, takesFocus, onOpened }: Props) => {
  const t = useTranslations('library');
  const app = useTranslations('app');
  const exported = useTranslations('exports');
  const language = useLocale();
  const { id, title, source, opened: moment, claims, entities, checks, packed, apart } = opened;
  const name = apart ? t('apart', { title }) : title;
  const checked = CHECKS.filter((check) => checks[check] > 0).map((check) => app(`checked.${check}`, { count: checks[check] }));
  const named = (deed: 'open' | 'remove') => ({ 'aria-label': t('deedOn', { deed: t(deed), name }), children: t(deed) });
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <h4 className={styles.name}><bdi><VisibleText text={name} /></bdi></h4>
        <p>{[t('counts', { claims, entities }), checked.join(', ')].filter(Boolean).join(' · ')}</p>
        <p className={styles.soft}>
          {source !== '' && <><bdi className={styles.source}><VisibleText text={source} /></bdi> · </>}
          <time dateTime={moment}>{t('when', { ...momentInWords(moment, language), size: exported('bytes', { ...sizeOf(packed) }) })}</time>
        </p>
      </div>
      <div className={styles.deeds}>
        <Button autoFocus={takesFocus} onPress={() => void deeds.open(opened).then((isOpened) => isOpened && onOpened())} {...named('open')} />
        <Button quiet onPress={() => void deeds.remove(id, name)} {...named('remove')} />
      </div>
    </li>
  );
};
