/** What other tools call the types that are built in here, in lower case and without signs. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Person: ['per', 'person', 'persons', 'people', 'individual', 'human', 'character'],
  Organization: ['org', 'organization', 'organisation', 'company', 'corporation', 'publicbody', 'politicalparty', 'party', 'institution', 'agency'],
  Country: ['country', 'nation', 'state'],
  Place: ['place', 'loc', 'location', 'gpe', 'geo', 'city', 'town', 'region', 'fac', 'facility', 'address', 'district', 'provinceorstate'],
  Group: ['group', 'norp', 'nationality', 'community', 'population'],
  Event: ['event', 'incident', 'meeting'],
  Agreement: ['agreement', 'treaty', 'contract', 'law'],
  Topic: ['topic', 'concept', 'theme', 'subject'],
};

const TYPES: ReadonlyMap<string, string> = new Map(Object.entries(NAMES).flatMap(([type, names]) => names.map((name) => [name, type] as const)));

/** The built-in type (its id) that a label of another tool stands for, whatever its case and signs; undefined where it is a type of its own. */
export const builtInType = (label: string): string | undefined => TYPES.get(label.toLowerCase().replaceAll(/[^a-z]/g, ''));
