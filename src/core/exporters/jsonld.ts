import { CERTAINTIES, CHECKS, POLARITIES, STANCES } from '../../model/vocabulary';
import { touchedRecords } from '../amend/touched';
import { documentHash, documentHashes, hashDocuments } from '../columns/documentHash';
import { publisherOf } from '../citation';
import { attributionOf } from '../evidence/attributionOf';
import { TOLD_FACTS } from '../facts/claimFacts';
import type { ExportedView } from '../facts/contract';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { ABOUT } from '../facts/graphFacts';
import { pick } from '../localText';
import { joined } from '../text/joined';
import { isWebAddress } from '../validate/webAddress';
import type { Exporter } from './contract';
import { CONTEXT } from './jsonld/context';
import { type Iris, iris } from './jsonld/iris';
import { target } from './jsonld/target';

const SAID_BY = TOLD_FACTS.find(({ id }) => id === 'said_by');

/** The visible claims as Web Annotations (JSON-LD): each a body that says it, on the passages that carry it, by quote and by position. */
export const jsonldExporter: Exporter = {
  id: 'jsonld',
  extension: 'jsonld',
  mime: 'application/ld+json',
  *make({ dataset, visible, lang, time }) {
    const view = exportedView(dataset, visible, lang);
    const names = iris(dataset);
    const { meta } = dataset;
    const used = [...new Set(view.claims.map((row) => dataset.claims.predicate[row]!))];
    const head = {
      '@context': CONTEXT,
      id: `${names.dataset}:annotations`,
      type: 'AnnotationCollection',
      label: pick(meta.title, lang),
      provenance: pick(meta.provenance, lang),
      license: meta.license,
      generated: time.slice(0, 10),
      generator: { id: 'urn:edgewise', type: 'Software', name: ABOUT.made },
      caution: ABOUT.caution,
      total: view.claims.length,
      predicates: used.map((row) => ({ id: names.predicate(row), type: 'Predicate', label: pick(dataset.predicates[row]?.label, lang), symmetric: dataset.predicates[row]?.symmetric, sameAs: dataset.predicates[row]?.sameAs })),
    };
    yield `${JSON.stringify(head).slice(0, -1)},"entities":[`;
    yield* joined(view.entities, ',', (row) => JSON.stringify(entity(view, names, row)));
    yield '],"documents":[';
    yield* hashDocuments(dataset, view.documents);
    yield* joined(view.documents, ',', (row) => JSON.stringify(document(view, names, row)));
    const first = JSON.stringify({ id: `${names.dataset}:annotations:page`, type: 'AnnotationPage', startIndex: 0 }).slice(0, -1);
    yield `],\n"first": ${first}, "items": [\n`;
    yield* joined(view.claims, ',\n', (row) => JSON.stringify(annotation(view, names, row)));
    yield '\n]}}\n';
  },
  pieces: (input) => exportedCounts(input).entities + 2 * exportedCounts(input).documents + exportedCounts(input).claims,
};

function entity({ dataset, lang }: ExportedView, names: Iris, row: number): object {
  const { entities, types } = dataset;
  const description = pick(entities.descriptions[row], lang);
  return {
    id: names.entity(row), type: 'Entity', label: pick(entities.names[row], lang), entityType: types[entities.type[row]!]?.id,
    alias: entities.aliases[row], sameAs: entities.sameAs[row], byHand: touchedRecords(dataset).entities.get(entities.ids[row]!), ...(description !== '' && { value: description }),
  };
}

/** An address is a link only where it is one of the web: any other stands as text. */
function document({ dataset, lang }: ExportedView, names: Iris, row: number): object {
  const { documents } = dataset;
  const url = documents.urls[row];
  const { claimed, differs } = documentHashes(dataset, row);
  return {
    id: names.document(row), type: 'Text', label: pick(documents.titles[row], lang), language: documents.langs[row], publisher: pick(publisherOf(dataset, row), lang),
    published: documents.published[row], sha256: documentHash(dataset, row), ...(differs && { annotatedSha256: claimed, caution: 'The text has changed since it was annotated.' }), ...(url !== undefined && (isWebAddress(url) ? { via: url } : { address: url })),
  };
}

function annotation(view: ExportedView, names: Iris, row: number): object {
  const { dataset, lang } = view;
  const { claims, entities } = dataset;
  const event = claims.event[row]!;
  const targets = Array.from({ length: claims.evidenceOffsets[row + 1]! - claims.evidenceOffsets[row]! }, (_, place) => target(dataset, names, claims.evidenceOffsets[row]! + place));
  const named = (entityRow: number, key: 'by' | 'of'): object => (entityRow < 0 ? {} : { [key]: names.entity(entityRow) });
  const label = [entities.names[claims.subject[row]!], dataset.predicates[claims.predicate[row]!]?.label, entities.names[claims.object[row]!]].map((part) => pick(part, lang)).join(' – ');
  return {
    id: names.annotation(row), type: 'Annotation', motivation: 'describing',
    body: {
      id: names.claim(row), type: 'Claim', label,
      subject: names.entity(claims.subject[row]!), predicate: names.predicate(claims.predicate[row]!), object: names.entity(claims.object[row]!),
      stance: STANCES[claims.stance[row]!], check: CHECKS[claims.check[row]!], certainty: CERTAINTIES[claims.certainty[row]!], polarity: POLARITIES[claims.polarity[row]!],
      checkReason: [...new Set(claims.reasons.get(row)?.map(({ code }) => code))],
      saidBy: SAID_BY?.of(view, row),
      attribution: attributionOf(dataset, row).map((step) => ({ act: step.act, label: pick(step.name, lang), ...named(step.entity, 'by'), ...named(step.of, 'of') })),
      when: claims.when.get(row), method: claims.method.get(row), score: claims.score.get(row), byHand: touchedRecords(dataset).claims.get(claims.ids[row]!), ...(event >= 0 && { event: names.entity(event) }),
    },
    // An annotation is about something: a claim without evidence is about the dataset that makes it.
    target: targets.length > 0 ? targets : names.dataset,
  };
}
