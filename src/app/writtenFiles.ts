import { writeDataset } from '../core/edgewise/writeDataset';
import type { Dataset } from '../model/dataset';
import type { GivenFiles } from '../platform/files';

/** A dataset as the file that it would be saved as: whatever was amended in it is there when it is read again. */
export const writtenFiles = (dataset: Dataset): GivenFiles => new Map([['dataset.json', new Blob([...writeDataset(dataset)])]]);
