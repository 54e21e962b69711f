import { Ellipsis } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { absenceOf } from '../../core/absence';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { LaterMenu } from '../kit/LaterMenu';
import { type EntityDeedId, useEntityDeeds } from '../kit/useEntityDeeds';
import { useLocal } from '../kit/useLocal';
import { WaysBack } from '../kit/WaysBack';
import styles from './EntityDeeds.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly entity: number;
  readonly visible: Visible;
}

/** The commonest of what can be done with an entity; the menu has the rest. An idle one is left away here. */
const COMMON = [['focus1', 'focusShort'], ['expand', 'expandShort'], ['hide', 'hide'], ['pathFrom', 'path']] as const satisfies readonly (readonly [EntityDeedId, string])[];

const fetchMenu = () => import('../kit/EntityMenu').then(({ EntityMenu }) => EntityMenu);

/** What can be done with an entity, and, where it is not on the canvas, why not and the way back. */
export const EntityDeeds = ({ dataset, entity, visible }: Props) => {
  const t = useTranslations('deeds');
  const local = useLocal();
  const deeds = useEntityDeeds()(entity);
  const more = useRef<HTMLButtonElement>(null);
  // What is pressed may go away with what it does, and the focus must not go with it.
  const pressed = useRef<Element | null>(null);
  const keepFocus = (run: () => void): void => {
    pressed.current = document.activeElement;
    run();
  };
  useLayoutEffect(() => {
    if (pressed.current?.isConnected === false) more.current?.focus();
    pressed.current = null;
  });
  return (
    <>
      <Absent dataset={dataset} entity={entity} visible={visible} onGone={keepFocus} />
      <div className={styles.deeds}>
        {COMMON.map(([id, words]) => {
          const deed = deeds.find((one) => one.id === id);
          return deed === undefined || (deed.idle === true && id === 'expand') ? null : (
            <Button key={id} quiet aria-label={deed.label} onPress={() => keepFocus(deed.run)}>{t(words)}</Button>
          );
        })}
        <LaterMenu
          fetchMenu={fetchMenu}
          trigger={
            <Button quiet ref={more}>
              {t('more')}
              <span className="visually-hidden">{t('menuOf', { name: local(dataset.entities.names[entity]) })}</span>
              <Ellipsis size={15} aria-hidden />
            </Button>
          }
        >
          {(EntityMenu, opened) => <EntityMenu dataset={dataset} entity={entity} {...opened} />}
        </LaterMenu>
      </div>
    </>
  );
};

const Absent = ({ dataset, entity, visible, onGone }: Props & { readonly onGone: (undo: () => void) => void }) => {
  const t = useTranslations('cut');
  const { bringBack } = useActions();
  const cut = useApp((state) => state.view.cut);
  const why = absenceOf(dataset, visible, cut, entity);
  if (why === null) return null;
  return (
    <p className={styles.absent}>
      {t(`absent.${why}`)}
      {why === 'hidden' && <Button quiet onPress={() => onGone(() => bringBack([dataset.entities.ids[entity]!]))}>{t('bringBack')}</Button>}
      {why === 'outside' && <WaysBack quiet from="cut" onGone={onGone} />}
      {why === 'filtered' && <WaysBack quiet from="filters" onGone={onGone} />}
    </p>
  );
};
