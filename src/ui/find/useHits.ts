import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { type FoundRow, search } from '../../core/search';
import { SEARCH_KINDS, type SearchKind } from '../../core/search/searched';
import { useApp } from '../kit/AppContext';
import type { CommandGroup } from './command';
import { type FoundCommand, matchCommands } from './matchCommands';
import { useCommands } from './useCommands';

/** One line of the list. */
export type Hit =
  | { readonly kind: SearchKind; readonly found: FoundRow }
  | { readonly kind: 'command'; readonly found: FoundCommand }
  /** Asks for more of its group. */
  | { readonly kind: 'more'; readonly of: SearchKind; readonly left: number };

export interface HitGroup {
  readonly id: SearchKind | 'commands' | CommandGroup;
  /** How many there are, shown or not. */
  readonly count: number;
  readonly hits: readonly Hit[];
}

/** How many of each kind are asked for. */
export type Most = Readonly<Record<SearchKind, number>>;

/** What answers what is typed: things and then actions, or in the palette actions and then things. Nothing typed: in the palette, all actions. */
export function useHits(mode: 'find' | 'commands', typed: string, most: Most): readonly HitGroup[] {
  const language = useLocale();
  const dataset = useApp((state) => state.dataset);
  const commands = useCommands();
  const asked = typed.trim() !== '';
  const things = useMemo(
    () => (dataset === null || !asked ? [] : SEARCH_KINDS.map((kind) => ({ kind, ...search(dataset, kind, typed, language, most[kind]) }))),
    [dataset, asked, typed, language, most],
  );
  if (!asked) return mode === 'find' ? [] : byGroup(matchCommands(commands, ''));
  const found = things
    .filter(({ count }) => count > 0)
    .map(({ kind, count, rows }): HitGroup => {
      const hits = rows.map((row): Hit => ({ kind, found: row }));
      return { id: kind, count, hits: count > rows.length ? [...hits, { kind: 'more', of: kind, left: count - rows.length }] : hits };
    });
  const matched = matchCommands(commands, typed);
  const actions: readonly HitGroup[] = matched.length === 0 ? [] : [{ id: 'commands', count: matched.length, hits: matched.map((one): Hit => ({ kind: 'command', found: one })) }];
  return mode === 'find' ? [...found, ...actions] : [...actions, ...found];
}

function byGroup(commands: readonly FoundCommand[]): readonly HitGroup[] {
  const groups = new Map<CommandGroup, Hit[]>();
  for (const found of commands) {
    const group = groups.get(found.command.group) ?? [];
    groups.set(found.command.group, group);
    group.push({ kind: 'command', found });
  }
  return [...groups].map(([id, hits]) => ({ id, count: hits.length, hits }));
}
