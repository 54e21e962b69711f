import { useTranslations } from 'use-intl';

/** Says what a facet is called. One of a later version may have no name here yet: its id is better than nothing. */
export function useFacetName(): (facet: string) => string {
  const t = useTranslations('facets');
  return (facet) => (t.has(`names.${facet}` as 'names.type') ? t(`names.${facet}` as 'names.type') : facet);
}
