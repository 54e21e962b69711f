import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useApp, useSelectors } from '../kit/AppContext';

/** What the last change of the cut did to the graph, in words: for a live region. Empty until there was one. */
export function useCutNews(): string {
  const t = useTranslations('cut.said');
  const selectors = useSelectors();
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(selectors.visible);
  const cut = useApp((state) => state.view.cut);
  const [seen, setSeen] = useState({ dataset, cut, visible, said: '' });
  if (seen.dataset === dataset && seen.cut === cut && seen.visible === visible) return seen.said;
  const told = (): string => {
    if (visible === null || seen.visible === null || seen.dataset !== dataset) return '';
    // Filters speak for themselves.
    if (seen.cut === cut) return seen.said;
    const { entities, claims } = visible.counts;
    const more = { entities: entities - seen.visible.counts.entities, claims: claims - seen.visible.counts.claims };
    const what =
      more.entities === 0 && more.claims === 0 ? t('same')
      : more.entities >= 0 && more.claims >= 0 ? t('more', more)
      : more.entities <= 0 && more.claims <= 0 ? t('fewer', { entities: -more.entities, claims: -more.claims })
      : '';
    return `${what} ${t('now', { entities, claims })}`.trim();
  };
  setSeen({ dataset, cut, visible, said: told() });
  return seen.said;
}
