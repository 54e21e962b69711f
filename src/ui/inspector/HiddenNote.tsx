import { useTranslations } from 'use-intl';
import { Button } from '../kit/Button';
import { WaysBack } from '../kit/WaysBack';
import styles from './HiddenNote.module.css';

interface Props {
  /** What is hidden, and how much of it. */
  readonly words: string;
  readonly shown: boolean;
  /** Shows it here all the same, or no longer; absent where it stands here anyway. */
  readonly onToggle: (() => void) | undefined;
}

/** That some of it is hidden, a look at it, and the way back. */
export const HiddenNote = ({ words, shown, onToggle }: Props) => {
  const t = useTranslations('inspector');
  return (
    <div className={styles.hidden}>
      <p>{words}</p>
      {onToggle !== undefined && <Button quiet onPress={onToggle}>{t(shown ? 'hideHidden' : 'showHidden')}</Button>}
      <WaysBack quiet />
    </div>
  );
};
