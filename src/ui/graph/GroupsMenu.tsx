import { useTranslations } from 'use-intl';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { drawingOf } from '../../core/scene/drawing';
import { OPENED_MEMBERS } from '../../core/scene/openedMembers';
import type { Dataset } from '../../model/dataset';
import type { Scene } from '../../model/scene';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { useLocal } from '../kit/useLocal';
import styles from './GroupsMenu.module.css';
import { rowOfKey } from './sceneKey';

interface Props {
  readonly dataset: Dataset;
  readonly scene: Scene;
}

/** What a press on a group's symbol does, for those who use no pointer: the largest groups first. */
export const GroupsMenu = ({ dataset, scene }: Props) => {
  const t = useTranslations('graph');
  const anyOpened = useApp((state) => Object.keys(state.view.opened).length > 0);
  return (
    <MenuTrigger>
      <Button>{anyOpened ? t('openOrCloseGroup') : t('openGroup')}</Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" offset={6}>
        <Groups dataset={dataset} scene={scene} />
      </Popover>
    </MenuTrigger>
  );
};

// A part of its own, so that hundreds of entries are made only once the menu is opened.
const Groups = ({ dataset, scene }: Props) => {
  const t = useTranslations('graph');
  const local = useLocal();
  const { openGroup, closeGroup } = useActions();
  const opened = useApp((state) => state.view.opened);
  const nameOf = (group: number): string => local(dataset.entities.names[drawingOf(dataset).groups[group]?.[0] ?? -1]);

  const isOpen = (key: string): boolean => Object.hasOwn(opened, key);
  const drawn = scene.nodes
    .filter(({ kind }) => kind === 'group')
    .sort((a, b) => b.members - a.members || a.row - b.row)
    .map(({ key, row, label, members }) => ({ key, name: members === 1 ? label : nameOf(row), members }));
  const closed = drawn.filter(({ key }) => !isOpen(key));
  const partly = drawn.filter(({ key }) => isOpen(key));
  const show = (key: string) => () => openGroup(key, (isOpen(key) ? (opened[key] ?? 0) : 0) + OPENED_MEMBERS);

  return (
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
      {Object.keys(opened).length > 0 && (
        <MenuSection>
          <Header className={styles.title}>{t('closeGroup')}</Header>
          {Object.keys(opened).map((key) => (
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
  );
};
