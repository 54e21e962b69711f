import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { useApp, useDeeds } from '../kit/AppContext';
import { DeedList } from '../kit/DeedList';
import type { Opened } from '../kit/OpenMenu';
import { CITATION_FORMATS, citationsAs } from './citationFormats';

/** The formats in which claims can be copied as citations. */
export const CiteList = ({ dataset, claims, ...opened }: Opened & { readonly dataset: Dataset; readonly claims: readonly number[] }) => {
  const t = useTranslations('inspector');
  const { copyText } = useDeeds();
  const language = useApp((state) => state.settings.language);
  return (
    <DeedList
      {...opened}
      label={t('citationFormats')}
      deeds={CITATION_FORMATS.map((format) => ({ id: format, label: t(`citationFormat.${format}`), run: () => void copyText(citationsAs(format, dataset, claims, language)) }))}
    />
  );
};
