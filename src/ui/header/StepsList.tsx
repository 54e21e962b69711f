import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslations } from 'use-intl';
import { useActions } from '../kit/AppContext';
import { type Opened, OpenMenu } from '../kit/OpenMenu';
import { MOST_LISTED, useSteps } from '../kit/useSteps';
import { VisibleText } from '../kit/VisibleText';
import styles from './StepsList.module.css';

/** The last steps by name: pressing one goes back to before it, or does it again with all that came before. */
export const StepsList = (opened: Opened) => {
  const t = useTranslations('app');
  const { undoSteps, redoSteps } = useActions();
  const steps = useSteps(MOST_LISTED);
  const sections = [
    { id: 'undo', title: t('stepsUndo'), list: steps.undo },
    { id: 'redo', title: t('stepsRedo'), list: steps.redo },
  ] as const;
  const take = (key: string): void => {
    const [section, place] = key.split(' ');
    (section === 'undo' ? undoSteps : redoSteps)(Number(place) + 1);
  };
  return (
    <OpenMenu {...opened} label={t('stepsTip')} className={styles.popover} placement="bottom end" offset={6}>
      <Menu className={styles.menu ?? ''} aria-label={t('stepsTip')} onAction={(key) => take(String(key))}>
        {sections.filter(({ list }) => list.length > 0).map(({ id, title, list }) => (
          <MenuSection key={id} className={styles.section ?? ''}>
            <Header className={styles.title ?? ''}>{title}</Header>
            {list.map((step, place) => (
              // Steps have no names of their own: their place is what tells them apart.
              <MenuItem key={place} id={`${id} ${place}`} textValue={step} className={styles.item ?? ''}>
                <bdi>
                  <VisibleText text={step} />
                </bdi>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </OpenMenu>
  );
};
