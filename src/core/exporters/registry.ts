import type { Exporter } from './contract';
import { jsonExporter } from './json';
import { pageExporter } from './page';
import { svgExporter } from './svg';

/** The formats that can be written. */
export const EXPORTERS: readonly Exporter[] = [svgExporter, pageExporter, jsonExporter];
