import { datasetHash } from '../core/edgewise/datasetHash';
import { piecesOf, writeDataset } from '../core/edgewise/writeDataset';
import type { Dataset, SavedView } from '../model/dataset';
import { LARGEST_OPENED } from '../model/library';
import { fail, ok, type Result } from '../model/result';
import { blobInSlices } from '../platform/blobInSlices';
import { inSteps } from '../platform/breath';
import { zipped } from '../platform/gzip';
import { hashInSlices } from '../platform/hashInSlices';
import type { ContentOf } from '../platform/openedDatasets';
import { checkTally } from '../ui/header/checkTally';

/** A file that is larger is not packed at all. In bytes. */
const LARGEST_FILE = 2 ** 29;

export interface PackedDataset {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly said: ContentOf;
}

/** `datasetHash`, with a breath wherever a reader would notice that it takes long; null where it is wanted no longer. */
export const identityOf = (dataset: Dataset, wanted: () => boolean): Promise<string | null> => inSteps(datasetHash(dataset), wanted);

/** The file of a dataset with a view, packed. It is what an export as JSON would save but for one thing: it says of itself what the file said that was opened, and is no snapshot. */
export async function packedDataset(dataset: Dataset, view: SavedView, identity: string, wanted: () => boolean): Promise<Result<PackedDataset, 'tooLarge' | 'cancelled'>> {
  const written = await blobInSlices(writeDataset(dataset, view), piecesOf(dataset), 'application/json', { progress: () => undefined, wanted });
  if (!written.ok) return written;
  const { size: bytes } = written.value;
  if (bytes > LARGEST_FILE) return fail('tooLarge');
  const file = await zipped(new Uint8Array(await written.value.arrayBuffer()));
  if (file.length > LARGEST_OPENED) return fail('tooLarge');
  const sha256 = await hashInSlices(file);
  const { entities, claims } = dataset;
  return ok({ file, said: { entities: entities.count, claims: claims.count, checks: checkTally(dataset), bytes, sha256, packed: file.length, identity } });
}
