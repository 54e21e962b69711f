import { describe, expect, it } from 'vitest';
import { textHash } from '../../../../src/core/columns/textHash';
import { bibtexExporter } from '../../../../src/core/exporters/bibtex';
import type { Exporter } from '../../../../src/core/exporters/contract';
import { csvClaimsExporter } from '../../../../src/core/exporters/csvClaims';
import { cslExporter } from '../../../../src/core/exporters/csl';
import { jsonldExporter } from '../../../../src/core/exporters/jsonld';
import { markdownExporter } from '../../../../src/core/exporters/markdown';
import { exportInput } from '../../../support/exportInput';
import { load } from '../../../support/load';
import { TALKS } from '../../../support/talks';
import { textOf } from '../../../support/textOf';

const story = TALKS.documents[0]!;
const claimed = textHash('As it was annotated.');
const actual = textHash(story.text);
const written = (exporter: Exporter, sha256: string, lang = 'en'): string =>
  textOf(exporter, exportInput(load({ ...TALKS, documents: [{ ...story, sha256 }] }), undefined, lang));

describe('a text that was changed since it was annotated', () => {
  it.each([markdownExporter, bibtexExporter, cslExporter, jsonldExporter, csvClaimsExporter])('has both checksums in $id, and only then', (exporter) => {
    expect(written(exporter, claimed)).toContain(actual);
    expect(written(exporter, claimed)).toContain(claimed);
    expect(written(exporter, actual)).not.toContain('has changed');
  });

  it.each([markdownExporter, bibtexExporter, cslExporter])('is said to have changed in $id', (exporter) => {
    expect(written(exporter, claimed)).toContain(`SHA-256 of the text: ${actual}; the file says: ${claimed}; the text has changed since it was annotated`);
  });

  it('is said so in French, where the list has words of its own', () => {
    expect(written(markdownExporter, claimed, 'fr')).toMatch(new RegExp(`selon le fichier\\s: ${claimed}\\s; le texte a changé depuis son annotation`));
  });
});
