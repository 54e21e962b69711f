import { matchSpans } from '../../core/search/matchSpans';
import { RANK, rankOf, searchQuery } from '../../core/search/searchQuery';
import { fold } from '../../core/text/normalise';
import type { Span } from '../../model/span';
import type { Command } from './command';

export interface FoundCommand {
  readonly command: Command;
  /** UTF-16 spans of its label. */
  readonly marks: readonly Span[];
}

/** The actions whose name holds every word, accent-blind, the best first; all of them where nothing is typed. */
export function matchCommands(commands: readonly Command[], typed: string): readonly FoundCommand[] {
  const query = searchQuery(typed);
  if (query === null) return commands.map((command) => ({ command, marks: [] }));
  return commands
    .map((command) => ({ command, rank: rankOf(fold(command.label), query) }))
    .filter(({ rank }) => rank !== RANK.none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => ({ command, marks: matchSpans(command.label, query) }));
}
