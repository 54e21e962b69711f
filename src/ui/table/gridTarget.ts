/** A place in a grid: rows and columns from 0; the header is row -1. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are, and how many rows can be seen at once. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The cell that a key leads to from another, within the grid; null for a key that leads nowhere. */
export function gridTarget({ key, ctrlKey, metaKey, altKey }: Press, from: GridPlace, size: GridSize): GridPlace | null {
  if (altKey || metaKey || (ctrlKey && key !== 'Home' && key !== 'End')) return null;
  const { row, column } = from;
  const at = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.max(-1, Math.min(size.rows - 1, toRow)),
    column: Math.max(0, Math.min(size.columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowDown': return at(row + 1, column);
    case 'ArrowUp': return at(row - 1, column);
    case 'ArrowLeft': return at(row, column - 1);
    case 'ArrowRight': return at(row, column + 1);
    case 'PageDown': return at(row + size.page, column);
    case 'PageUp': return at(Math.max(Math.min(row, 0), row - size.page), column);
    case 'Home': return ctrlKey ? at(0, 0) : at(row, 0);
    case 'End': return ctrlKey ? at(size.rows - 1, size.columns - 1) : at(row, size.columns - 1);
    default: return null;
  }
}
