import type { Importer } from './contract';
import { bratImporter } from './brat';
import { docredImporter } from './docred';
import { edgewiseImporter } from './edgewise';
import { edgewiseLinesImporter } from './edgewiseLines';
import { langextractImporter } from './langextract';
import { pageImporter } from './page';

/** The formats that can be opened. Where two are equally sure of a file, the first reads it. */
export const IMPORTERS: readonly Importer[] = [pageImporter, edgewiseLinesImporter, docredImporter, bratImporter, langextractImporter, edgewiseImporter];
