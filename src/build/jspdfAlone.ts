import type { Plugin } from 'vite';

/** What jsPDF loads to turn web pages and SVG into pictures, which nothing here asks of it: half a megabyte. */
const NOT_NEEDED = new Set(['canvg', 'dompurify', 'html2canvas']);

/** Bundles jsPDF without them. */
export function jspdfAlone(): Plugin {
  const mark = '\0not-needed';
  return {
    name: 'edgewise:jspdf-alone',
    enforce: 'pre',
    resolveId: (source) => (NOT_NEEDED.has(source) ? mark : undefined),
    load: (id) => (id === mark ? 'export default null;' : undefined),
  };
}
