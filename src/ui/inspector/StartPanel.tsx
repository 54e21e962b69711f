import { useTranslations } from 'use-intl';
import { claimsToLook } from '../../core/evidence/claimsToLook';
import { heaviestEntities } from '../../core/evidence/heaviestEntities';
import { isBare } from '../../core/scene/drawing';
import { entitySelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { CHECKS, STANCES, type Stance } from '../../model/vocabulary';
import { useActions } from '../kit/AppContext';
import { CheckGlyph } from '../kit/CheckGlyph';
import { Name } from '../kit/Name';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './StartPanel.module.css';

/** What there is to see, whose account it is, and where to begin. */
export const StartPanel = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('inspector.start');
  const check = useTranslations('check');
  const local = useLocal();
  const { meta } = dataset;
  const bare = isBare(dataset);
  const [description, provenance] = [local(meta.description), local(meta.provenance)];
  return (
    <article className={styles.start}>
      <h2 className={styles.title} tabIndex={-1}>{bare ? check('none') : t(standsWhole(dataset) ? 'title' : 'titleSome')}</h2>
      <p className={styles.how}>{t(bare ? 'bareHow' : 'how')}</p>
      <h3 className={styles.heading}>{t('begin')}</h3>
      <Beginnings dataset={dataset} />
      <p className={styles.lines}>{t('lines')}</p>
      {(description !== '' || provenance !== '' || meta.license !== '') && <h3 className={styles.heading}>{t('about')}</h3>}
      {description !== '' && <p className={styles.text}><VisibleText text={description} /></p>}
      {provenance !== '' && <p className={styles.text}><VisibleText text={provenance} /></p>}
      {meta.license !== '' && <p className={styles.soft}>{t('license', { license: meta.license })}</p>}
    </article>
  );
};

/** Whether every claim has its quotes in a text: then no more is promised than holds. */
const standsWhole = ({ claims }: Dataset): boolean => claims.check.every((index) => CHECKS[index] === 'found' || CHECKS[index] === 'partly');

const Beginnings = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('inspector.start');
  const local = useLocal();
  const { select, onlyOption, setPanels } = useActions();
  const { entities, types, claims } = dataset;
  const told = (stance: Stance): number => claims.stance.reduce((sum, index) => sum + Number(STANCES[index] === stance), 0);
  const look = claimsToLook(dataset).length;
  return (
    <ul className={styles.list}>
      {heaviestEntities(dataset, 3).map((entity) => (
        <li key={entity}>
          <button type="button" className={styles.row} onClick={() => select(entitySelection(dataset, entity))}>
            <span className={styles.mark}><TypeSymbol type={types[entities.type[entity]!]?.id ?? ''} /></span>
            <Name className={styles.name} text={local(entities.names[entity])} />
            <span className={styles.count}>{t('links', { count: entities.edges.offsets[entity + 1]! - entities.edges.offsets[entity]! })}</span>
          </button>
        </li>
      ))}
      {(['hedged', 'denied'] as const).filter((stance) => told(stance) > 0).map((stance) => (
        <li key={stance}>
          <button type="button" className={styles.row} onClick={() => onlyOption('stance', stance)}>
            <span className={styles.mark}><StanceLine stance={stance} /></span>
            {t(stance, { count: told(stance) })}
          </button>
        </li>
      ))}
      {look > 0 && (
        <li>
          <button type="button" className={styles.row} onClick={() => setPanels({ side: 'look' })}>
            <span className={styles.mark}><CheckGlyph check="partly" /></span>
            {t('look', { count: look })}
          </button>
        </li>
      )}
    </ul>
  );
};
