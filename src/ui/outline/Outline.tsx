import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { useApp, useSelectors } from '../kit/AppContext';
import { ChoiceMenu } from '../kit/ChoiceMenu';
import { WaysBack } from '../kit/WaysBack';
import styles from './Outline.module.css';
import { OutlineGrid } from './OutlineGrid';
import { useOutline } from './useOutline';

/** The graph as a tree grid: entity, relation, neighbour, claim, sentence. The way through for those who can't use the canvas, and for finding a name. */
export const Outline = () => {
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(useSelectors().visible);
  const opened = useApp((state) => state.opened);
  return dataset === null || visible === null ? null : <OutlinePanel key={opened} dataset={dataset} visible={visible} />;
};

const OutlinePanel = ({ dataset, visible }: { readonly dataset: Dataset; readonly visible: Visible }) => {
  const t = useTranslations('outline');
  const box = useRef<HTMLDivElement>(null);
  const outline = useOutline(dataset, visible);
  const { entities, claims } = visible.counts;
  const empty = outline.rows.length === 0;
  return (
    <div className={styles.panel} data-testid="list">
      <div className={styles.head}>
        <h2
          className={styles.title}
          tabIndex={-1}
          // Whoever comes back to the list comes back to their row in it.
          onFocus={() => box.current?.querySelector<HTMLElement>('[data-active]')?.focus()}
        >
          {t('title')}
        </h2>
        <ChoiceMenu
          label={t('order')}
          shown={<>{t(outline.byLinks ? 'byLinks' : 'byName')} <ChevronDown size={14} aria-hidden /></>}
          options={[{ id: 'name', label: t('byName') }, { id: 'links', label: t('byLinks') }]}
          chosen={outline.byLinks ? 'links' : 'name'}
          onChoose={(id) => outline.orderByLinks(id === 'links')}
        />
      </div>
      <p className={styles.shown} role="status">{t('shown', { entities, claims })}</p>
      <p className="visually-hidden" id="outline-hint">{t('hint')}</p>
      {empty ? <Nothing dataset={dataset} /> : <OutlineGrid dataset={dataset} mask={visible.claims} outline={outline} box={box} />}
      {!empty && <p className={styles.keys} aria-hidden="true">{t.rich('keys', { k: (key) => <kbd>{key}</kbd> })}</p>}
    </div>
  );
};

const Nothing = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('outline');
  return (
    <div className={styles.nothing}>
      <p>{t(dataset.entities.count === 0 ? 'empty' : 'nothing')}</p>
      <WaysBack />
    </div>
  );
};
