import { quoteOf } from '../../src/core/columns/access';
import type { Dataset } from '../../src/model/dataset';
import { MATCHES } from '../../src/model/vocabulary';

/** What must hold of whatever was opened; what doesn't, in words (an `expect` for each span would take longer than all loads). */
export const flawsOf = (dataset: Dataset): string[] => {
  const { report, spans, documents, entities, claims } = dataset;
  const flaws: string[] = [];
  const hold = (holds: boolean, what: string): void => {
    if (!holds) flaws.push(what);
  };
  hold(report.records === report.kept + report.issues.filter(({ severity }) => severity === 'dropped').length, 'a record is lost');
  for (let span = 0; span < spans.count; span += 1) {
    const start = spans.start[span]!;
    const match = MATCHES[spans.match[span]!];
    hold(start >= 0 === (match === 'exact' || match === 'normalised'), `span ${span} is ${match ?? ''} at ${start}`);
    if (start < 0) continue;
    hold(spans.end[span]! <= (documents.texts[spans.document[span]!] ?? '').length, `span ${span} ends beyond the text`);
    hold(quoteOf(dataset, span).isWellFormed(), `span ${span} cuts a letter`);
    hold(match !== 'exact' || !spans.exact.has(span), `span ${span} is exact, and another quote`);
  }
  for (let claim = 0; claim < claims.count; claim += 1) {
    hold(claims.subject[claim]! < entities.count && claims.object[claim]! < entities.count, `claim ${claim} leads nowhere`);
  }
  return flaws;
};
