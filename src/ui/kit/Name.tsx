import { VisibleText } from './VisibleText';

interface Props {
  readonly text: string;
  readonly className?: string | undefined;
  readonly lang?: string;
  readonly title?: string;
}

/** A name as the file gives it, set apart from the words around it: it can neither turn them around nor hide anything. */
export const Name = ({ text, ...rest }: Props) => <bdi {...rest}><VisibleText text={text} /></bdi>;
