import type { Importer } from './contract';
import { edgewiseImporter } from './edgewise';
import { edgewiseLinesImporter } from './edgewiseLines';
import { ftmImporter } from './ftm';
import { graphragImporter } from './graphrag';
import { modelAnswerImporter } from './modelAnswer';
import { pageImporter } from './page';

/** The formats that can be opened. Where two are equally sure of a file, the first reads it. */
export const IMPORTERS: readonly Importer[] = [pageImporter, edgewiseLinesImporter, modelAnswerImporter, ftmImporter, graphragImporter, edgewiseImporter];
