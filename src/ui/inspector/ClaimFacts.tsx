import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { claimAt } from '../../core/columns/access';
import { partAt } from '../../core/evidence/partAt';
import { dateInWords } from '../../i18n/dateInWords';
import type { Dataset } from '../../model/dataset';
import { Name } from '../kit/Name';
import { SafeLink } from '../kit/SafeLink';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import { AttributeList } from './AttributeList';
import styles from './ClaimFacts.module.css';
import { EntityName } from './EntityName';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
}

/** When, in which event, and where the passage stands. */
export const ClaimFacts = ({ dataset, claim }: Props) => {
  const t = useTranslations('inspector');
  const certainties = useTranslations('vocabulary.certainty');
  const language = useLocale();
  const { when, event, certainty, document, method, score, attributes = {} } = claimAt(dataset, claim);
  return (
    <>
      <dl className={styles.facts}>
        {certainty !== 'certain' && <Fact name={t('certainty')}>{certainties(certainty)}</Fact>}
        {when !== undefined && <Fact name={t('when')}>{dateInWords(when, language)}</Fact>}
        {event >= 0 && <Fact name={t('event')}><EntityName dataset={dataset} entity={event} /></Fact>}
        {document >= 0 && <Fact name={t('document')}><DocumentFact dataset={dataset} claim={claim} document={document} /></Fact>}
        {method !== undefined && method !== 'human' && (
          <Fact name={t('method')}>{score === undefined ? method : t('methodScore', { method, score })}</Fact>
        )}
      </dl>
      <AttributeList attributes={attributes} />
    </>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const DocumentFact = ({ dataset, claim, document }: Props & { readonly document: number }) => {
  const parts = useTranslations('vocabulary.part');
  const local = useLocal();
  const language = useLocale();
  const { titles, published, urls } = dataset.documents;
  const part = partAt(dataset, claim);
  const publisher = publisherOf(dataset, document);
  const date = published[document];
  const url = urls[document];
  return (
    <>
      <cite className={styles.title}><Name text={local(titles[document])} /></cite>
      <span className={styles.line}>
        <VisibleText
          text={[
            publisher === undefined ? '' : local(publisher),
            date === undefined ? '' : dateInWords(date, language),
            part === undefined || part === 'body' ? '' : parts(part),
          ].filter((piece) => piece !== '').join(' · ')}
        />
      </span>
      {url !== undefined && <span className={styles.line}><SafeLink address={url} /></span>}
    </>
  );
};
