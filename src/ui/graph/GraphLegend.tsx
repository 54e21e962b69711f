import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { isBare } from '../../core/scene/drawing';
import { CHECKS, STANCES } from '../../model/vocabulary';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import styles from './GraphLegend.module.css';
import { PinMark } from './PinMark';
import { TraceMark } from './TraceMark';

const [MISSING, UNCHECKED] = [CHECKS.indexOf('missing'), CHECKS.indexOf('unchecked')];

/** What shapes and lines mean, for those who have the facets, which say it too, out of sight. */
export const GraphLegend = () => {
  const t = useTranslations('graph');
  const words = useTranslations('vocabulary');
  const check = useTranslations('check');
  const local = useLocal();
  const panel = useId();
  const { setPanels } = useActions();
  const open = useApp((state) => state.view.panels.legend);
  const traces = useApp((state) => state.view.traces);
  const anyPinned = useApp((state) => state.view.pinned.length > 0);
  const dataset = useApp((state) => state.dataset);
  if (dataset === null) return null;
  const bare = isBare(dataset);
  const used = new Set(dataset.entities.type);
  return (
    <div className={styles.legend}>
      {open && (
        <div id={panel} className={styles.panel}>
          <section>
            <h3 className={styles.title}>{t('shapes')}</h3>
            <ul>
              {dataset.types.map(({ id, label }, row) =>
                used.has(row) ? (
                  <li key={id} className={styles.row}>
                    <span className={styles.symbol}>
                      <TypeSymbol type={id} />
                    </span>
                    <bdi>{local(label)}</bdi>
                  </li>
                ) : null,
              )}
              {anyPinned && (
                <li className={styles.row}>
                  <span className={styles.symbol}>
                    <PinMark />
                  </span>
                  {t('pinnedMark')}
                </li>
              )}
            </ul>
          </section>
          <section>
            <h3 className={styles.title}>{t('lines')}</h3>
            <ul>
              {STANCES.map((stance) => (
                <li key={stance} className={styles.row}>
                  <StanceLine stance={stance} />
                  {words(`stance.${stance}`)}
                </li>
              ))}
              <li className={styles.row}>
                <StanceLine stance="stated" disputed />
                <span>
                  {words('disputed')} <span className={styles.more}>({t('disputedLine')})</span>
                </span>
              </li>
              {dataset.claims.check.includes(MISSING) && (
                <li className={styles.row}>
                  <StanceLine stance="stated" unfound />
                  {t('unfoundLine')}
                </li>
              )}
              {!bare && dataset.claims.check.includes(UNCHECKED) && (
                <li className={styles.row}>
                  <StanceLine stance="stated" unevidenced />
                  {t('unevidencedLine')}
                </li>
              )}
              {traces && (
                <li className={styles.row}>
                  <TraceMark />
                  {t('traceLine')}
                </li>
              )}
            </ul>
          </section>
          {bare && <p className={styles.bare}>{check('none')}</p>}
        </div>
      )}
      <Button quiet aria-expanded={open} {...(open ? { 'aria-controls': panel } : {})} onPress={() => setPanels({ legend: !open })}>
        {t('legend')}
        {open ? <ChevronDown size={14} aria-hidden /> : <ChevronUp size={14} aria-hidden />}
      </Button>
    </div>
  );
};
