import { LanguageMenu } from './LanguageMenu';
import { ThemeMenu } from './ThemeMenu';

/** The reader's own settings: they belong to no view and to no file. */
export const Settings = () => (
  <>
    <LanguageMenu />
    <ThemeMenu />
  </>
);
