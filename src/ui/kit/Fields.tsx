import { type ReactNode, useId } from 'react';
import styles from './Fields.module.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (changed: string) => void;
}

/** A line to write in. */
export const TextLine = ({ label, value, onChange, placeholder, most = 200 }: FieldProps & { readonly placeholder?: string; readonly most?: number }) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.line}
        value={value}
        placeholder={placeholder}
        maxLength={most}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
};

/** Several lines to write in. */
export const TextBlock = ({ label, value, rows, onChange, note }: FieldProps & { readonly rows: number; readonly note?: string }) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.area}
        value={value}
        rows={rows}
        dir="auto"
        spellCheck={false}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
      {note !== undefined && <p id={`${id}-note`} className={styles.note}>{note}</p>}
    </div>
  );
};

interface Option {
  readonly id: string;
  readonly label: string;
}

/** One of a list that the system shows. */
export const SelectLine = ({ label, value, options, onChange }: FieldProps & { readonly options: readonly Option[] }) => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
      </select>
    </div>
  );
};

/** The end of a form: a word on where it stands, and what can be pressed. */
export const FormFoot = ({ note, children }: { readonly note: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.foot}>
    <p className={styles.note} role="status">{note}</p>
    <div className={styles.deeds}>{children}</div>
  </div>
);
