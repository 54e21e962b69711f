const id = (term: string): object => ({ '@id': term, '@type': '@id' });
const set = (term: string): object => ({ '@id': term, '@type': '@id', '@container': '@set' });

/** The words of Web Annotation, and beside them our own. */
export const CONTEXT: readonly unknown[] = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    edgewise: 'urn:edgewise:term:',
    Claim: 'edgewise:Claim', Entity: 'edgewise:Entity', Predicate: 'edgewise:Predicate',
    subject: id('rdf:subject'), predicate: id('rdf:predicate'), object: id('rdf:object'), event: id('edgewise:event'),
    attribution: { '@id': 'edgewise:attribution', '@container': '@list' }, by: id('edgewise:by'), of: id('edgewise:of'), act: 'edgewise:act',
    saidBy: 'edgewise:saidBy', stance: 'edgewise:stance', certainty: 'edgewise:certainty', polarity: 'edgewise:polarity', check: 'edgewise:check',
    checkReason: 'edgewise:checkReason', when: 'edgewise:when', method: 'edgewise:method', score: 'edgewise:score', byHand: 'edgewise:byHand',
    role: 'edgewise:role', grain: 'edgewise:grain', match: 'edgewise:match', caution: 'edgewise:caution',
    entities: set('edgewise:entities'), documents: set('edgewise:documents'), predicates: set('edgewise:predicates'),
    entityType: 'edgewise:entityType', alias: 'edgewise:alias', sameAs: 'edgewise:sameAs', symmetric: 'edgewise:symmetric',
    publisher: 'edgewise:publisher', published: 'edgewise:published', sha256: 'edgewise:sha256', annotatedSha256: 'edgewise:annotatedSha256', address: 'edgewise:address', provenance: 'edgewise:provenance', license: 'edgewise:license',
  },
];
