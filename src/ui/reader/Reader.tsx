import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { evidenceOfClaim } from '../../core/evidence/evidenceOfClaim';
import type { Dataset } from '../../model/dataset';
import type { Mark } from '../../model/span';
import { useApp } from '../kit/AppContext';
import { DocumentMenu } from './DocumentMenu';
import { DocumentPage } from './DocumentPage';
import { MissingText } from './MissingText';
import { Provenance } from './Provenance';
import styles from './Reader.module.css';
import { StopButtons } from './StopButtons';
import { TranslationToggle } from './TranslationToggle';
import { translationOf } from './translationOf';
import { usePassageInView } from './usePassageInView';
import { useReadingPlace } from './useReadingPlace';
import { useStopKeys } from './useStopKeys';

/** The document verbatim, with the evidence of the selection marked in it. */
export const Reader = () => {
  const dataset = useApp((state) => state.dataset);
  const opened = useApp((state) => state.opened);
  return dataset === null || dataset.documents.count === 0 ? null : <Reading key={opened} dataset={dataset} />;
};

const NO_MARKS: ReadonlyMap<number, readonly Mark[]> = new Map();

const Reading = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('reader');
  const language = useApp((state) => state.settings.language);
  const translated = useApp((state) => state.view.panels.translation);
  const page = useRef<HTMLDivElement>(null);
  const place = useReadingPlace(dataset);
  const { document, stop, claim } = place;
  const { texts, sentenceOffsets } = dataset.documents;
  const first = sentenceOffsets[document]!;
  const total = sentenceOffsets[document + 1]! - first;

  const marks = useMemo(() => (claim < 0 ? NO_MARKS : marksBySentence(dataset, claim)), [dataset, claim]);
  const translation = translationOf(dataset, document, language);
  usePassageInView(page, stop?.sentence ?? -1, document);
  useStopKeys(place);

  const announced = stop === undefined ? '' : t('announced', { at: place.at + 1, total: place.stops.length, place: stop.sentence - first + 1 });
  return (
    <div className={styles.reader} data-testid="reader">
      <h2 className="visually-hidden" tabIndex={-1}>{t('title')}</h2>
      <div className={styles.bar}>
        <DocumentMenu dataset={dataset} document={document} onChoose={place.openDocument} />
        <span className={styles.place}>
          {stop === undefined ? t('sentences', { total }) : t('place', { place: stop.sentence - first + 1, total })}
        </span>
        {translation !== null && <TranslationToggle language={translation.lang} />}
        <StopButtons place={place} />
      </div>
      <p className="visually-hidden" role="status">{announced}</p>
      <div ref={page} className={styles.page}>
        <Provenance dataset={dataset} document={document} />
        {texts[document] === undefined ? (
          <MissingText dataset={dataset} document={document} />
        ) : (
          <DocumentPage key={document} dataset={dataset} place={place} marks={marks} translation={translated ? translation : null} />
        )}
      </div>
    </div>
  );
};

/** Sentence row to its marks. */
function marksBySentence(dataset: Dataset, claim: number): ReadonlyMap<number, readonly Mark[]> {
  return new Map(evidenceOfClaim(dataset, claim).sentences.map(({ sentence, marks }) => [sentence, marks]));
}
