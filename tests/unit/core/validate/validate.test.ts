import { describe, expect, it } from 'vitest';
import { validate } from '../../../../src/core/validate/validate';
import { isRelativeName, isWebAddress } from '../../../../src/core/validate/webAddress';

const items = (value: unknown) => [...validate(value, 'a.json')];
const head = { format: 'edgewise/1', documents: [], entities: [], claims: [] };

describe('validate', () => {
  it.each([[null, ''], [[], ''], ['edgewise/1', ''], [{}, ''], [{ ...head, format: 'edgewise/2' }, 'edgewise/2'], [{ ...head, format: 1 }, '']])('refuses %j', (value, format) => {
    expect(items(value)).toEqual([{ kind: 'issue', issue: { code: 'notEdgewise', severity: 'error', path: 'a.json', values: { name: 'a.json', format } } }]);
  });

  it('refuses a file without its arrays', () => {
    expect(items({ ...head, claims: undefined })).toMatchObject([{ issue: { code: 'invalidValue', severity: 'error', path: 'claims' } }]);
    const { entities: _, ...rest } = head;
    expect(items(rest)).toMatchObject([{ issue: { code: 'missingKey', severity: 'error', path: 'entities' } }]);
  });

  it('yields the head, then records with their paths', () => {
    const file = { ...head, documents: [{ id: 'd', text: 'a' }], entities: [{ id: 'e', type: 'Person', name: { en: 'E' } }] };
    expect(items(file).map((item) => [item.kind, item.kind === 'issue' ? '' : item.path])).toEqual([['meta', ''], ['document', 'documents[0]'], ['entity', 'entities[0]']]);
  });

  it('keeps unknown keys on every level', () => {
    const claim = { id: 'c', subject: 'a', predicate: 'p', object: 'b', evidence: [{ document: 'd', exact: 'x', page: 4 }], mood: 'calm' };
    expect(items({ ...head, claims: [claim] })[1]).toMatchObject({ value: claim });
  });

  it('leaves out what can go without changing what the rest says', () => {
    const document = { id: 'd', title: 4, parts: [{ start: 0, end: 1, kind: 'headline' }, { start: 0, end: 1, kind: 'shout' }], sha256: 'no' };
    const [, ...rest] = items({ ...head, documents: [document] });
    expect(rest.at(-1)).toMatchObject({ kind: 'document', value: { id: 'd', parts: [{ kind: 'headline' }] } });
    expect(rest.slice(0, -1).map((item) => item.kind === 'issue' && [item.issue.code, item.issue.path])).toEqual(
      [['invalidValue', 'documents[0].title'], ['badSpan', 'documents[0].parts[1].kind'], ['invalidValue', 'documents[0].sha256']],
    );
    expect(rest[1]).toMatchObject({ issue: { values: { found: '"shout"', expected: 'headline, standfirst, caption, link, body' } } });
  });

  it('never makes a claim say the opposite to save it', () => {
    const claim = { id: 'c', subject: 'a', predicate: 'p', object: 'b' };
    for (const flaw of [{ polarity: 'no' }, { certainty: null }, { attribution: 'cnn' }, { evidence: [{ document: 'd' }, { document: 7, exact: 'x' }] }]) {
      expect(items({ ...head, claims: [{ ...claim, ...flaw }] }).map(({ kind }) => kind)).toEqual(['meta', 'issue']);
    }
  });

  it('drops what is no record', () => {
    expect(items({ ...head, entities: [null, 3, 'x', []] }).slice(1)).toMatchObject(
      [0, 1, 2, 3].map((place) => ({ issue: { severity: 'dropped', path: expect.stringContaining(`entities[${place}]`) as string } })),
    );
  });
});

describe('addresses', () => {
  it.each(['https://example.org/a?b=c#d', 'http://a.b', 'HTTPS://EXAMPLE.ORG', 'https://fr.wikipedia.org/wiki/Été'])('makes a link of %j', (text) => {
    expect(isWebAddress(text)).toBe(true);
    expect(new URL(text).protocol).toMatch(/^https?:$/);
  });

  it.each([
    'javascript:alert(1)', 'data:text/html,x', 'java\nscript:alert(1)', ' https://a.b', 'https://a.b\n', 'https:/a.b', 'https:\\\\a.b', '//a.b', 'a.b', '', 'https://',
    'ftp://a.b', 'https://a b', 'https://a\u202eb', 'vbscript:x', 'blob:https://a.b/c',
  ])('makes none of %j', (text) => expect(isWebAddress(text)).toBe(false));

  it.each(['a.txt', 'texts/a b.txt', 'é.txt', '..a', 'a..b/c'])('takes %j for a file beside the dataset', (name) => expect(isRelativeName(name)).toBe(true));

  it.each(['../a.txt', 'a/../../b', '/etc/passwd', 'C:\\a', 'a\\b', 'https://a.b/c', 'file:a', './a', 'a//b', '', 'a\u0000', 'a?b', '..'])('refuses %j', (name) => {
    expect(isRelativeName(name)).toBe(false);
  });
});
