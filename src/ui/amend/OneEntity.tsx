import { useRef } from 'react';
import type { Dataset } from '../../model/dataset';
import { EntityField } from '../kit/EntityField';

interface Props {
  readonly dataset: Dataset;
  readonly label: string;
  readonly clearLabel: string;
  /** Row, or -1. */
  readonly chosen: number;
  readonly onChoose: (row: number) => void;
}

/** A field for an entity, its label above. */
export const OneEntity = (props: Props) => {
  const field = useRef<HTMLInputElement>(null);
  return <EntityField {...props} field={field} stacked />;
};
