import { useTranslations } from 'use-intl';
import { useActions } from '../ui/kit/AppContext';
import styles from './SkipLinks.module.css';

interface Props {
  /** Ids of the regions, by what the link is called. */
  readonly targets: Readonly<Partial<Record<'filters' | 'graph' | 'list' | 'reader', string>>>;
}

/** Ways past the header for the keyboard. Buttons, since the address's hash holds the view. */
export const SkipLinks = ({ targets }: Props) => {
  const t = useTranslations('app');
  const { setPanels } = useActions();
  const go = (name: keyof Props['targets'], id: string) => (): void => {
    if (name === 'list') setPanels({ side: 'list' });
    document.getElementById(id)?.focus();
  };
  return (
    <div className={styles.links}>
      {(['filters', 'graph', 'list', 'reader'] as const).map((name) => {
        const id = targets[name];
        return (
          id !== undefined && (
            <button key={name} type="button" className={styles.link} onClick={go(name, id)}>
              {t(`skip.${name}`)}
            </button>
          )
        );
      })}
    </div>
  );
};
