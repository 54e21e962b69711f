import type { Importer } from './contract';
import { edgewiseImporter } from './edgewise';
import { edgewiseLinesImporter } from './edgewiseLines';
import { modelAnswerImporter } from './modelAnswer';
import { pageImporter } from './page';
import { tableImporter } from './table';

/** The formats that can be opened. Where two are equally sure of a file, the first reads it. */
export const IMPORTERS: readonly Importer[] = [pageImporter, edgewiseLinesImporter, modelAnswerImporter, edgewiseImporter, tableImporter];
