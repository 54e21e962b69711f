import type { Importer } from './contract';
import { cx2Importer } from './cx2';
import { cytoscapeImporter } from './cytoscape';
import { edgewiseImporter } from './edgewise';
import { edgewiseLinesImporter } from './edgewiseLines';
import { gexfImporter } from './gexf';
import { graphmlImporter } from './graphml';
import { pageImporter } from './page';

/** The formats that can be opened. Where two are equally sure of a file, the first reads it. */
export const IMPORTERS: readonly Importer[] = [
  pageImporter, edgewiseLinesImporter, edgewiseImporter,
  gexfImporter, graphmlImporter, cx2Importer, cytoscapeImporter,
];
