import type { Command } from './command';
import { useFrameCommands } from './useFrameCommands';
import { useGraphCommands } from './useGraphCommands';
import { usePanelCommands } from './usePanelCommands';
import { usePathCommands } from './usePathCommands';
import { useSelectionCommands } from './useSelectionCommands';
import { useShownCommands } from './useShownCommands';

/** Every action that would do something now, group by group. */
export function useCommands(): readonly Command[] {
  return [...useSelectionCommands(), ...useShownCommands(), ...useGraphCommands(), ...usePathCommands(), ...usePanelCommands(), ...useFrameCommands()];
}
