import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EDGES, LINKS } from '../../../../src/core/formats/ftm/edges';
import { loadDataset } from '../../../../src/core/load';

const CORPORA = join(import.meta.dirname, '../../../../../shared/corpora');
const [DONATIONS, MODEL] = [join(CORPORA, 'ftm-jsonl/donations.ijson'), join(CORPORA, 'ftm-model/defaultModel.json')];
const absent = [DONATIONS, MODEL].some((file) => !existsSync(file));
if (absent) console.warn('FollowTheMoney: the corpora are not beside the project, so they were not read.');

it.skipIf(absent)('reads every line of the donations', async () => {
  const loaded = await loadDataset(new Map([['donations.ijson', new Uint8Array(readFileSync(DONATIONS))]]), { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { claims, entities, predicates, report } = loaded.value;
  const payments = claims.predicate.filter((row) => predicates[row]?.id === 'Payment').length;
  expect([entities.count, payments, report.issues]).toEqual([184, 290, []]);
});

interface Model { readonly schemata: Readonly<Record<string, { readonly edge?: { readonly source: string; readonly target: string }; readonly properties: Readonly<Record<string, { readonly type: string; readonly stub?: boolean }>> }>> }

it.skipIf(absent)('knows every edge of the model, and every property that names an entity', () => {
  const { schemata } = JSON.parse(readFileSync(MODEL, 'utf8')) as Model;
  const edges = Object.entries(schemata).flatMap(([schema, { edge }]) => (edge === undefined ? [] : [[schema, edge.source, edge.target]]));
  expect([...EDGES].map(([schema, { source, target }]) => [schema, source, target]).sort()).toEqual(edges.sort());
  const named = Object.values(schemata).filter(({ edge }) => edge === undefined)
    .flatMap(({ properties }) => Object.entries(properties).filter(([, { type, stub }]) => type === 'entity' && stub !== true).map(([property]) => property));
  expect([...new Set(named)].filter((property) => !LINKS.has(property)).sort()).toEqual(['ancestors', 'proof']);
});
