import { useTranslations } from 'use-intl';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';

/** Undoes what keeps something off the canvas: filters, the reader's own cut, or both. */
export const WaysBack = () => {
  const t = useTranslations();
  const { clearFilters, showAll } = useActions();
  const visible = useApp(useSelectors().visible);
  if (visible === null) return null;
  return (
    <>
      {visible.filtered && <Button quiet onPress={() => clearFilters()}>{t('inspector.clearFilters')}</Button>}
      {visible.cutAway > 0 && <Button quiet onPress={() => showAll()}>{t('cut.showAll')}</Button>}
    </>
  );
};
