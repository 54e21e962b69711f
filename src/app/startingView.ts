import type { Dataset } from '../model/dataset';
import type { View } from '../model/view';
import type { Address } from '../platform/address';
import type { Store } from '../store/store';
import { decodeView, readSavedView } from '../store/viewCodec';

/** What the address asks for at the start: the whole view after a reload, else what the link holds; null: nothing that can be followed. */
export function startingView(address: Address, dataset: Dataset, { actions }: Store): View | null {
  const state = address.state() as { dataset?: unknown; view?: unknown } | null;
  if (state?.dataset === dataset.meta.slug) return readSavedView(state.view, dataset).view;
  if (address.hash().length < 2) return null;
  const link = decodeView(address.hash());
  if (!link.ok) {
    actions.notify(link.error);
    return null;
  }
  if (link.value.slug !== '' && link.value.slug !== dataset.meta.slug) {
    actions.keepStrayLink(link.value);
    return null;
  }
  return link.value.view;
}
