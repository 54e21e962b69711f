import { useTranslations } from 'use-intl';
import { needsOverview } from '../../core/needsOverview';
import { fitsCanvas } from '../../core/scene';
import { CANVAS_LIMIT } from '../../model/tokens';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { GroupsMenu } from './GroupsMenu';
import styles from './OverviewNote.module.css';

/** Of a dataset too large to draw whole: what the shapes stand for, what is not drawn, and the ways to see it. */
export const OverviewNote = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const { drawFiltered, closeGroups } = useActions();
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(selectors.visible);
  const scene = useApp(selectors.scene);
  const { opened, drawFiltered: wanted } = useApp((state) => state.view);
  if (dataset === null || visible === null || scene === null || !needsOverview(dataset)) return null;
  const count = visible.counts.entities;
  if (count === 0) return null;
  const groups = Object.keys(opened);
  const part = visible.cutAway > 0;
  const fits = fitsCanvas(visible);
  return (
    <div className={styles.note}>
      <p>
        {scene.overview && wanted && !fits && `${t('tooMany', { count, most: CANVAS_LIMIT.nodes, links: CANVAS_LIMIT.edges })} `}
        {scene.overview ? t('groups', { count: scene.undrawn.entities }) : t('theseOnly', { count, by: part ? 'cut' : 'filters' })}
      </p>
      <div className={styles.deeds}>
        {scene.overview && <GroupsMenu dataset={dataset} scene={scene} />}
        {scene.overview && (visible.filtered || part) && fits && <Button onPress={() => drawFiltered(true)}>{t('showThese', { count })}</Button>}
        {scene.overview && groups.length > 0 && (
          <Button onPress={() => closeGroups()}>{t('closeGroups', { count: groups.length })}</Button>
        )}
        {!scene.overview && <Button onPress={() => drawFiltered(false)}>{t('backToGroups')}</Button>}
      </div>
    </div>
  );
};
