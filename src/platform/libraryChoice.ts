const KEY = 'edgewise.library';

/** What was chosen in this tab where the browser keeps no choice. */
let here: boolean | null = null;

/**
 * Whether the datasets that the reader opens are kept in this browser: yes, until the reader says otherwise. Asked anew
 * each time, so that what one tab says holds for all; that is why it is no part of the other settings, which each tab writes as it has them.
 */
export function isLibraryOn(): boolean {
  if (here !== null) return here;
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice. False where it lasts only as long as this tab. */
export function turnLibrary(on: boolean): boolean {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
    here = null;
    return true;
  } catch {
    here = on;
    return false;
  }
}
