import { Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';

/** Undo and redo, each naming the step it takes. */
export const HistoryButtons = () => {
  const t = useTranslations('app');
  const last = useApp((state) => state.past.at(-1)?.name);
  const next = useApp((state) => state.future.at(-1)?.name);
  const { undo, redo } = useActions();
  return (
    <>
      <IconButton
        label={t('undo')}
        tip={last === undefined ? t('nothingToUndo') : t('undoStep', { step: t(`steps.${last}`) })}
        icon={<Undo2 size={17} aria-hidden />}
        isDisabled={last === undefined}
        onPress={undo}
      />
      <IconButton
        label={t('redo')}
        tip={next === undefined ? t('nothingToRedo') : t('redoStep', { step: t(`steps.${next}`) })}
        icon={<Redo2 size={17} aria-hidden />}
        isDisabled={next === undefined}
        onPress={redo}
      />
    </>
  );
};
