/** The part of pdf.js that reads; it has no types of its own, and none are needed to hand it over. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
