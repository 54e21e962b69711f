import { piecesOf, writeDataset } from '../edgewise/writeDataset';
import type { Exporter } from './contract';

/** The whole dataset as `edgewise/1`, with texts and view: filters take nothing away. Opening it again gives the same dataset. */
export const jsonExporter: Exporter = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  make: ({ dataset, view, time }) => writeDataset(dataset, view, time),
  pieces: ({ dataset }) => piecesOf(dataset),
};
