import { ChevronRight } from 'lucide-react';
import { Menu, MenuItem, MenuSection, SubmenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useFormatter, useTranslations } from 'use-intl';
import { relationsOf } from '../../core/cut';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp, useSelectors } from './AppContext';
import styles from './EntityMenu.module.css';
import { type EntityDeed, type EntityDeedId, useEntityDeeds } from './useEntityDeeds';
import { Name } from './Name';
import { type Opened, OpenMenu } from './OpenMenu';
import { useLocal } from './useLocal';
import { useRelationLabel } from './useRelationLabel';

interface Props {
  readonly dataset: Dataset;
  readonly entity: number;
}

interface Shown {
  /** True where the keys of the deeds work while the menu is closed again. */
  readonly keys?: boolean;
  /** True where the name of the entity does not stand beside the menu. */
  readonly named?: boolean;
  readonly placement?: 'bottom start' | 'bottom end';
}

/** What belongs together, in the order of the menu. */
const GROUPS: readonly { readonly name: 'neighbours' | 'focus' | 'self' | 'paths' | 'amend'; readonly deeds: readonly EntityDeedId[] }[] = [
  { name: 'neighbours', deeds: ['expand', 'hideNeighbours'] },
  { name: 'focus', deeds: ['focus1', 'focus2', 'focus3', 'only'] },
  { name: 'self', deeds: ['hide', 'bringBack', 'pin', 'unpin'] },
  { name: 'paths', deeds: ['pathFrom', 'pathTo', 'around'] },
  { name: 'amend', deeds: ['amend', 'merge', 'split'] },
];

/** More relations than this are no menu; all of them are in the panel. */
const MOST_RELATIONS = 40;

/** All that can be done with an entity, wherever it is met. */
export const EntityMenu = ({ dataset, entity, keys = false, named = false, placement = 'bottom start', ...opened }: Props & Shown & Opened) => {
  const t = useTranslations('deeds');
  const local = useLocal();
  const singleKeys = useApp((state) => state.settings.singleKeys);
  const deeds = useEntityDeeds()(entity);
  const item = (deed: EntityDeed) => (
    <MenuItem key={deed.id} id={deed.id} textValue={deed.label} className={styles.item ?? ''} isDisabled={deed.idle === true} onAction={deed.run}>
      {deed.label}
      {keys && singleKeys && deed.key !== undefined && <kbd className={styles.key}>{deed.key.toUpperCase()}</kbd>}
    </MenuItem>
  );
  const name = local(dataset.entities.names[entity]);
  return (
    <OpenMenu {...opened} label={t('menuOf', { name })} className={`${styles.popover} ${styles.wide}`} placement={placement} offset={4}>
      {named && (
        <p className={styles.name} aria-hidden="true">
          <Name text={name} />
        </p>
      )}
      <Menu className={styles.menu ?? ''} aria-label={t('menuOf', { name })}>
        {GROUPS.map((group) => (
          <MenuSection key={group.name} className={styles.section ?? ''} aria-label={t(`groups.${group.name}`)}>
            {deeds.filter(({ id }) => group.deeds.includes(id)).map(item)}
            {group.name === 'neighbours' && <ByRelation dataset={dataset} entity={entity} way="show" />}
            {group.name === 'neighbours' && <ByRelation dataset={dataset} entity={entity} way="hide" />}
          </MenuSection>
        ))}
      </Menu>
    </OpenMenu>
  );
};

/** The relations of an entity, each with how many neighbours it leads to, in a menu of their own. */
const ByRelation = ({ dataset, entity, way }: Props & { readonly way: 'show' | 'hide' }) => {
  const t = useTranslations('deeds');
  const format = useFormatter();
  const label = useRelationLabel();
  const { expand, hideNeighbours } = useActions();
  const mask = useApp(useSelectors().visible)?.mask ?? null;
  const hidden = useApp((state) => state.view.cut.hidden);
  const { ids } = dataset.entities;
  const relations = relationsOf(dataset, entity);
  const left = (row: number): boolean => mask === null || mask.entities[row] === 1;
  const idle = (neighbours: readonly number[]): boolean =>
    way === 'show' ? left(entity) && neighbours.every(left) : neighbours.every((row) => hidden.includes(ids[row]!));
  return (
    <SubmenuTrigger>
      <MenuItem
        id={`${way}By`}
        textValue={t(`${way}By`)}
        className={styles.item ?? ''}
        isDisabled={relations.every(({ neighbours }) => idle(neighbours))}
      >
        {t(`${way}By`)}
        <ChevronRight className={styles.more} size={15} aria-hidden />
      </MenuItem>
      <Popover className={styles.popover ?? ''} offset={-2}>
        <Menu className={styles.menu ?? ''} aria-label={t(`${way}By`)}>
          {relations.slice(0, MOST_RELATIONS).map(({ predicate, inverse, neighbours }) => {
            const words = label(dataset.predicates[predicate], inverse);
            const id = dataset.predicates[predicate]!.id;
            return (
              <MenuItem
                key={predicate}
                id={predicate}
                textValue={words}
                className={styles.item ?? ''}
                isDisabled={idle(neighbours)}
                onAction={() => (way === 'show' ? expand : hideNeighbours)(ids[entity]!, id)}
              >
                <Name className={styles.relation} text={words} />
                <span className={styles.count}>
                  {format.number(neighbours.length)}
                  <span className="visually-hidden"> {t('neighbours', { count: neighbours.length })}</span>
                </span>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
};
