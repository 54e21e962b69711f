import { EVIDENCE_ROLES } from '../../model/vocabulary';
import { severalOptions, type FacetOption, type ValueFacet } from './contract';

const SUPPORT = EVIDENCE_ROLES.indexOf('support');

/** The documents in which the support quotes of a claim stand; of one without, the document it names. */
export const documentFacet: ValueFacet = {
  kind: 'values',
  id: 'document',
  several: true,
  options: ({ documents }) =>
    documents.ids.map((id, row): FacetOption => {
      const title = documents.titles[row] ?? {};
      return { value: id, label: { text: Object.values(title).some((words) => words !== '') ? title : { und: id } } };
    }),
  optionsOf: ({ claims, evidences, spans }) =>
    severalOptions(claims.count, (claim) => {
      const own = claims.document[claim]!;
      const found = own < 0 ? [] : [own];
      for (let row = claims.evidenceOffsets[claim]!; row < claims.evidenceOffsets[claim + 1]!; row++) {
        const document = spans.document[evidences.span[row]!]!;
        if (evidences.role[row] === SUPPORT && document >= 0) found.push(document);
      }
      return found;
    }),
};
