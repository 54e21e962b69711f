import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { LaterMenu } from '../kit/LaterMenu';
import styles from './StepsMenu.module.css';

const fetchList = () => import('./StepsList').then(({ StepsList }) => StepsList);

/** Opens the list of the last steps. */
export const StepsMenu = ({ isDisabled }: { readonly isDisabled: boolean }) => {
  const t = useTranslations('app');
  return (
    <LaterMenu
      fetchMenu={fetchList}
      trigger={
        <Button className={styles.button ?? ''} aria-label={t('stepsList')} isDisabled={isDisabled}>
          <ChevronDown size={13} aria-hidden />
        </Button>
      }
    >
      {(StepsList, opened) => <StepsList {...opened} />}
    </LaterMenu>
  );
};
