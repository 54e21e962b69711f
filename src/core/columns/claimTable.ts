import type { Attributes, Claims, Edges, Evidences, Extra, PredicateDef, Rows } from '../../model/dataset';
import { CERTAINTIES, EVIDENCE_ROLES, POLARITIES } from '../../model/vocabulary';
import { parseEdtf } from '../edtf';
import { stanceOf } from '../stance';
import { type ClaimRecord, type EvidenceRecord, KNOWN_KEYS } from '../validate/schema';
import { compressRows } from './compressRows';
import { edgeColumns } from './edgeColumns';
import type { Definitions } from './definitions';
import type { Located } from './located';
import type { Report } from './report';
import type { SpanTable } from './spanTable';
import type { SpeakerTable } from './speakerTable';
import type { StepTable } from './stepTable';
import { uniqueRecords } from './uniqueRecords';

const SUPPORT = EVIDENCE_ROLES.indexOf('support');

/** What the claims refer to. */
export interface ClaimParts {
  /** Entity id to row. */
  readonly entities: ReadonlyMap<string, number>;
  readonly predicates: Definitions<PredicateDef>;
  readonly spans: SpanTable;
  readonly speakers: SpeakerTable;
  readonly steps: StepTable;
}

export interface ClaimTable {
  /** `check` says 0 of every claim and `reasons` is empty: the check is made later. */
  readonly claims: Claims;
  readonly evidences: Evidences;
  readonly edges: Edges;
}

/** Where a claim names an entity that is not there and can't do without; undefined where it names none such. */
const danglingEnd = ({ value, path }: Located<ClaimRecord>, entities: ReadonlyMap<string, number>): { readonly path: string; readonly id: string } | undefined => {
  const ends: [string, string | undefined][] = [['subject', value.subject], ['object', value.object]];
  for (const [place, step] of (value.attribution ?? []).entries()) ends.push([`attribution[${place}].source`, step.source]);
  const found = ends.find(([, id]) => id !== undefined && !entities.has(id));
  return found?.[1] === undefined ? undefined : { path: `${path}.${found[0]}`, id: found[1] };
};

/** The claims whose ends and sources are known and whose ids are their own; the rest is dropped as `danglingId` or `duplicateId` {id}. */
const usableClaims = (all: readonly Located<ClaimRecord>[], entities: ReadonlyMap<string, number>, report: Report): readonly Located<ClaimRecord>[] => {
  const usable = all.filter((record) => {
    const dangling = danglingEnd(record, entities);
    if (dangling !== undefined) report.drop('danglingId', dangling.path, { id: dangling.id });
    return dangling === undefined;
  });
  return uniqueRecords(usable, report).records;
};

/** Adds the evidence of claims; `supports` pairs each claim with the documents of its support quotes. */
const createEvidenceTable = (spans: SpanTable, report: Report) => {
  const claim: number[] = [];
  const span: number[] = [];
  const role: number[] = [];
  const supports: { readonly claims: number[]; readonly documents: number[] } = { claims: [], documents: [] };
  return {
    supports,
    /** Gives the document of the first support quote, or -1. */
    add: (owner: number, records: readonly EvidenceRecord[], path: string): number => {
      let document = -1;
      for (const [place, record] of records.entries()) {
        const at = `${path}.evidence[${place}]`;
        const placement = spans.locate(record, at, 'missingQuote', report.unknown(record, KNOWN_KEYS.evidence, at));
        const kind = EVIDENCE_ROLES.indexOf(record.role ?? 'support');
        claim.push(owner);
        span.push(spans.add(placement));
        role.push(kind);
        if (kind !== SUPPORT || placement.document < 0) continue;
        supports.claims.push(owner);
        supports.documents.push(placement.document);
        if (document < 0) document = placement.document;
      }
      return document;
    },
    columns: (): Evidences => ({ count: claim.length, claim: Uint32Array.from(claim), span: Uint32Array.from(span), role: Uint8Array.from(role) }),
    count: () => claim.length,
  };
};

