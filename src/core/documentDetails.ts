import type { Dataset } from '../model/dataset';
import { publisherOf } from './citation';
import { pick } from './localText';

export interface DetailWords {
  /** What stands for a title that is missing; '': nothing. */
  readonly unnamed: string;
  /** Says a date of EDTF. */
  readonly date: (edtf: string) => string;
}

/** What a list of sources says of a document, in a language (BCP 47 tag): title, publisher and date, as far as there are. */
export function documentDetails(dataset: Dataset, row: number, lang: string, words: DetailWords): readonly string[] {
  const { titles, published } = dataset.documents;
  const [title, publisher, date] = [pick(titles[row], lang), pick(publisherOf(dataset, row), lang), published[row]];
  return [title === '' ? words.unnamed : title, publisher, date === undefined ? '' : words.date(date)].filter((detail) => detail !== '');
}
