import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslations } from 'use-intl';
import { useActions } from '../kit/AppContext';
import { VisibleText } from '../kit/VisibleText';
import styles from './StepsMenu.module.css';
import { MOST_LISTED, useSteps } from '../kit/useSteps';

/** The last steps by name: pressing one goes back to before it, or does it again with all that came before. */
export const StepsMenu = ({ isDisabled }: { readonly isDisabled: boolean }) => {
  const t = useTranslations('app');
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={t('stepsList')} isDisabled={isDisabled}>
        <ChevronDown size={13} aria-hidden />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={6}>
        <StepsList />
      </Popover>
    </MenuTrigger>
  );
};

const StepsList = () => {
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
  );
};
