import { bratImporter } from './brat';
import type { Importer } from './contract';
import { docredImporter } from './docred';
import { edgewiseImporter } from './edgewise';
import { edgewiseLinesImporter } from './edgewiseLines';
import { langextractImporter } from './langextract';
import { modelAnswerImporter } from './modelAnswer';
import { pageImporter } from './page';

/** The formats that can be opened. Where two are equally sure of a file, the first reads it. */
export const IMPORTERS: readonly Importer[] = [
  pageImporter,
  edgewiseLinesImporter,
  docredImporter,
  bratImporter,
  langextractImporter,
  modelAnswerImporter,
  edgewiseImporter,
];
