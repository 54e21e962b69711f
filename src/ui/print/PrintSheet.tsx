import { useLocale, useTranslations } from 'use-intl';
import { claimAt } from '../../core/columns/access';
import { documentHashes } from '../../core/columns/documentHash';
import { documentDetails } from '../../core/documentDetails';
import { exportedView } from '../../core/facts/exportedView';
import { hashLine } from '../../core/report/hashLine';
import type { Visible } from '../../core/visible';
import { dateInWords } from '../../i18n/dateInWords';
import type { Dataset } from '../../model/dataset';
import { CheckBadge } from '../kit/CheckBadge';
import { ClaimSentences } from '../kit/ClaimSentences';
import { Name } from '../kit/Name';
import { SaidBy } from '../kit/SaidBy';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './PrintSheet.module.css';

/** More claims than these fill hundreds of pages, and take the browser minutes. */
const MOST = 2000;

interface Props {
  readonly dataset: Dataset;
  readonly visible: Visible;
  /** The filters in force, in words. */
  readonly filters: readonly string[];
  /** Address of the picture; null where there is none. */
  readonly picture: string | null;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** How many claims are printed, at most. */
  readonly most?: number;
}

/** What goes on paper in the place of the app: every visible edge with its sentences in full, who says so, the check, and the documents. */
export const PrintSheet = ({ dataset, visible, filters, picture, day, most = MOST }: Props) => {
  const t = useTranslations('print');
  const words = useTranslations('exports.picture');
  const local = useLocal();
  const language = useLocale();
  const { meta, claims } = dataset;
  const view = exportedView(dataset, visible, language);
  const printed = view.claims.slice(0, most);
  const documents = documentsOf(dataset, printed, visible, language);
  const numbers = new Map(documents.map((row, place) => [row, place + 1]));
  const provenance = local(meta.provenance);
  return (
    <article className={styles.sheet} data-testid="print">
      <h1><Name text={local(meta.title)} /></h1>
      <p>{words('shown', { claims: view.claims.length, all: claims.count, entities: view.entities.length })}</p>
      <ul className={styles.filters}>{filters.map((filter) => <li key={filter}><VisibleText text={filter} /></li>)}</ul>
      {picture !== null && <img className={styles.picture} src={picture} alt={t('picture')} />}
      {byEdge(dataset, printed).map(([edge, rows]) => (
        <section key={edge}>
          <EdgeHeading dataset={dataset} edge={edge} />
          {rows.map((claim) => <Claim key={claim} dataset={dataset} claim={claim} number={numbers.get(claims.document[claim]!)} />)}
        </section>
      ))}
      {view.claims.length > most && <p>{t('more', { count: view.claims.length - most })}</p>}
      {documents.length > 0 && (
        <section>
          <h2>{words('documents')}</h2>
          <ol className={styles.documents}>{documents.map((row) => <li key={row}><DocumentLine dataset={dataset} document={row} /></li>)}</ol>
        </section>
      )}
      {provenance !== '' && <p>{words('provenance')} <VisibleText text={provenance} /></p>}
      {meta.license !== '' && <p>{words('license')} <Name text={meta.license} /></p>}
      <p>{words('made', { day: dateInWords(day, language) })}</p>
    </article>
  );
};

/** Those of what is printed, and no others. */
function documentsOf(dataset: Dataset, printed: readonly number[], visible: Visible, language: string): readonly number[] {
  const claims = new Uint8Array(dataset.claims.count);
  for (const row of printed) claims[row] = 1;
  return exportedView(dataset, { ...visible, claims }, language).documents;
}

/** Claims under their edges, in the order of the claims. */
function byEdge({ claims }: Dataset, rows: readonly number[]): readonly (readonly [edge: number, claims: readonly number[]])[] {
  const edges = new Map<number, number[]>();
  for (const row of rows) {
    const edge = claims.edge[row]!;
    const own = edges.get(edge);
    if (own === undefined) edges.set(edge, [row]);
    else own.push(row);
  }
  return [...edges];
}

const EdgeHeading = ({ dataset, edge }: { readonly dataset: Dataset; readonly edge: number }) => {
  const local = useLocal();
  const { edges, entities, predicates } = dataset;
  return (
    <h2>
      <Name text={local(entities.names[edges.subject[edge]!])} /> <em><VisibleText text={local(predicates[edges.predicate[edge]!]?.label)} /></em>{' '}
      <Name text={local(entities.names[edges.object[edge]!])} />
    </h2>
  );
};

interface ClaimProps {
  readonly dataset: Dataset;
  readonly claim: number;
  /** The number of its document in the list at the end. */
  readonly number: number | undefined;
}

const Claim = ({ dataset, claim, number }: ClaimProps) => {
  const report = useTranslations('exports.report');
  const stances = useTranslations('vocabulary.stance');
  const language = useLocale();
  const { stance, check, when, id } = claimAt(dataset, claim);
  const hasQuote = dataset.claims.evidenceOffsets[claim]! < dataset.claims.evidenceOffsets[claim + 1]!;
  return (
    <div className={styles.claim}>
      {hasQuote ? <ClaimSentences dataset={dataset} claim={claim} /> : <p>{report('noQuote')}</p>}
      <p className={styles.facts}>
        {stances(stance)} · <SaidBy dataset={dataset} claim={claim} /> · {when !== undefined && <>{dateInWords(when, language)} · </>}
        <CheckBadge check={check} />{number !== undefined && <> · [{number}]</>} <span className={styles.id}>(<Name text={id} />)</span>
      </p>
    </div>
  );
};

const DocumentLine = ({ dataset, document }: { readonly dataset: Dataset; readonly document: number }) => {
  const words = useTranslations('exports.picture');
  const reader = useTranslations('reader');
  const language = useLocale();
  const details = documentDetails(dataset, document, language, { unnamed: words('unnamedDocument'), date: (edtf) => dateInWords(edtf, language) });
  const hash = hashLine(documentHashes(dataset, document), (actual, claimed) => reader('changedHash', { actual, claimed }));
  const url = dataset.documents.urls[document] ?? '';
  return <VisibleText text={[...details, ...(url === '' ? [] : [url]), ...(hash === '' ? [] : [hash])].join(' · ')} />;
};
