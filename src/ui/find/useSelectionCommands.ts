import { useTranslations } from 'use-intl';
import { stopsOfEdge, stopsOfEntity } from '../../core/evidence/stopsOf';
import { chosenRows } from '../../core/selection';
import { useActions, useApp } from '../kit/AppContext';
import { useEntityDeeds } from '../kit/useEntityDeeds';
import { useLocal } from '../kit/useLocal';
import { type Command, when } from './command';

/** What can be done with what is selected. */
export function useSelectionCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const local = useLocal();
  const dataset = useApp((state) => state.dataset);
  const selection = useApp((state) => state.view.selection);
  const { select, wish } = useActions();
  const deedsOf = useEntityDeeds();
  if (dataset === null || selection === null) return [];
  const chosen = chosenRows(dataset, selection);
  const name = chosen?.kind === 'entity' ? local(dataset.entities.names[chosen.row]) : '';
  const deeds = chosen?.kind === 'entity' ? deedsOf(chosen.row).filter(({ idle }) => idle !== true) : [];
  const stops = chosen?.kind === 'entity' ? stopsOfEntity(dataset, chosen.row) : chosen?.kind === 'edge' ? stopsOfEdge(dataset, chosen.row) : [];
  return [
    ...deeds.map(({ id, label, key, run }): Command => ({
      id: `entity.${id}`, group: 'entity', label: t('ofEntity', { name, deed: label }), ...(key === undefined ? {} : { keys: key.toUpperCase() }), run,
    })),
    ...when(chosen !== null && chosen.kind !== 'sentence', { id: 'centre', group: 'entity', label: t('centre'), run: () => wish('centre') }),
    ...when(
      stops.length > 1,
      { id: 'previousPassage', group: 'entity', label: t('previousPassage'), keys: '[', run: () => wish('previousPassage') },
      { id: 'nextPassage', group: 'entity', label: t('nextPassage'), keys: ']', run: () => wish('nextPassage') },
    ),
    { id: 'deselect', group: 'entity', label: t('deselect'), run: () => select(null) },
  ];
}
