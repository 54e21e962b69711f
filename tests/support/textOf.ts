import type { Exporter, ExportInput } from '../../src/core/exporters/contract';

/** All that an exporter writes, in one text. */
export const textOf = (exporter: Exporter, input: ExportInput): string => [...exporter.make(input)].join('');
