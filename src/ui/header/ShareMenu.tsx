import { Share2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../kit/IconButton';
import { LaterMenu } from '../kit/LaterMenu';
import { useShareDeeds } from '../kit/useShareDeeds';

const fetchList = () => import('../kit/DeedList').then(({ DeedList }) => DeedList);

/** The ways to hand on what stands here, other than as a file. */
export const ShareMenu = () => {
  const t = useTranslations('share');
  const deeds = useShareDeeds();
  return (
    <LaterMenu fetchMenu={fetchList} trigger={<IconButton label={t('title')} icon={<Share2 size={17} aria-hidden />} />}>
      {(DeedList, opened) => <DeedList {...opened} label={t('title')} deeds={deeds} />}
    </LaterMenu>
  );
};
