import { FileText, UserRound } from 'lucide-react';
import type { Dataset } from '../../model/dataset';
import type { Check, Stance } from '../../model/vocabulary';
import { CheckGlyph } from '../kit/CheckGlyph';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
import type { Row } from './rowsOf';

interface Props {
  readonly facet: string;
  readonly dataset: Dataset;
  readonly row: Row;
}

/** What stands beside a row: the mark by which the canvas or a claim shows the same. */
export const OptionMark = ({ facet, dataset, row }: Props) => {
  if (facet === 'type') return <TypeSymbol type={row.value} />;
  if (facet === 'stance') return <StanceLine stance={row.value as Stance} />;
  if (facet === 'check') return <CheckGlyph check={row.value as Check} />;
  if (facet !== 'saidBy') return null;
  const { speakers, entities, types } = dataset;
  if (speakers.voice[row.option] === 1) return <FileText size={14} color="var(--soft)" aria-hidden />;
  const entity = speakers.entity[row.option]!;
  if (entity < 0) return <UserRound size={14} color="var(--soft)" strokeDasharray="3 2.5" aria-hidden />;
  return <TypeSymbol type={types[entities.type[entity]!]!.id} />;
};
