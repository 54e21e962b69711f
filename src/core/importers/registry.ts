import { bratImporter } from './brat';
import type { Importer } from './contract';
import { cx2Importer } from './cx2';
import { cytoscapeImporter } from './cytoscape';
import { docredImporter } from './docred';
import { edgewiseImporter } from './edgewise';
import { edgewiseLinesImporter } from './edgewiseLines';
import { ftmImporter } from './ftm';
import { gexfImporter } from './gexf';
import { graphmlImporter } from './graphml';
import { graphragImporter } from './graphrag';
import { langextractImporter } from './langextract';
import { modelAnswerImporter } from './modelAnswer';
import { pageImporter } from './page';
import { tableImporter } from './table';

/** The formats that can be opened. Where two are equally sure of a file, the first reads it. */
export const IMPORTERS: readonly Importer[] = [
  pageImporter,
  edgewiseLinesImporter,
  docredImporter,
  bratImporter,
  langextractImporter,
  graphragImporter,
  ftmImporter,
  gexfImporter,
  graphmlImporter,
  cx2Importer,
  cytoscapeImporter,
  modelAnswerImporter,
  edgewiseImporter,
  tableImporter,
];
