import { documentHash } from '../columns/documentHash';
import { documentRow } from '../columns/access';
import type { Dataset } from '../../model/dataset';

/** Documents of an added dataset that the open one has already, by id, with their ids there: the same text, or none at hand of the same id and address. */
export const sameDocuments = (open: Dataset, added: Dataset): ReadonlyMap<string, string> => {
  const byText = new Map<string, string>();
  const hashOf = (dataset: Dataset, row: number): string | undefined => documentHash(dataset, row);
  for (const [row, id] of open.documents.ids.entries()) {
    const hash = hashOf(open, row);
    // Empty texts are all the same, and say nothing.
    if (hash !== undefined && open.documents.texts[row] !== '' && !byText.has(hash)) byText.set(hash, id);
  }
  const same = new Map<string, string>();
  for (const [row, id] of added.documents.ids.entries()) {
    const hash = hashOf(added, row);
    const namesake = documentRow(open, id);
    const url = added.documents.urls[row];
    if (namesake !== undefined && hashOf(open, namesake) === hash && (hash !== undefined || (url !== undefined && open.documents.urls[namesake] === url))) same.set(id, id);
    else {
      const found = hash === undefined ? undefined : byText.get(hash);
      if (found !== undefined) same.set(id, found);
    }
  }
  return same;
};
