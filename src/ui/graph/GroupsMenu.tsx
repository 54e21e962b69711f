import { useTranslations } from 'use-intl';
import { useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { LaterMenu } from '../kit/LaterMenu';
import type { Drawn } from './GroupsList';

const fetchList = () => import('./GroupsList').then(({ GroupsList }) => GroupsList);

/** Opens the list of the groups. */
export const GroupsMenu = ({ dataset, scene }: Drawn) => {
  const t = useTranslations('graph');
  const anyOpened = useApp((state) => Object.keys(state.view.opened).length > 0);
  return (
    <LaterMenu fetchMenu={fetchList} trigger={<Button>{anyOpened ? t('openOrCloseGroup') : t('openGroup')}</Button>}>
      {(GroupsList, opened) => <GroupsList dataset={dataset} scene={scene} {...opened} />}
    </LaterMenu>
  );
};
