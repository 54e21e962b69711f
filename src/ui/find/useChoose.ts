import { absenceOf } from '../../core/absence';
import { entitySelection, sentenceSelection } from '../../core/selection';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { focusRegion } from './focusRegion';
import type { Hit } from './useHits';

/** Does what a line of the list stands for, and closes the list. */
export function useChoose(): (hit: Exclude<Hit, { kind: 'more' }>) => void {
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  const { select, onlyOption, read, showDialog, wish } = useActions();

  return (hit) => {
    showDialog(null);
    if (hit.kind === 'command') return hit.found.command.run();
    if (dataset === null) return;
    const { row } = hit.found;
    if (hit.kind === 'entities') {
      const id = dataset.entities.ids[row]!;
      // What is selected already is brought into view by nobody else.
      const again = view.selection?.kind === 'entity' && view.selection.id === id;
      if (again && view.camera !== null) wish('centre');
      select(entitySelection(dataset, row));
      focusRegion('side');
    } else if (hit.kind === 'relations') {
      const id = dataset.predicates[row]!.id;
      const include = view.filters['predicate']?.include ?? [];
      if (include.length !== 1 || include[0] !== id) onlyOption('predicate', id);
      focusRegion('graph');
    } else {
      select(sentenceSelection(dataset, row));
      // Once the selection is drawn: on a phone, what shows the text is not there before.
      focusRegion('side', () => read(null));
    }
  };
}

/** Why an entity is not to be seen in the graph, if it is not. */
export function useHidden(): (entity: number) => 'byCut' | 'byFilters' | null {
  const visible = useApp(useSelectors().visible);
  const dataset = useApp((state) => state.dataset);
  const cut = useApp((state) => state.view.cut);
  return (entity) => {
    const absence = dataset === null || visible === null ? null : absenceOf(dataset, visible, cut, entity);
    return absence === null ? null : absence === 'filtered' ? 'byFilters' : 'byCut';
  };
}
