import { Fragment } from 'react';
import styles from './VisibleText.module.css';

/** Controls and format characters, which can turn a text around or hide in it; joiners and soft hyphens are part of writing. */
const HIDDEN = /((?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}])/u;

const nameOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in which what would be invisible is shown by its code, so that what is read is what is there. */
export const VisibleText = ({ text }: { readonly text: string }) => {
  if (!HIDDEN.test(text)) return text;
  return text.split(HIDDEN).map((piece, place) =>
    place % 2 === 1 ? (
      <span key={place} className={styles.code} role="img" aria-label={nameOf(piece)} data-code={nameOf(piece)} />
    ) : (
      <Fragment key={place}>{piece}</Fragment>
    ),
  );
};
