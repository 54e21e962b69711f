import { LayoutGrid } from 'lucide-react';
import { useMessages, useTranslations } from 'use-intl';
import type { Messages } from '../../i18n/en';
import { placedKey } from '../../store/state';
import { useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import { LaterMenu } from '../kit/LaterMenu';

const fetchList = () => import('./LayoutList').then(({ LayoutList }) => LayoutList);

/** Names the layout of the graph, and opens the list of the others. `moved`: something stands where the reader put it. */
export const LayoutMenu = ({ moved }: { readonly moved: boolean }) => {
  const t = useTranslations('layouts');
  const ids = Object.keys(useMessages().layouts.names) as (keyof Messages['layouts']['names'])[];
  const layout = useApp((state) => state.view.layout);
  const isReady = useApp((state) => Object.hasOwn(state.placed, placedKey(state.view)));
  const current = ids.find((id) => id === layout) ?? ids[0]!;
  return (
    <LaterMenu
      fetchMenu={fetchList}
      trigger={<IconButton label={t(`now.${current}`)} icon={<LayoutGrid size={16} aria-hidden />} isDisabled={!isReady} />}
    >
      {(LayoutList, opened) => <LayoutList moved={moved} {...opened} />}
    </LaterMenu>
  );
};
