import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/kit/IconButton';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './Sheet.module.css';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** In the place of the label. */
  readonly head?: ReactNode;
}

/** A panel that comes up from the bottom to half the screen, or over all of it. The graph beside it stays in use; Escape closes it. */
export const Sheet = ({ label, onClose, children, head }: Props) => {
  const t = useTranslations('app');
  const [tall, setTall] = useState(false);
  const sheet = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = sheet.current;
    return () => {
      // Focus inside a panel that goes away would be lost; only a layout effect ends while the panel still stands.
      if (own?.contains(document.activeElement) === true && before instanceof HTMLElement) before.focus();
    };
  }, []);

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && document.querySelector('[aria-modal="true"], [role="dialog"]') === null) onClose();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onClose]);

  return (
    <section ref={sheet} className={[styles.sheet, tall ? styles.tall : ''].join(' ')} aria-label={label}>
      <div className={styles.head}>
        {head ?? <strong className={styles.label}>{label}</strong>}
        <IconButton
          label={t(tall ? 'sheet.shorter' : 'sheet.taller')}
          icon={tall ? <ChevronDown size={18} aria-hidden /> : <ChevronUp size={18} aria-hidden />}
          onPress={() => setTall(!tall)}
        />
        <IconButton label={t('close')} icon={<X size={18} aria-hidden />} onPress={onClose} />
      </div>
      <div className={styles.body}>
        <ErrorBoundary>{children}</ErrorBoundary>
      </div>
    </section>
  );
};
