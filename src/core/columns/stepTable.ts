import type { Extra, LocalText, Steps } from '../../model/dataset';
import { ACTS } from '../../model/vocabulary';
import { KNOWN_KEYS, type SpanRecord, type StepRecord } from '../validate/schema';
import type { Report } from './report';
import type { SpanTable } from './spanTable';
import type { SpeakerTable } from './speakerTable';

export interface StepTable {
  /** Adds the steps of a claim whose named sources are known; gives their speakers and their acts, outermost first. */
  readonly add: (claim: number, steps: readonly StepRecord[], path: string) => { readonly speakers: readonly number[]; readonly acts: readonly number[] };
  readonly count: () => number;
  readonly columns: () => Steps;
}

/** `entities`: id to row. */
export const createStepTable = (entities: ReadonlyMap<string, number>, spans: SpanTable, speakers: SpeakerTable, report: Report): StepTable => {
  const claim: number[] = [];
  const speaker: number[] = [];
  const source: number[] = [];
  const of: number[] = [];
  const labels = new Map<number, LocalText>();
  const act: number[] = [];
  const span: number[] = [];
  const cue: number[] = [];
  const extras = new Map<number, Extra>();

  const spanOf = (record: SpanRecord | undefined, path: string): number => {
    if (record === undefined) return -1;
    return spans.add(spans.locate(record, path, 'missingQuote', report.unknown(record, KNOWN_KEYS.span, path)));
  };

  /** The row of the entity an unnamed source belongs to; an unknown one is flagged and kept with the unknown keys. */
  const ownerOf = ({ of: id }: StepRecord, path: string): { readonly row: number; readonly extra: Extra | undefined } => {
    if (id === undefined) return { row: -1, extra: undefined };
    const row = entities.get(id);
    if (row !== undefined) return { row, extra: undefined };
    report.flag('danglingId', `${path}.of`, { id });
    return { row: -1, extra: { of: id } };
  };

  const addStep = (owner: number, record: StepRecord, path: string): void => {
    const row = claim.length;
    const named = record.source === undefined ? -1 : (entities.get(record.source) ?? -1);
    const group = ownerOf(record, path);
    const extra = { ...report.unknown(record, KNOWN_KEYS.step, path), ...group.extra };
    if (Object.keys(extra).length > 0) extras.set(row, extra);
    if (record.label !== undefined) labels.set(row, record.label);
    claim.push(owner);
    speaker.push(named >= 0 ? speakers.entity(named) : speakers.unnamed(record.label, group.row));
    source.push(named);
    of.push(group.row);
    act.push(ACTS.indexOf(record.act));
    span.push(spanOf(record.span, `${path}.span`));
    cue.push(spanOf(record.cue, `${path}.cue`));
  };

  return {
    add: (owner, steps, path) => {
      const from = claim.length;
      for (const [place, record] of steps.entries()) addStep(owner, record, `${path}.attribution[${place}]`);
      return { speakers: speaker.slice(from), acts: act.slice(from) };
    },
    count: () => claim.length,
    columns: () => ({
      count: claim.length,
      claim: Uint32Array.from(claim),
      speaker: Uint32Array.from(speaker),
      source: Int32Array.from(source),
      of: Int32Array.from(of),
      labels,
      act: Uint8Array.from(act),
      span: Int32Array.from(span),
      cue: Int32Array.from(cue),
      extra: extras,
    }),
  };
};
