import { gatherAttributes } from '../gatherAttributes';
import { LINKS } from './edges';
import { type FtmLine, restOf, valuesOf } from './line';
import { SCHEMATA } from './schemata';

const NAMES = ['name', 'title', 'fileName', 'subject'];
const ALIASES = ['alias', 'weakAlias', 'previousName'];
const DESCRIPTIONS = ['description', 'summary'];

/** What names a thing that has no name of its own, as the captions of the model do. */
const CAPTIONS = ['full', 'caseNumber', 'iban', 'accountNumber', 'username', 'publicKey', 'passportNumber', 'number', 'program', 'role', 'isin', 'imoNumber', 'registrationNumber', 'projectId', 'email', 'phone'];

const USED: ReadonlySet<string> = new Set([...NAMES, ...ALIASES, 'description', 'wikidataId', 'longitude', 'latitude', 'proof', ...LINKS.keys()]);

const isWikidata = (id: string): boolean => /^Q\d+$/.test(id);

/** Names, best first; what it is called by its kind where it has none. */
function namesOf(line: FtmLine): readonly [string, ...string[]] {
  const person = ['firstName', 'lastName'].flatMap((part) => valuesOf(line, [part]).slice(0, 1)).join(' ');
  const given = [line.caption, ...valuesOf(line, NAMES)].filter((name) => name !== '');
  const [first, ...others] = given;
  if (first !== undefined) return [first, ...others];
  return [person || (valuesOf(line, [...CAPTIONS, ...DESCRIPTIONS])[0] ?? SCHEMATA.get(line.schema)?.en ?? line.schema)];
}

function coordinatesOf(line: FtmLine): readonly [number, number] | undefined {
  const [longitude, latitude] = ['longitude', 'latitude'].map((name) => Number(valuesOf(line, [name])[0] ?? NaN));
  return longitude !== undefined && latitude !== undefined && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
}

/** A line that is no link, as an entity of the type. */
export function nodeEntity(line: FtmLine, type: string): object {
  const [name, ...others] = namesOf(line);
  const aliases = [...new Set([...others, ...valuesOf(line, ALIASES)])].filter((alias) => alias !== name);
  const [description] = valuesOf(line, DESCRIPTIONS);
  const items = [...new Set([...valuesOf(line, ['wikidataId']), line.id].filter(isWikidata))];
  const coordinates = coordinatesOf(line);
  const attributes = gatherAttributes([['schema', line.schema], ...restOf(line, USED)]);
  return {
    id: line.id, type, name: { und: name }, attributes,
    ...(aliases.length > 0 && { aliases }),
    ...(description !== undefined && { description: { und: description } }),
    ...(items.length > 0 && { sameAs: items.map((item) => `wikidata:${item}`) }),
    ...(coordinates !== undefined && { coordinates }),
  };
}

/** A line that is a file, as the document that proves something; its text where the line has it. */
export function nodeDocument(line: FtmLine): object {
  const [title] = namesOf(line);
  const [url, publisher, text] = ['sourceUrl', 'publisher', 'bodyText'].map((name) => valuesOf(line, [name])[0]);
  return {
    id: line.id, title: { und: title },
    ...(url !== undefined && { url }), ...(publisher !== undefined && { publisher }), ...(text !== undefined && { text }),
  };
}
