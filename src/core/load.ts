import type { Dataset } from '../model/dataset';
import type { Progress } from '../model/ports';
import { fail, type Issue, type Result } from '../model/result';
import { buildDataset } from './columns/buildDataset';
import { collectRecords } from './columns/collectRecords';
import type { Importer, ImportInput } from './importers/contract';
import { IMPORTERS } from './importers/registry';

export interface LoadContext {
  /** Fractions of the whole, which never fall. */
  readonly progress: Progress;
  readonly cancelled: () => boolean;
}

/** How much of a file an importer sees before it says whether it can read it, in bytes. */
const HEAD = 4096;

/** Which share of the whole work each phase is, roughly. */
const SHARES = { read: [0, 0.35], index: [0.35, 0.8], check: [0.8, 1], layout: [1, 1] } as const;

interface Choice extends ImportInput {
  readonly importer: Importer;
}

/** The file that an importer is surest of; among equals the first importer, then the first file. */
const choose = (files: ReadonlyMap<string, Uint8Array>): Choice | undefined => {
  let best: Choice | undefined;
  let surest = 0;
  for (const importer of IMPORTERS) {
    for (const [name, bytes] of files) {
      const sure = importer.sniff(bytes.subarray(0, HEAD), name);
      if (sure <= surest) continue;
      surest = sure;
      best = { importer, name, bytes };
    }
  }
  return best;
};

const refused = (files: ReadonlyMap<string, Uint8Array>): readonly Issue[] => {
  const name = [...files.keys()].join(', ');
  return [{ code: 'notEdgewise', severity: 'error', path: name, values: { name, format: '' } }];
};

/**
 * Opens the dataset among files given together (bytes by name). Nothing is fetched: a text that is named but not given is
 * an issue `missingText` {document, file} of the load report. Fails only where nothing can be opened; never throws for what
 * files hold. The same files give the same dataset.
 */
export const loadDataset = (files: ReadonlyMap<string, Uint8Array>, context: LoadContext): Result<Dataset> => {
  const choice = choose(files);
  if (choice === undefined) return fail(refused(files));
  const progress: Progress = (fraction, phase) => {
    const [from, to] = SHARES[phase];
    context.progress(from + fraction * (to - from), phase);
  };
  const { cancelled } = context;
  const records = collectRecords(choice.importer.parse(choice, { files, progress, cancelled }));
  return buildDataset(records, choice.name, { progress, cancelled });
};

/** The buffers of a dataset's columns, for handing it to another thread without copying them: it must not be used here any more. */
export const transferables = (dataset: Dataset): ArrayBuffer[] => {
  const buffers = new Set<ArrayBuffer>();
  const collect = (value: unknown, depth: number): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (depth > 0 && typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)) {
      for (const inner of Object.values(value)) collect(inner, depth - 1);
    }
  };
  // Columns lie two levels deep, compressed rows three.
  collect(dataset, 3);
  return [...buffers];
};
