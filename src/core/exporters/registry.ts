import type { Exporter } from './contract';
import { csvClaimsExporter } from './csvClaims';
import { csvEdgesExporter } from './csvEdges';
import { csvNodesExporter } from './csvNodes';
import { jsonExporter } from './json';
import { svgExporter } from './svg';

/** The formats that can be written. */
export const EXPORTERS: readonly Exporter[] = [svgExporter, jsonExporter, csvClaimsExporter, csvNodesExporter, csvEdgesExporter];
