import { useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Snapshot } from '../../model/snapshot';
import { Button } from '../kit/Button';
import { momentInWords } from '../kit/momentInWords';
import { sizeOf } from '../kit/sizeOf';
import { useObjectUrl } from '../kit/useObjectUrl';
import { VisibleText } from '../kit/VisibleText';
import { RenameField } from './RenameField';
import styles from './SnapshotCard.module.css';
import { shortName } from './snapshotName';
import type { SnapshotDeeds } from './useSnapshots';

interface Props {
  readonly snapshot: Snapshot;
  readonly deeds: SnapshotDeeds;
  /** True where it was just put back: what brought it back is gone, and the focus comes here. */
  readonly takesFocus: boolean;
  readonly onOpened: () => void;
}

/** One snapshot, and what can be done with it. */
export const SnapshotCard = ({ snapshot, deeds, takesFocus, onOpened }: Props) => {
  const t = useTranslations('snapshots');
  const size = useTranslations('exports');
  const language = useLocale();
  const [isNaming, setNaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const picture = useObjectUrl(snapshot.thumbnail);
  const { id, name, made, title, shown, claims, entities, bytes } = snapshot;
  const { day, time } = momentInWords(made, language);

  const leaveName = (): void => {
    setNaming(false);
    rename.current?.focus();
  };
  const named = (deed: 'open' | 'rename' | 'duplicate' | 'export' | 'delete') => ({ 'aria-label': t('deedOn', { deed: t(deed), name }), children: t(deed) });
  return (
    <li className={styles.card}>
      <div className={styles.picture}>{picture !== null && <img src={picture} alt={t('picture', { name })} />}</div>
      <div className={styles.facts}>
        {isNaming ? (
          <RenameField
            name={name}
            onLeave={leaveName}
            onSave={(to) => {
              leaveName();
              if (to !== name) void deeds.rename(snapshot, to);
            }}
          />
        ) : (
          <h3 className={styles.name}>
            <bdi><VisibleText text={name} /></bdi>
          </h3>
        )}
        {!name.startsWith(title) && <p><bdi><VisibleText text={title} /></bdi></p>}
        <p className={styles.soft}>
          <time dateTime={made}>{t('made', { day, time })}</time>
        </p>
        <p className={styles.soft}>
          {t('facts', { counts: size('picture.shown', { claims: shown, all: claims, entities }), size: size('bytes', { ...sizeOf(bytes) }) })}
        </p>
        <div className={styles.deeds}>
          <Button autoFocus={takesFocus} onPress={() => void deeds.open(snapshot).then((opened) => opened && onOpened())} {...named('open')} />
          <Button ref={rename} quiet onPress={() => setNaming(true)} {...named('rename')} />
          <Button quiet onPress={() => void deeds.duplicate(snapshot, shortName(t('copyOf', { name })))} {...named('duplicate')} />
          <Button quiet onPress={() => void deeds.download(id, name)} {...named('export')} />
          <Button quiet onPress={() => void deeds.remove(id, name)} {...named('delete')} />
        </div>
      </div>
    </li>
  );
};
