import type { Dataset, Detected, FormatGuess } from '../model/dataset';
import type { Progress } from '../model/ports';
import { fail, type Issue, ok, type Result } from '../model/result';
import type { TableHead, TableMapping } from '../model/table';
import { buildDataset } from './columns/buildDataset';
import { collectRecords } from './columns/collectRecords';
import type { Importer } from './importers/contract';
import { isZip } from './formats/isZip';
import { isTextFile } from './formats/textNames';
import { IMPORTERS } from './importers/registry';

export interface LoadContext {
  /** Fractions of the whole, which never fall. */
  readonly progress: Progress;
  readonly cancelled: () => boolean;
  /** Id of the importer that is to read the files, whatever they look like; absent: the one that is surest of them. */
  readonly format?: string;
  /** Told what the files are taken for, before they are read. */
  readonly detected?: (what: Detected) => void;
  /** What the columns of a table are; absent: what they seem to be. */
  readonly mapping?: TableMapping;
  /** Told of a table without a mapping: then nothing is read, and the opening fails with `cancelled`, until it is said what the columns are. */
  readonly toMap?: (table: TableHead) => void;
}

/** How much of a file an importer sees before it says whether it can read it, in bytes. */
const HEAD = 4096;

/** Which share of the whole work each phase is, roughly. */
const SHARES = { read: [0, 0.35], index: [0.35, 0.8], check: [0.8, 1], layout: [1, 1] } as const;

/** An importer that may be able to read one of the files, and how sure it is: 0 (not at all) to 1. */
interface Choice {
  readonly importer: Importer;
  readonly name: string;
  readonly sure: number;
}

/** All that can be made of the files, surest first; among equals the first importer, then the first file. Of an importer only the file it is surest of. */
const choices = (files: ReadonlyMap<string, Uint8Array>): readonly Choice[] => {
  const heads = [...files].map(([name, bytes]) => [name, bytes.subarray(0, HEAD)] as const);
  const surest = IMPORTERS.flatMap((importer): readonly Choice[] => {
    const all = heads.map(([name, head]) => ({ importer, name, sure: importer.sniff(head, name) })).filter(({ sure }) => sure > 0);
    return all.sort((a, b) => b.sure - a.sure).slice(0, 1);
  });
  return surest.sort((a, b) => b.sure - a.sure);
};

const guessOf = ({ importer: { id, label }, sure }: Choice): FormatGuess => ({ format: id, label, sure });

/** Names that are listed of files which nothing here can read. */
const LISTED = 3;

const refused = (names: readonly string[]): readonly Issue[] => {
  const name = names.length > LISTED ? `${names.slice(0, LISTED).join(', ')} …` : names.join(', ');
  return [{ code: 'unknownFormat', severity: 'error', path: name, values: { name } }];
};

/** The files, those of an archive in its place. */
const unpacked = async (given: ReadonlyMap<string, Uint8Array>): Promise<Result<ReadonlyMap<string, Uint8Array>>> => {
  if (![...given.values()].some(isZip)) return ok(given);
  const { unzip } = await import('./formats/unzip');
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of given) {
    const inside = isZip(bytes) ? unzip(bytes, name) : ok(new Map([[name, bytes]]));
    if (!inside.ok) return inside;
    for (const [path, content] of inside.value) files.set(path, content);
  }
  return ok(files);
};

/** Files given together of which each is asked for by name; those that were not are told in the end. */
const usable = (files: ReadonlyMap<string, Uint8Array>) => {
  const left = new Set(files.keys());
  return {
    use: (name: string): Uint8Array | undefined => {
      left.delete(name);
      return files.get(name);
    },
    left: (): readonly string[] => [...left],
  };
};

const unused = (name: string): Issue => ({ code: 'unusedFile', severity: 'kept', path: name, values: { name } });

/**
 * Opens the dataset among files given together (bytes by name), archives unpacked. Nothing is fetched: a text that is named but not given is
 * an issue `missingText` {document, file} of the load report, a file that nothing refers to an issue `unusedFile` {name}.
 * Fails only where nothing can be opened; never throws for what files hold. The same files give the same dataset.
 */
export const loadDataset = async (given: ReadonlyMap<string, Uint8Array>, context: LoadContext): Promise<Result<Dataset>> => {
  const opened = await unpacked(given);
  if (!opened.ok) return opened;
  const files = opened.value;
  const all = choices(files);
  const choice = context.format === undefined ? all[0] : all.find(({ importer }) => importer.id === context.format);
  if (choice === undefined) return fail(refused([...given.keys()]));
  const progress: Progress = (fraction, phase) => {
    const [from, to] = SHARES[phase];
    context.progress(from + fraction * (to - from), phase);
  };
  const { cancelled } = context;
  const { importer, name } = choice;
  const detected = { file: name, ...guessOf(choice), others: all.filter((other) => other !== choice).map(guessOf) };
  context.detected?.(detected);
  const { use, left } = usable(files);
  const input = { name, bytes: use(name) ?? new Uint8Array() };
  const { mapping, toMap } = context;
  const table = toMap !== undefined && mapping === undefined ? ((await importer.head?.(input)) ?? null) : null;
  if (table !== null) {
    toMap?.(table);
    return fail([{ code: 'cancelled', severity: 'error', path: name, values: {} }]);
  }
  const items = await importer.parse(input, { names: [...files.keys()], use, progress, cancelled, ...(mapping !== undefined && { mapping }) });
  const read = collectRecords(items);
  const names = left().filter(isTextFile);
  const wantsText = names.length > 0 && read.documents.some(({ value }) => value.text === undefined);
  const collected = wantsText ? await (await import('./formats/texts/attachTexts')).attachTexts(read, { names, use }) : read;
  const built = buildDataset({ ...collected, issues: [...collected.issues, ...left().map(unused)] }, name, { progress, cancelled });
  if (!built.ok) return built;
  return ok({ ...built.value, report: { ...built.value.report, detected } });
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
