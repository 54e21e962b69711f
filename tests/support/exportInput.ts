import { pictureWords } from '../../src/app/pictureWords';
import { reportWords } from '../../src/app/reportWords';
import type { ExportInput } from '../../src/core/exporters/contract';
import { scene } from '../../src/core/scene';
import { visible, type Visible } from '../../src/core/visible';
import type { Dataset } from '../../src/model/dataset';
import { fetchAllMessages } from './allMessages';

await fetchAllMessages();

/** What is visible where these claims are (1 in the mask), and no others. */
export function visibleClaims(dataset: Dataset, mask: Uint8Array): Visible {
  const edges = new Uint8Array(dataset.edges.count);
  const entities = new Uint8Array(dataset.entities.count);
  mask.forEach((bit, claim) => {
    if (bit === 0) return;
    edges[dataset.claims.edge[claim]!] = 1;
    entities[dataset.claims.subject[claim]!] = 1;
    entities[dataset.claims.object[claim]!] = 1;
  });
  const sum = (bits: Uint8Array): number => bits.reduce((total, bit) => total + bit, 0);
  return { ...visible(dataset, {}), claims: mask, edges, entities, counts: { claims: sum(mask), edges: sum(edges), entities: sum(entities) }, filtered: true };
}

/** All that any exporter needs, entities in a row. */
export function exportInput(dataset: Dataset, shown: Visible = visible(dataset, {}), lang = 'en'): ExportInput {
  const positions = { entities: Float64Array.from({ length: 2 * dataset.entities.count }, (_, at) => at * 60.5), groups: new Float64Array(2) };
  return {
    dataset, visible: shown, positions, scene: scene(dataset, shown, positions, {}, {}, false, lang), lang, theme: 'light', time: '2026-11-25',
    picture: { filters: {}, selected: null, words: pictureWords(lang), fonts: [] },
    template: '<!doctype html>\n<html lang="en"><meta name="generator" content="Edgewise living page" /><title>Edgewise</title><script type="application/json" id="edgewise-inside"></script></html>\n',
    report: { filters: {}, words: reportWords(lang) },
  };
}
