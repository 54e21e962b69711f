import { useTranslations } from 'use-intl';
import { useApp, useSelectors } from '../kit/AppContext';
import styles from './FirstStep.module.css';

/** What to do first, on a phone, which shows no panel that says so: until something is selected. */
export const FirstStep = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const nothingChosen = useApp((state) => state.view.selection === null && state.view.panels.side === 'inspect');
  const drawn = useApp((state) => {
    const scene = selectors.scene(state);
    // An overview says itself what it is.
    return scene !== null && !scene.overview && scene.nodes.length > 0;
  });
  return nothingChosen && drawn ? <p className={styles.step}>{t('firstStep')}</p> : null;
};
