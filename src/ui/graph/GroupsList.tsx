import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import type { Scene } from '../../model/scene';
import { Name } from '../kit/Name';
import { type Opened, OpenMenu } from '../kit/OpenMenu';
import { useGroups } from '../kit/useGroups';
import styles from './GroupsList.module.css';

export interface Drawn {
  readonly dataset: Dataset;
  readonly scene: Scene;
}

/** What a press on a group's symbol does, for those who use no pointer: the largest groups first. */
export const GroupsList = ({ dataset, scene, ...opened }: Drawn & Opened) => {
  const t = useTranslations('graph');
  const { toOpen, toOpenFurther, toClose } = useGroups(dataset, scene);

  return (
    <OpenMenu {...opened} label={t('groupsMenu')} className={styles.popover} placement="bottom start" offset={6}>
      <Menu className={styles.menu ?? ''} aria-label={t('groupsMenu')}>
        {toOpenFurther.length > 0 && (
          <MenuSection>
            <Header className={styles.title}>{t('showMoreOf')}</Header>
            {toOpenFurther.map(({ key, name, members, run }) => (
              <MenuItem key={key} id={`more ${key}`} textValue={name} className={styles.item ?? ''} onAction={run}>
                <Name text={name} /> <span className={styles.count}>{t('moreMembers', { count: members })}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {toClose.length > 0 && (
          <MenuSection>
            <Header className={styles.title}>{t('closeGroup')}</Header>
            {toClose.map(({ key, name, run }) => (
              <MenuItem key={key} id={`close ${key}`} textValue={name} className={styles.item ?? ''} onAction={run}>
                <Name text={name} />
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {toOpen.length > 0 && (
          <MenuSection>
            <Header className={styles.title}>{t('openGroupOf')}</Header>
            {toOpen.map(({ key, name, members, run }) => (
              <MenuItem key={key} id={key} textValue={name} className={styles.item ?? ''} onAction={run}>
                <Name text={name} /> <span className={styles.count}>{t('members', { count: members })}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </OpenMenu>
  );
};
