export type CommandGroup = 'entity' | 'edit' | 'show' | 'graph' | 'groups' | 'paths' | 'panels' | 'file' | 'settings' | 'help';

/** Something that can be done now, by its name. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** The key that does it without the palette. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Commands that are there only while something holds. */
export const when = (holds: boolean, ...commands: readonly Command[]): readonly Command[] => (holds ? commands : []);
