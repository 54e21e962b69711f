import { Fragment } from 'react';
import { codeOf, HIDDEN } from './hiddenCharacters';
import styles from './VisibleText.module.css';

/** A text in which what would be invisible is shown by its code, so that what is read is what is there. */
export const VisibleText = ({ text }: { readonly text: string }) => {
  if (!HIDDEN.test(text)) return text;
  return text.split(HIDDEN).map((piece, place) =>
    place % 2 === 1 ? (
      <span key={place} className={styles.code} role="img" aria-label={codeOf(piece)} data-code={codeOf(piece)} />
    ) : (
      <Fragment key={place}>{piece}</Fragment>
    ),
  );
};
