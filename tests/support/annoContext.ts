const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`;
const link = (id: string): object => ({ '@id': id, '@type': '@id' });
const streams = (name: string): string => `https://www.w3.org/ns/activitystreams#${name}`;

/** The address under which the context of Web Annotation is published: a test fetches nothing. */
export const ANNO_ADDRESS = 'http://www.w3.org/ns/anno.jsonld';

/** What the terms of Web Annotation that our export uses mean, by the vocabulary's specification (https://www.w3.org/TR/annotation-vocab/). */
export const ANNO_TERMS = {
  oa: oa(''), rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', id: '@id', type: '@type',
  Annotation: oa('Annotation'), SpecificResource: oa('SpecificResource'), TextQuoteSelector: oa('TextQuoteSelector'), TextPositionSelector: oa('TextPositionSelector'),
  Text: 'http://purl.org/dc/dcmitype/Text', Software: streams('Application'), AnnotationCollection: streams('OrderedCollection'), AnnotationPage: streams('OrderedCollectionPage'),
  motivation: { '@id': oa('motivatedBy'), '@type': '@vocab' }, describing: oa('describing'),
  body: link(oa('hasBody')), target: link(oa('hasTarget')), source: link(oa('hasSource')), selector: link(oa('hasSelector')), via: link(oa('via')),
  exact: oa('exact'), prefix: oa('prefix'), suffix: oa('suffix'), start: oa('start'), end: oa('end'),
  items: { '@id': streams('items'), '@type': '@id', '@container': '@list' }, first: link(streams('first')), total: streams('totalItems'), startIndex: streams('startIndex'),
  generator: link(streams('generator')), generated: 'http://purl.org/dc/terms/issued', label: 'http://www.w3.org/2000/01/rdf-schema#label',
  language: 'http://purl.org/dc/elements/1.1/language', name: 'http://xmlns.com/foaf/0.1/name', value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
};
