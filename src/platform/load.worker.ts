import { expose, transfer } from 'comlink';
import { loadDataset, transferables } from '../core/load';
import { needsOverview } from '../core/needsOverview';
import { packed, type Parcel, unpack } from '../core/parcels';
import type { AmendFault, Intent } from '../model/amendment';
import type { Dataset, Detected } from '../model/dataset';
import type { Joined, JoinDecisions, JoinProposals } from '../model/join';
import type { Progress } from '../model/ports';
import { fail, type Issue, ok, type Result } from '../model/result';
import type { TableHead, TableMapping } from '../model/table';
import type { GivenFiles } from './files';

const unreadable = (name: string): readonly Issue[] => [{ code: 'unreadable', severity: 'error', path: name, values: { name } }];

/** The bytes of files; fails with `unreadable` {name} for one that is gone or may not be read. */
async function bytesOf(files: GivenFiles): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const bytes = new Map<string, Uint8Array>();
  for (const [name, file] of files) {
    try {
      bytes.set(name, new Uint8Array(await file.arrayBuffer()));
    } catch {
      return fail(unreadable(name));
    }
  }
  return ok(bytes);
}

/** What came of loading. */
export interface Loaded {
  readonly dataset: Result<Dataset>;
  /** Null where the files were read by nothing. */
  readonly detected: Detected | null;
  /** The table whose columns the reader has still to say, so that nothing was read yet; else null. */
  readonly table: TableHead | null;
}

/** What is still to be fetched of the dataset that was loaded. */
let parcels: Iterator<Parcel> | null = null;

/** The datasets that were handed over, or are being so, to be amended or joined. */
const received: Dataset[] = [];

/** With its communities, where it is too large to draw one by one. */
const grouped = async (dataset: Dataset): Promise<Dataset> => (needsOverview(dataset) ? (await import('../core/communities')).withCommunities(dataset) : dataset);

const sent = (dataset: Dataset): Dataset => {
  const { frame, parcels: all } = packed(dataset);
  parcels = all;
  return frame;
};

/** Reads files into a dataset, amends one, and joins two, away from the main thread. Cancelled by ending the worker. */
const loader = {
  /** The dataset's frame, `next` gives what belongs in it, as long as there is something; and what the files were taken for. `format`: id of the importer that is to read them; null: the surest. `mapping`: what the columns of a table are; null: that is asked. */
  async load(files: GivenFiles, format: string | null, mapping: TableMapping | null, progress: Progress): Promise<Loaded> {
    const bytes = await bytesOf(files);
    if (!bytes.ok) return { dataset: bytes, detected: null, table: null };
    let detected: Detected | null = null;
    let table: TableHead | null = null;
    const result = await loadDataset(bytes.value, {
      progress, cancelled: () => false, ...(format !== null && { format }), ...(mapping !== null && { mapping }),
      detected: (what) => {
        detected = what;
      },
      toMap: (head) => {
        table = head;
      },
    });
    if (!result.ok) return { dataset: result, detected, table };
    const frame = sent(await grouped(result.value));
    return transfer({ dataset: ok(frame), detected, table }, transferables(frame));
  },
  /** Takes the frame of a dataset that is to be amended or joined, then what belongs in it; of two, first the one that is open. */
  receive(frame: Dataset): void {
    received.push(frame);
  },
  take(parcel: Parcel): void {
    const last = received.at(-1);
    if (last !== undefined) unpack(last, parcel);
  },
  /** The frame of the dataset as amended, `next` gives the rest. */
  async amend(intents: readonly Intent[], at: string): Promise<Result<Dataset, AmendFault>> {
    const { amend } = await import('../core/amend/amend');
    const [open] = received;
    const amended = open === undefined ? fail('notMade' as const) : amend(open, intents, at);
    if (open === undefined || !amended.ok) return amended;
    // No group moves; one that became too large to draw one by one has none yet.
    return ok(sent(needsOverview(open) ? amended.value : await grouped(amended.value)));
  },
  /** Which entities of the two datasets may be one. */
  async proposeJoin(): Promise<Result<JoinProposals, AmendFault>> {
    const { proposeJoin } = await import('../core/join/proposeJoin');
    const [open, added] = received;
    return open === undefined || added === undefined ? fail('notMade') : ok(proposeJoin(open, added));
  },
  /** The frame of both datasets as one, `next` gives the rest. */
  async join(decisions: JoinDecisions, at: string, progress: Progress): Promise<Result<Joined, AmendFault>> {
    const { join } = await import('../core/join/join');
    const [open, added] = received;
    const joined = open === undefined || added === undefined ? fail('notMade' as const) : join(open, added, decisions, at, progress);
    if (!joined.ok) return joined;
    return ok({ ...joined.value, dataset: sent(await grouped(joined.value.dataset)) });
  },
  next(): Parcel | null {
    const parcel = parcels?.next();
    return parcel === undefined || parcel.done === true ? null : parcel.value;
  },
};

export type Loader = typeof loader;

expose(loader);
