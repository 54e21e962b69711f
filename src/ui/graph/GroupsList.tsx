import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useTranslations } from 'use-intl';
import { drawingOf } from '../../core/scene/drawing';
import { OPENED_MEMBERS } from '../../core/scene/openedMembers';
import type { Dataset } from '../../model/dataset';
import type { Scene } from '../../model/scene';
import { useActions, useApp } from '../kit/AppContext';
import { type Opened, OpenMenu } from '../kit/OpenMenu';
import { useLocal } from '../kit/useLocal';
import styles from './GroupsList.module.css';
import { rowOfKey } from './sceneKey';

export interface Drawn {
  readonly dataset: Dataset;
  readonly scene: Scene;
}

/** What a press on a group's symbol does, for those who use no pointer: the largest groups first. */
export const GroupsList = ({ dataset, scene, ...opened }: Drawn & Opened) => {
  const t = useTranslations('graph');
  const local = useLocal();
  const { openGroup, closeGroup } = useActions();
  const groups = useApp((state) => state.view.opened);
  const nameOf = (group: number): string => local(dataset.entities.names[drawingOf(dataset).groups[group]?.[0] ?? -1]);

  const isOpen = (key: string): boolean => Object.hasOwn(groups, key);
  const drawn = scene.nodes
    .filter(({ kind }) => kind === 'group')
    .sort((a, b) => b.members - a.members || a.row - b.row)
    .map(({ key, row, label, members }) => ({ key, name: members === 1 ? label : nameOf(row), members }));
  const closed = drawn.filter(({ key }) => !isOpen(key));
  const partly = drawn.filter(({ key }) => isOpen(key));
  const show = (key: string) => () => openGroup(key, (isOpen(key) ? (groups[key] ?? 0) : 0) + OPENED_MEMBERS);

  return (
    <OpenMenu {...opened} label={t('groupsMenu')} className={styles.popover} placement="bottom start" offset={6}>
      <Menu className={styles.menu ?? ''} aria-label={t('groupsMenu')}>
        {partly.length > 0 && (
          <MenuSection>
            <Header className={styles.title}>{t('showMoreOf')}</Header>
            {partly.map(({ key, name, members }) => (
              <MenuItem key={key} id={`more ${key}`} textValue={name} className={styles.item ?? ''} onAction={show(key)}>
                <bdi>{name}</bdi> <span className={styles.count}>{t('moreMembers', { count: members })}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {Object.keys(groups).length > 0 && (
          <MenuSection>
            <Header className={styles.title}>{t('closeGroup')}</Header>
            {Object.keys(groups).map((key) => (
              <MenuItem key={key} id={`close ${key}`} textValue={nameOf(rowOfKey(key))} className={styles.item ?? ''} onAction={() => closeGroup(key)}>
                <bdi>{nameOf(rowOfKey(key))}</bdi>
              </MenuItem>
            ))}
          </MenuSection>
        )}
        {closed.length > 0 && (
          <MenuSection>
            <Header className={styles.title}>{t('openGroupOf')}</Header>
            {closed.map(({ key, name, members }) => (
              <MenuItem key={key} id={key} textValue={name} className={styles.item ?? ''} onAction={show(key)}>
                <bdi>{name}</bdi> <span className={styles.count}>{t('members', { count: members })}</span>
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </OpenMenu>
  );
};