/** The columns of claims, evidence and edges, with the stance of each claim. */
export const claimTable = (all: readonly Located<ClaimRecord>[], parts: ClaimParts, report: Report): ClaimTable => {
  const { entities, predicates, spans, speakers, steps } = parts;
  const records = usableClaims(all, entities, report);
  const count = records.length;
  const evidence = createEvidenceTable(spans, report);
  const predicate = new Uint16Array(count);
  const event = new Int32Array(count).fill(-1);
  const certainty = new Uint8Array(count);
  const polarity = new Uint8Array(count);
  const stance = new Uint8Array(count);
  const document = new Int32Array(count);
  const evidenceOffsets = new Uint32Array(count + 1);
  const stepOffsets = new Uint32Array(count + 1);
  const heard: { readonly claims: number[]; readonly speakers: number[] } = { claims: [], speakers: [] };
  const when = new Map<number, string>();
  const method = new Map<number, string>();
  const score = new Map<number, number>();
  const attributes = new Map<number, Attributes>();
  const extras = new Map<number, Extra>();

  const unused = ({ value, path }: Located<ClaimRecord>): Extra => {
    const extra: Record<string, unknown> = {};
    if (value.event !== undefined && !entities.has(value.event)) {
      report.flag('danglingId', `${path}.event`, { id: value.event });
      extra.event = value.event;
    }
    if (value.when !== undefined && parseEdtf(value.when) === null) {
      report.flag('badDate', `${path}.when`, { value: value.when });
      extra.when = value.when;
    }
    return extra;
  };

  for (const [row, record] of records.entries()) {
    const { value, path } = record;
    const extra = { ...report.unknown(value, KNOWN_KEYS.claim, path), ...unused(record) };
    if (Object.keys(extra).length > 0) extras.set(row, extra);
    predicate[row] = predicates.rowOf(value.predicate, `${path}.predicate`);
    event[row] = entities.get(value.event ?? '') ?? -1;
    certainty[row] = CERTAINTIES.indexOf(value.certainty ?? 'certain');
    polarity[row] = POLARITIES.indexOf(value.polarity ?? 'positive');
    if (value.when !== undefined && extra.when === undefined) when.set(row, value.when);
    if (value.method !== undefined) method.set(row, value.method);
    if (value.score !== undefined) score.set(row, value.score);
    if (value.attributes !== undefined) attributes.set(row, value.attributes);
    document[row] = evidence.add(row, value.evidence ?? [], path);
    evidenceOffsets[row + 1] = evidence.count();
    const said = steps.add(row, value.attribution ?? [], path);
    stepOffsets[row + 1] = steps.count();
    stance[row] = stanceOf(certainty[row], polarity[row], said.acts);
    const voices = said.speakers.length > 0 || document[row] < 0 ? said.speakers : [speakers.voice(document[row])];
    for (const speaker of new Set(voices)) {
      heard.claims.push(row);
      heard.speakers.push(speaker);
    }
  }
  report.keep(count);

  const subject = Uint32Array.from(records, ({ value }) => entities.get(value.subject) ?? 0);
  const object = Uint32Array.from(records, ({ value }) => entities.get(value.object) ?? 0);
  const heardBy: Rows = compressRows(count, heard.claims, heard.speakers);
  const documents = compressRows(count, evidence.supports.claims, evidence.supports.documents);
  const { edges, edgeOfClaim } = edgeColumns({ subject, predicate, object }, { documents, speakers: heardBy }, predicates.list);
  const claims: Claims = {
    count, ids: records.map(({ value }) => value.id), subject, predicate, object, event, certainty, polarity, stance,
    check: new Uint8Array(count), edge: edgeOfClaim, document, evidenceOffsets, stepOffsets, speakers: heardBy,
    when, method, score, attributes, reasons: new Map(), extra: extras,
  };
  return { claims, evidences: evidence.columns(), edges };
};
