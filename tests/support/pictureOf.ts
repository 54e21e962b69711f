import { pictureWords } from '../../src/app/pictureWords';
import { svgPicture } from '../../src/core/exporters/svg';
import type { PictureInput } from '../../src/core/picture/contract';
import { scene } from '../../src/core/scene';
import { visible } from '../../src/core/visible';
import type { Dataset } from '../../src/model/dataset';
import type { Filters } from '../../src/model/view';
import { fetchAllMessages } from './allMessages';

await fetchAllMessages();

/** What a picture of a dataset is made from, its entities on a grid; without fonts. */
export function pictureOf(dataset: Dataset, filters: Filters = {}, language = 'en', own: Partial<PictureInput> = {}): PictureInput {
  const shown = visible(dataset, filters);
  const places = Array.from({ length: dataset.entities.count }, (_, row) => [(row % 5) * 160, Math.floor(row / 5) * 120]);
  const positions = { entities: Float64Array.from(places.flat()), groups: new Float64Array(0) };
  return {
    dataset, visible: shown, scene: scene(dataset, shown, positions, {}, {}, false, language), filters, selected: null, theme: 'light', language,
    words: pictureWords(language), fonts: [], day: '2026-11-25', ...own,
  };
}

/** The picture whole. */
export const pictureText = (input: PictureInput): string => [...svgPicture(input)].join('');
