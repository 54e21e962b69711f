import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  /** Without a border: an action among others in a row. */
  readonly quiet?: boolean;
  /** The one action that a dialog or page is for. */
  readonly primary?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const Button = ({ children, quiet = false, primary = false, ...rest }: Props) => (
  <AriaButton {...rest} className={[styles.button, quiet ? styles.quiet : '', primary ? styles.primary : ''].join(' ')}>
    {children}
  </AriaButton>
);
