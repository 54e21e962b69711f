import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { citationInWords } from '../kit/citations';
import { LaterMenu } from '../kit/LaterMenu';
import styles from './CiteButtons.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly claims: readonly number[];
}

const fetchList = () => import('./CiteList').then(({ CiteList }) => CiteList);

/** Copies claims as citations: in words at once, in another format by a menu. */
export const CiteButtons = ({ dataset, claims }: Props) => {
  const t = useTranslations('inspector');
  const { copyText } = useDeeds();
  const language = useApp((state) => state.settings.language);
  return (
    <span className={styles.cite}>
      <Button quiet onPress={() => void copyText(claims.map((claim) => citationInWords(dataset, claim, language)).join('\n'))}>{t('copyCitation', { count: claims.length })}</Button>
      <LaterMenu
        fetchMenu={fetchList}
        trigger={<AriaButton className={styles.more ?? ''} aria-label={t('citationFormats')}><ChevronDown size={14} aria-hidden /></AriaButton>}
      >
        {(CiteList, opened) => <CiteList {...opened} dataset={dataset} claims={claims} />}
      </LaterMenu>
    </span>
  );
};
