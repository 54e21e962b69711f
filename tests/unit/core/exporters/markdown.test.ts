import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../../src/app/reportWords';
import { markdownExporter } from '../../../../src/core/exporters/markdown';
import { inLine, inQuote } from '../../../../src/core/report/markdownText';
import { visible } from '../../../../src/core/visible';
import { exportInput, visibleClaims } from '../../../support/exportInput';
import { load } from '../../../support/load';
import { TALKS, talks } from '../../../support/talks';
import { textOf } from '../../../support/textOf';

describe('the report', () => {
  it('says of every visible edge how it is told, and of each claim who says so, the check, the quote and the document', () => {
    const text = textOf(markdownExporter, exportInput(talks()));
    expect(text).toContain('# Who met whom\n\n- 6 of 6 claims · 5 entities\n- No filter\n');
    expect(text).toContain('## Carl Dahl\n\n### Carl Dahl – met – Anna Berg\n\nStated · Disputed · 2 claims\n\n**Denied · Bureau · check: partly** [1] (c2)\n\n> “Carl Dahl met Anna Berg”');
    expect(text).toContain('**Hedged · a spokesperson (Bureau) · Possible · check: in the text** [1] (c3)');
    expect(text).toContain('## Documents\n\n1. The story · The Gazette · 14 November 2022');
    expect(text).toMatch(/Licence: CC0-1\.0\n\nMade with Edgewise on 25 November 2026\./);
  });

  it('speaks French, with the names and the quotation marks of each', () => {
    const text = textOf(markdownExporter, exportInput(talks(), undefined, 'fr'));
    expect(text).toContain('# Qui a vu qui');
    expect(text).toContain('### Carl Dahl – a rencontré – Anna Berg');
    expect(text).toContain('> “Carl Dahl met Anna Berg”');
  });

  it('names the filters in force, and holds only what they leave', () => {
    const dataset = talks();
    const filters = { stance: { include: ['denied'], exclude: [], mode: 'any' as const, query: '' } };
    const text = textOf(markdownExporter, { ...exportInput(dataset, visible(dataset, filters)), report: { filters, words: reportWords('en') } });
    expect(text).toContain('- How it is told: Denied');
    expect(text).toContain('(c2)');
    expect(text).not.toContain('(c1)');
  });

  it('links addresses of the web alone; all else is text', () => {
    const linked = (url: string): string => textOf(markdownExporter, exportInput(load({ ...TALKS, documents: [{ ...TALKS.documents[0], url }] })));
    expect(linked('https://example.org/a_b?c=*')).toContain(' · <https://example.org/a_b?c=*>\n');
    expect(linked('javascript:alert(1)')).toContain(' · javascript:alert(1)\n');
    expect(linked('<b>')).toContain(' · \\<b\\>\n');
  });

  it('says where a claim has no passage', () => {
    const dataset = load({ ...TALKS, claims: [{ id: 'c9', subject: 'anna', predicate: 'met', object: 'carl' }] });
    expect(textOf(markdownExporter, exportInput(dataset, visibleClaims(dataset, Uint8Array.of(1))))).toContain('(c9)\n\n*No passage is quoted.*');
  });
});

describe('a text in Markdown', () => {
  it('stands as it is: nothing of it is taken for a mark', () => {
    expect(inLine('*a* _b_ `c` [d](e) <f> &amp; $g$ ~h~')).toBe('\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\&amp; \\$g\\$ \\~h\\~');
    expect(['# a', '- a', '12. a', '1) a', '+ a', '=== ', '1990'].map(inLine)).toEqual(['\\# a', '\\- a', '12\\. a', '1\\) a', '\\+ a', '\\===', '1990']);
    expect(inLine(' a\n\tb\u0000\u202e ')).toBe('a b');
  });

  it('is quoted line by line', () => expect(inQuote('a\n- b\r\n\u2028c')).toBe('> a  \n> \\- b  \n>  \n> c'));
});
