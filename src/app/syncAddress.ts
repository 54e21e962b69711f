import type { Selection, View } from '../model/view';
import type { Address } from '../platform/address';
import type { Store } from '../store/store';
import { placedKey } from '../store/state';
import { decodeView, encodeView, fitted, readSavedView } from '../store/viewCodec';

/** Browsers allow about a hundred changes of the address in thirty seconds. */
const SETTLED_MS = 200;

interface Entry {
  readonly dataset: string;
  readonly view: unknown;
}

const isEntry = (state: unknown): state is Entry => typeof state === 'object' && state !== null && 'dataset' in state && 'view' in state;

const sameSelection = (a: Selection | null, b: Selection | null): boolean => {
  if (a?.kind === 'entity') return b?.kind === 'entity' && a.id === b.id;
  if (a?.kind === 'sentence') return b?.kind === 'sentence' && a.document === b.document && a.number === b.number;
  if (a?.kind === 'edge') return b?.kind === 'edge' && a.subject === b.subject && a.predicate === b.predicate && a.object === b.object;
  return b === null;
};

/**
 * View to address: a new selection is a step for Back, everything else replaces the step that is there. `haveLayout` makes
 * the layout that a followed link asks for; false where it can't.
 */
export function syncAddress({ api, actions }: Store, address: Address, haveLayout: (view: View) => Promise<boolean>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moving = false;
  /** Whether the last link held the whole view: the reader is told once when one no longer does. */
  let wasComplete = true;

  const write = (deed: 'push' | 'replace'): void => {
    clearTimeout(timer);
    timer = undefined;
    const { dataset, view } = api.getState();
    if (dataset === null) return;
    const slug = dataset.meta.slug;
    const { hash, complete } = encodeView(view, slug);
    address[deed]({ dataset: slug, view } satisfies Entry, hash);
    if (wasComplete && !complete) actions.notify('linkShortened');
    wasComplete = complete;
  };

  const follow = (view: View): void => {
    moving = true;
    actions.followLink(view);
    moving = false;
    write('replace');
  };

  api.subscribe((now, before) => {
    if (now.dataset === null || moving || now.view === before.view) return;
    const opened = now.revision !== before.revision;
    if (!opened && !sameSelection(now.view.selection, before.view.selection)) {
      // The entry that is left must hold the view as it was left, though its own change may still be waiting.
      if (timer !== undefined) {
        clearTimeout(timer);
        address.replace({ dataset: now.dataset.meta.slug, view: before.view } satisfies Entry, encodeView(before.view, now.dataset.meta.slug).hash);
      }
      write('push');
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => write('replace'), SETTLED_MS);
  });

  /** Counts the moves of the address: what an earlier one still waits for is wanted no longer. */
  let moves = 0;

  address.onMove(() => {
    const move = (moves += 1);
    const { dataset, view, placed, revision } = api.getState();
    if (dataset === null) return;
    const state = address.state();
    if (isEntry(state)) {
      // Back gives back the selection alone.
      const selection = state.dataset === dataset.meta.slug ? readSavedView(state.view, dataset).view.selection : null;
      const panels = selection === null ? view.panels : { ...view.panels, side: 'inspect' as const };
      moving = true;
      actions.setView(fitted({ ...view, selection, panels }, dataset));
      moving = false;
      return write('replace');
    }
    // The fragment was edited or followed by hand.
    const link = decodeView(address.hash());
    if (link.ok && (link.value.slug === '' || link.value.slug === dataset.meta.slug)) {
      const linked = fitted(link.value.view, dataset);
      if (Object.hasOwn(placed, placedKey(linked))) return follow(linked);
      void haveLayout(linked).then((there) => {
        const now = api.getState();
        if (move !== moves || now.revision !== revision) return;
        follow(there ? linked : { ...linked, layout: now.view.layout, centre: now.view.centre });
      });
      return;
    }
    if (link.ok) actions.keepStrayLink(link.value);
    else actions.notify(link.error);
    write('replace');
  });
}
