import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface SeedClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly certainty?: string;
  readonly attribution?: readonly { readonly source?: string; readonly of?: string }[];
  readonly evidence: readonly { readonly exact: string; readonly role: string }[];
}

interface SeedFile {
  readonly entities: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[];
  readonly claims: readonly SeedClaim[];
  readonly documents: readonly Readonly<Record<string, unknown>>[];
}

const folder = join(import.meta.dirname, '../../../data/ankara-talks');

export const seedPath = (name: string): string => join(folder, name);

/** The dataset that ships, as its file has it: what a journey expects to see is counted here and never in the app. */
export const seed = JSON.parse(readFileSync(seedPath('dataset.json'), 'utf8')) as SeedFile;

export const seedText = readFileSync(seedPath('rt-566501.fr.txt'), 'utf8');

export const nameOf = (id: string, language: string): string => {
  const name = seed.entities.find((entity) => entity.id === id)?.name[language];
  if (name === undefined) throw new Error(`The dataset has no entity ${id} with a name in ${language}.`);
  return name;
};

/** Names of the entities at the ends of some claims, in alphabetical order. */
export const endsOf = (claims: readonly SeedClaim[], language: string): readonly string[] =>
  [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))].map((id) => nameOf(id, language)).sort();
