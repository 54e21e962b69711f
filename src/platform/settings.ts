const KEY = 'edgewise.settings';

/** The reader's settings as kept in the browser; whatever cannot be read is as if it were not there. */
export function keptSettings(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Keeps them; where storage is full or blocked they last as long as the tab. */
export function keepSettings(settings: object): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Settings are a convenience: without storage the app works the same.
  }
}
