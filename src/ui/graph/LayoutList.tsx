import { Check } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';
import { useMessages, useTranslations } from 'use-intl';
import { entityRow } from '../../core/columns/access';
import type { Messages } from '../../i18n/en';
import { isRough } from '../../store/state';
import { useApp, useDeeds } from '../kit/AppContext';
import { type Opened, OpenMenu } from '../kit/OpenMenu';
import { useLocal } from '../kit/useLocal';
import styles from './LayoutList.module.css';

type LayoutName = keyof Messages['layouts']['names'];

/** The layout that arranges the graph around one entity. */
const AROUND = 'hub';

/** Ways to lay the graph out, each with what it shows best. `moved`: something stands where the reader put it. */
export const LayoutList = ({ moved, ...opened }: Opened & { readonly moved: boolean }) => {
  const t = useTranslations('layouts');
  const local = useLocal();
  const note = useId();
  // The layouts themselves are fetched with the worker; each has its names here.
  const ids = Object.keys(useMessages().layouts.names) as LayoutName[];
  const { chooseLayout } = useDeeds();
  const dataset = useApp((state) => state.dataset);
  const { layout, centre, selection } = useApp((state) => state.view);
  const rough = useApp(isRough);

  const selected = selection?.kind === 'entity' ? selection.id : null;
  const row = dataset === null || selected === null ? undefined : entityRow(dataset, selected);
  const current = ids.find((id) => id === layout) ?? ids[0]!;

  const aroundFor = (id: string): string | null => (id === AROUND && row !== undefined ? selected : null);
  const isOther = (id: string): boolean => id !== layout || (aroundFor(id) !== centre && (aroundFor(id) !== null || id !== AROUND));
  // The one that holds, again: made where it is rough still, and with everything in its place.
  const again = rough || moved;

  const choose = (id: string): void => {
    if (isOther(id)) void chooseLayout(id, aroundFor(id));
    else if (again) void chooseLayout(layout, centre);
  };

  const aboutOf = (id: LayoutName): ReactNode => {
    if (again && !isOther(id)) return t('again', { rough: rough ? 'yes' : 'no' });
    return id === AROUND && dataset !== null && row !== undefined
      ? t.rich('aroundSelected', { name: () => <bdi>{local(dataset.entities.names[row])}</bdi> })
      : t(`about.${id}`);
  };

  return (
    <OpenMenu {...opened} label={t('title')} className={styles.popover} placement="top end" offset={6}>
      <Menu
        className={styles.menu ?? ''}
        aria-label={t('title')}
        {...(moved ? { 'aria-describedby': note } : {})}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[current]}
        onAction={(key) => choose(String(key))}
      >
        {ids.map((id) => (
          <MenuItem key={id} id={id} textValue={t(`names.${id}`)} className={styles.item ?? ''}>
            <span className={styles.tick}>{id === current && <Check size={15} aria-hidden />}</span>
            <Text slot="label" className={styles.name}>
              {t(`names.${id}`)}
            </Text>
            <Text slot="description" className={styles.about}>
              {aboutOf(id)}
            </Text>
          </MenuItem>
        ))}
      </Menu>
      {moved && (
        <p id={note} className={styles.note}>
          {t('movesComeBack')}
        </p>
      )}
    </OpenMenu>
  );
};
