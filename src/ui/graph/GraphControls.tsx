import { Maximize, Minus, Plus, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import styles from './GraphControls.module.css';
import { LayoutMenu } from './LayoutMenu';

/** Layout, zoom and fit, and where something was moved that is not pinned, the way back. */
export const GraphControls = ({ isDisabled }: { readonly isDisabled: boolean }) => {
  const t = useTranslations('graph');
  const { forgetMoves, wish } = useActions();
  // What is pinned stays: each of it has its place among what was moved.
  const moved = useApp(({ view }) => Object.keys(view.moved).length > view.pinned.length);
  return (
    <div className={styles.controls}>
      {moved && <IconButton label={t('forgetMoves')} icon={<RotateCcw size={16} aria-hidden />} onPress={() => forgetMoves()} />}
      <LayoutMenu moved={moved} />
      <IconButton label={t('zoomOut')} icon={<Minus size={16} aria-hidden />} isDisabled={isDisabled} onPress={() => wish('zoomOut')} />
      <IconButton label={t('zoomIn')} icon={<Plus size={16} aria-hidden />} isDisabled={isDisabled} onPress={() => wish('zoomIn')} />
      <IconButton label={t('fit')} icon={<Maximize size={16} aria-hidden />} isDisabled={isDisabled} onPress={() => wish('fit')} />
    </div>
  );
};
