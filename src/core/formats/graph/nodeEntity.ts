import type { Issue } from '../../../model/result';
import { builtInType } from '../builtInType';
import type { GraphNode } from './graph';
import type { Kinds } from './kinds';
import { isWord, itemsOf, take, takeText } from './words';

/** What a node is called, the surest first. */
const NAMES = ['label', 'name', 'title', 'preflabel', 'sharedname'];
const TYPES = ['type', 'nodetype', 'entitytype', 'class', 'kind', 'category'];
const ALIASES = ['aliases', 'alias', 'synonyms', 'synonym', 'altlabel'];
const DESCRIPTIONS = ['description', 'desc', 'definition', 'abstract', 'summary'];
const LONGITUDES = ['longitude', 'lon', 'lng', 'long'];
const LATITUDES = ['latitude', 'lat'];

/** Whether an entity was written by our own exporters: then its id stands in an attribute, for the id of a node is more narrow. */
const isOurs = ({ attributes }: GraphNode): boolean =>
  isWord(attributes.get('type') ?? '') && typeof attributes.get('claims') === 'number' && typeof attributes.get('entity') === 'string';

/** The id of the entity that a node stands for. */
export const entityIdOf = (node: GraphNode): string => (isOurs(node) ? String(node.attributes.get('entity')) : node.id);

const isWikidata = (value: unknown): boolean => typeof value === 'string' && /(^|\/|:)Q\d+$/.test(value);

const isNumber = (value: unknown): boolean => typeof value === 'number';

/** The record of an entity, not yet held to the schema, and what of the node could not be used. */
export function nodeEntity(node: GraphNode, types: Kinds): { readonly record: Readonly<Record<string, unknown>>; readonly issues: readonly Issue[] } {
  const left = new Map(node.attributes);
  const ours = isOurs(node);
  const id = entityIdOf(node);
  if (ours) ['entity', 'claims'].forEach((name) => left.delete(name));
  const name = node.label.trim() || takeText(left, NAMES) || id;
  if (left.get('label') === name) left.delete('label');

  const word = takeText(left, TYPES, isWord);
  const typeLabel = ours ? takeText(left, ['typelabel']) : '';
  const builtIn = word === '' ? undefined : builtInType(word);
  const own = word === '' ? undefined : builtIn ?? types.idOf(word, { und: typeLabel || word });
  const type = own ?? types.neutral();
  if (word !== '' && type.toLowerCase() !== word.toLowerCase()) left.set('type', word);

  const aliases = itemsOf(takeText(left, ALIASES));
  const description = takeText(left, DESCRIPTIONS);
  const wikidata = takeText(left, ['wikidata', 'wikidataid', 'qid'], isWikidata).replace(/^.*(?=Q\d+$)/, 'wikidata:');
  const sameAs = [...itemsOf(takeText(left, ['sameas'])), ...(wikidata === '' ? [] : [wikidata])];

  const place = [take(left, LONGITUDES, isNumber), take(left, LATITUDES, isNumber)].map((at) => (at === undefined ? undefined : Number(at)));
  const [longitude, latitude] = place;
  const onGlobe = longitude !== undefined && latitude !== undefined && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  if (!onGlobe && longitude !== undefined) left.set('longitude', longitude);
  if (!onGlobe && latitude !== undefined) left.set('latitude', latitude);
  const missed = !onGlobe && longitude !== undefined && latitude !== undefined;

  return {
    record: {
      id, type, name: { und: name },
      ...(aliases.length === 0 ? {} : { aliases }),
      ...(description === '' ? {} : { description: { und: description } }),
      ...(sameAs.length === 0 ? {} : { sameAs }),
      ...(onGlobe ? { coordinates: [longitude, latitude] } : {}),
      ...(left.size === 0 ? {} : { attributes: Object.fromEntries(left) }),
    },
    issues: missed ? [{ code: 'badPosition', severity: 'kept', path: node.path, values: { found: `${longitude}, ${latitude}` } }] : [],
  };
}
