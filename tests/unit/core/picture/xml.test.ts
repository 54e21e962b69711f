import { describe, expect, it } from 'vitest';
import { textWidth, wrapped } from '../../../../src/core/picture/textWidth';
import { element, escaped, num } from '../../../../src/core/picture/xml';

describe('escaped', () => {
  it('leaves nothing that could be markup', () => {
    expect(escaped(`<script>alert("&'1")</script>]]>`)).toBe('&lt;script&gt;alert(&quot;&amp;&#39;1&quot;)&lt;/script&gt;]]&gt;');
  });

  it('removes what XML does not allow and what would turn text around', () => {
    expect(escaped('a\u0000b\u001bc\ufffed\u202ee\u2069f')).toBe('abcdef');
    expect(escaped('a\ud800b')).toBe('a\ufffdb');
    expect(escaped('one\r\ntwo\tthree')).toBe('one two three');
  });

  it('keeps letters of every script, and no-break spaces', () => {
    expect(escaped('Ğül «\u00a0été\u202f» 𝔘 中文 שלום')).toBe('Ğül «\u00a0été\u202f» 𝔘 中文 שלום');
  });
});

describe('num', () => {
  it('has two decimals at most, and no number that XML readers choke on', () => {
    expect([1.23456, -0.001, Number.NaN, Infinity, 1e-9, 12].map(num)).toEqual(['1.23', '0', '0', '0', '0', '12']);
  });
});

describe('element', () => {
  it('escapes attributes and leaves out those without a value', () => {
    expect(element('a', { b: '"><x', c: undefined, d: 1.5 })).toBe('<a b="&quot;&gt;&lt;x" d="1.5"/>');
  });
});

describe('wrapped', () => {
  it('keeps every word, on lines that fit', () => {
    const text = 'The quick brown fox jumps over the lazy dog and comes back again';
    const lines = wrapped(text, 13, 120);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  });

  it('cuts a word that no line holds, and says where text is left out', () => {
    const lines = wrapped('x'.repeat(5000), 13, 100, 3);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });

  it('is quick with a megabyte', () => {
    const before = performance.now();
    wrapped('lorem'.repeat(200_000), 13, 100, 3);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
