import { useTranslations } from 'use-intl';
import { Button } from '../ui/kit/Button';
import { reloadPage } from './reloadPage';

/** Stands where a part can't be had: it says so, and offers to reload. */
export const AbsentPart = () => {
  const t = useTranslations();
  return (
    <div role="alert">
      <strong>{t('app.broken.title')}</strong>
      <p>{t('failures.chunkMissing')}</p>
      <Button primary onPress={reloadPage}>{t('app.reload')}</Button>
    </div>
  );
};
