import { bibtexExporter } from './bibtex';
import type { Exporter } from './contract';
import { cslExporter } from './csl';
import { csvClaimsExporter } from './csvClaims';
import { csvEdgesExporter } from './csvEdges';
import { csvNodesExporter } from './csvNodes';
import { cx2Exporter } from './cx2';
import { gexfExporter } from './gexf';
import { graphmlExporter } from './graphml';
import { jsonExporter } from './json';
import { jsonldExporter } from './jsonld';
import { markdownExporter } from './markdown';
import { pageExporter } from './page';
import { svgExporter } from './svg';

/** The formats that can be written. */
export const EXPORTERS: readonly Exporter[] = [
  svgExporter, pageExporter, jsonExporter, csvClaimsExporter, csvNodesExporter, csvEdgesExporter, graphmlExporter, gexfExporter, cx2Exporter, jsonldExporter,
  markdownExporter, cslExporter, bibtexExporter,
];
