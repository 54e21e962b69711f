import { COLOURS, FONTS, type Theme, typeMark } from '../model/tokens';
import { ENTITY_TYPES } from '../model/vocabulary';

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Hands the tokens to the stylesheets as custom properties of the root, so that one table says every colour. */
export function applyTheme(root: HTMLElement, theme: Theme): void {
  root.dataset['theme'] = theme;
  root.style.colorScheme = theme;
  for (const [name, shade] of Object.entries(COLOURS)) root.style.setProperty(`--${kebab(name)}`, shade[theme]);
  for (const type of [...ENTITY_TYPES, 'Other']) root.style.setProperty(`--type-${type.toLowerCase()}`, typeMark(type).colour[theme]);
  root.style.setProperty('--serif', FONTS.serif);
  root.style.setProperty('--sans', FONTS.sans);
}
