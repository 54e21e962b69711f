import type { Library } from '../../model/library';
import { useTranslations } from 'use-intl';
import { useDeeds } from '../kit/AppContext';
import { useFetched } from '../kit/useFetched';
import styles from './OpenedBefore.module.css';
import { OpenedList } from './OpenedList';

interface Props {
  /** Whether the reader asked for this list, rather than for the dialog that it stands in: then its first row has the focus. */
  readonly isAsked: boolean;
  readonly onOpened: () => void;
}

/** The datasets opened before, each a press away; what keeps them is fetched when this is first shown. */
export const OpenedBefore = ({ isAsked, onOpened }: Props) => {
  const t = useTranslations();
  const { fetchLibrary } = useDeeds();
  const library = useFetched<Library>(fetchLibrary, true);
  return (
    <section className={styles.section} aria-labelledby="opened-before">
      <h3 id="opened-before" className={styles.title}>{t('library.title')}</h3>
      {library.state === 'there' && <OpenedList library={library.part} isAsked={isAsked} onOpened={onOpened} />}
      {library.state === 'missing' && <p role="alert">{t('failures.chunkMissing')}</p>}
    </section>
  );
};
