import type { EntityDeed } from './useEntityDeeds';

/** A key as it was pressed: a keyboard event, of React or of the browser. */
interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a key does with an entity that has the focus or is selected: the deed that bears it, whichever case it is written in.
 * None for a key held with another; whoever asks looks at `settings.singleKeys` first, for these are keys without a modifier.
 */
export function deedOfKey(deeds: readonly EntityDeed[], { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): EntityDeed | undefined {
  if (shiftKey || ctrlKey || metaKey || altKey) return undefined;
  const wanted = key.toLowerCase();
  return deeds.find((deed) => deed.key === wanted);
}

/** True for the keys that open a context menu: the one made for it, and Shift + F10 on keyboards without it. */
export const isMenuKey = ({ key, shiftKey }: Pick<Pressed, 'key' | 'shiftKey'>): boolean => key === 'ContextMenu' || (key === 'F10' && shiftKey);
