import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { ReactNode } from 'react';
import { useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';

interface Props {
  readonly children: ReactNode;
  readonly primary?: boolean;
  readonly quiet?: boolean;
  /** A folder with all that is in it, rather than files. */
  readonly folder?: boolean;
  /** They are to be added to what is open. */
  readonly adds?: boolean;
  readonly onChosen?: () => void;
}

/** A button that lets the reader choose a dataset and its texts, and opens them. */
export const ChooseFiles = ({ children, primary = false, quiet = false, folder = false, adds, onChosen }: Props) => {
  const { openFiles } = useDeeds();
  return (
    <FileTrigger
      allowsMultiple={!folder}
      acceptDirectory={folder}
      onSelect={(files) => {
        if (files === null || files.length === 0) return;
        openFiles([...files], ...(adds === true ? [true] : []));
        onChosen?.();
      }}
    >
      <Button primary={primary} quiet={quiet}>
        {children}
      </Button>
    </FileTrigger>
  );
};
