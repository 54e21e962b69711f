import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import type { Choice } from './ChoiceList';
import styles from './ChoiceMenu.module.css';
import { LaterMenu } from './LaterMenu';

interface Props extends Choice {
  /** What the button shows. */
  readonly shown: ReactNode;
}

const fetchList = () => import('./ChoiceList').then(({ ChoiceList }) => ChoiceList);

/** A button with a menu of which one entry holds. */
export const ChoiceMenu = ({ shown, ...choice }: Props) => {
  const t = useTranslations('app');
  const now = choice.options.find((option) => option.id === choice.chosen)?.label ?? '';
  return (
    <LaterMenu
      fetchMenu={fetchList}
      trigger={<Button className={styles.button ?? ''} aria-label={t('choice', { label: choice.label, now })}>{shown}</Button>}
    >
      {(ChoiceList, opened) => <ChoiceList {...choice} {...opened} />}
    </LaterMenu>
  );
};
