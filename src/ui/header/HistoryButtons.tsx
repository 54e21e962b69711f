import { Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import { HistoryStatus } from './HistoryStatus';
import { StepsMenu } from './StepsMenu';
import { useSteps } from '../kit/useSteps';

/** Undo and redo, each naming the step it takes, and the list of them. */
export const HistoryButtons = () => {
  const t = useTranslations('app');
  const { undo, redo } = useActions();
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  const steps = useSteps(1);
  return (
    <>
      <IconButton
        label={t('undo')}
        tip={steps.undo[0] === undefined ? t('nothingToUndo') : t('undoStep', { step: steps.undo[0] })}
        icon={<Undo2 size={17} aria-hidden />}
        isDisabled={!canUndo}
        onPress={undo}
      />
      <IconButton
        label={t('redo')}
        tip={steps.redo[0] === undefined ? t('nothingToRedo') : t('redoStep', { step: steps.redo[0] })}
        icon={<Redo2 size={17} aria-hidden />}
        isDisabled={!canRedo}
        onPress={redo}
      />
      <StepsMenu isDisabled={!canUndo && !canRedo} />
      <HistoryStatus />
    </>
  );
};
