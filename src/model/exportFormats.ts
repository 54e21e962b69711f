/** What can be saved, in the order in which it is offered: ids of exporters, and `png` and `pdf`, which are the drawing painted or set on a page; short names are the same in every language. */
export const EXPORT_GROUPS = [
  { id: 'picture', formats: [{ id: 'png', short: 'PNG' }, { id: 'svg', short: 'SVG' }, { id: 'pdf', short: 'PDF' }] },
  {
    id: 'data',
    formats: [
      { id: 'page', short: 'HTML' }, { id: 'json', short: 'JSON' }, { id: 'csvClaims', short: 'CSV' }, { id: 'csvNodes', short: 'CSV' }, { id: 'csvEdges', short: 'CSV' }, { id: 'graphml', short: 'GraphML' },
      { id: 'gexf', short: 'GEXF' }, { id: 'cx2', short: 'CX2' }, { id: 'jsonld', short: 'JSON-LD' },
    ],
  },
  { id: 'sources', formats: [{ id: 'markdown', short: 'Markdown' }, { id: 'csl', short: 'CSL-JSON' }, { id: 'bibtex', short: 'BibTeX' }] },
] as const;

export type ExportFormat = (typeof EXPORT_GROUPS)[number]['formats'][number];
export type ExportFormatId = ExportFormat['id'];
