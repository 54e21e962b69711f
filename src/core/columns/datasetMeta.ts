import type { DatasetMeta, Proof } from '../../model/dataset';
import { pick } from '../localText';
import { fold } from '../text/normalise';
import { KNOWN_KEYS } from '../validate/schema';
import type { CollectedRecords } from './collectRecords';
import type { Report } from './report';

const LONGEST_SLUG = 60;

/** The first of some texts that has letters, folded to `[a-z0-9-]`; 'dataset' where none has. */
const slugOf = (...names: readonly string[]): string => {
  for (const name of names) {
    const slug = fold(name).replaceAll(/[^a-z0-9]+/g, '-').slice(0, LONGEST_SLUG).replaceAll(/^-+|-+$/g, '');
    if (slug !== '') return slug;
  }
  return 'dataset';
};

type Proven = NonNullable<NonNullable<CollectedRecords['meta']>['proof']>;

/** What a snapshot says, without keys that are no check: of those the schema knows nothing. */
const proofIn = ({ made, checks: { found = [], partly = [], missing = [], unchecked = [] }, changed }: Proven): Proof => ({
  made, checks: { found, partly, missing, unchecked }, ...(changed !== undefined && { changed: changed.map(({ document, sha256 }) => ({ document, sha256 })) }),
});

/** What a dataset says of itself; without a title it is called like its file, `name`. A `$schema` is for editors: no unknown key, but kept like one. */
export const datasetMeta = (meta: CollectedRecords['meta'], name: string, report: Report): DatasetMeta => {
  const unknown = meta === undefined ? {} : (report.unknown(meta, KNOWN_KEYS.file, '') ?? {});
  const stem = name.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const given = meta?.title ?? {};
  // Something has to be called something: in the header, in a picture, in a list of snapshots.
  const title = Object.values(given).some((text) => text.trim() !== '') || stem === '' ? given : { und: stem };
  return {
    slug: slugOf(pick(title, 'en'), stem),
    title,
    description: meta?.description ?? {},
    provenance: meta?.provenance ?? {},
    license: meta?.license ?? '',
    created: meta?.created ?? '',
    extra: meta?.$schema === undefined ? unknown : { $schema: meta.$schema, ...unknown },
    amendments: meta?.amendments ?? [],
    proof: meta?.proof === undefined ? null : proofIn(meta.proof),
  };
};
