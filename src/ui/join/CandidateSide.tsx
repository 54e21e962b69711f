import { useTranslations } from 'use-intl';
import { claimsOfEdge, edgesOf, entityAt, mentionsOf } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import { ClaimSentences } from '../kit/ClaimSentences';
import { Name } from '../kit/Name';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import styles from './CandidatePair.module.css';

/** Claims whose sentences are shown of each. */
const SHOWN = 2;

/** Claims that are looked through for sentences. */
const LOOKED_THROUGH = 200;

interface Said {
  readonly count: number;
  /** The first that have a quote in a document, no document and sentence twice. */
  readonly quoted: readonly number[];
}

const saidOf = (dataset: Dataset, entity: number): Said => {
  let count = 0;
  const quoted: number[] = [];
  const sentences = new Set<string>();
  const { claims, evidences, spans } = dataset;
  for (const edge of edgesOf(dataset, entity)) {
    for (const claim of claimsOfEdge(dataset, edge)) {
      count += 1;
      if (count > LOOKED_THROUGH || quoted.length === SHOWN || claims.document[claim]! < 0) continue;
      const span = evidences.span[claims.evidenceOffsets[claim]!]!;
      const sentence = `${spans.document[span]} ${spans.sentence[span]}`;
      if (!sentences.has(sentence)) quoted.push(claim);
      sentences.add(sentence);
    }
  }
  return { count, quoted };
};

/** One of two entities that may be one: what it is called, and the first sentences that speak of it. */
export const CandidateSide = ({ dataset, entity }: { readonly dataset: Dataset; readonly entity: number }) => {
  const t = useTranslations('join.candidates');
  const local = useLocal();
  const { type, typeLabel, name, aliases, description } = entityAt(dataset, entity);
  const { count, quoted } = saidOf(dataset, entity);
  return (
    <div className={styles.side}>
      <p className={styles.where}><Name text={local(dataset.meta.title)} /></p>
      <p className={styles.called}>
        <TypeSymbol type={type} size={11} />
        <Name className={styles.name} text={local(name)} />
        <span className={styles.soft}>{local(typeLabel)}</span>
      </p>
      {aliases.length > 0 && <p className={styles.soft}>{t('aliases', { aliases: aliases.join(', ') })}</p>}
      {description !== undefined && <p>{local(description)}</p>}
      <p className={styles.soft}>{t('numbers', { claims: count, mentions: mentionsOf(dataset, entity).length })}</p>
      {quoted.map((claim) => (
        <figure key={claim} className={styles.quote}>
          <blockquote className={styles.words}><ClaimSentences dataset={dataset} claim={claim} /></blockquote>
          <figcaption className={styles.where}><Name text={local(dataset.documents.titles[dataset.claims.document[claim]!])} /></figcaption>
        </figure>
      ))}
      {quoted.length === 0 && <p className={styles.soft}>{t('noQuote')}</p>}
    </div>
  );
};
