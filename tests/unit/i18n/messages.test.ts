import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/core/facets/registry';
import { en } from '../../../src/i18n/en';
import { enLater } from '../../../src/i18n/enLater';
import { LANGUAGES, preferredLanguage } from '../../../src/i18n/registry';
import { CHECK_REASONS, CHECKS, PREDICATE_GROUPS, STANCES } from '../../../src/model/vocabulary';
import { icuArguments } from '../../support/icuArguments';

interface Tree {
  readonly [key: string]: string | Tree;
}

const leaves = (tree: Tree, from = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${from}${key}`, value]] : leaves(value, `${from}${key}.`)));

const english = new Map(leaves({ ...en, ...enLater }));
const source = join(import.meta.dirname, '../../../src');
const read = (path: string): string => readFileSync(join(source, path), 'utf8');

/** The members of a union of strings, from its source: types leave nothing to ask at run time. */
function union(file: string, name: string): readonly string[] {
  const [, body = ''] = new RegExp(`type ${name} =([^;]+);`).exec(read(file)) ?? [];
  return [...body.matchAll(/'(\w+)'/g)].map(([, member = '']) => member);
}

const languages = await Promise.all(LANGUAGES.map(async ({ tag, label, fetchFirst, fetchLater }) => ({ tag, label, messages: { ...(await fetchFirst()), ...(await fetchLater()) } })));

describe.each(languages)('the messages in $label', ({ tag, messages }) => {
  const all = new Map(leaves(messages));

  it('are those that English has, no more and no fewer', () => {
    expect([...all.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('name the same arguments as English', () => {
    for (const [key, message] of all) {
      const names = (text: string): string[] => [...icuArguments(text)].map((argument) => argument.split(':')[0] ?? '').toSorted();
      expect([key, [...new Set(names(message))]]).toEqual([key, [...new Set(names(english.get(key) ?? ''))]]);
    }
  });

  it('can each be formatted', () => {
    const t = createTranslator({
      locale: tag,
      messages: messages as never,
      onError: (fault) => {
        throw fault;
      },
    }) as unknown as { markup: (key: string, values: Readonly<Record<string, unknown>>) => string };
    const sample = (argument: string): unknown => {
      if (argument.endsWith(':tag')) return (inside: string) => inside;
      return /:(plain|select)$/.test(argument) ? 'word' : 3;
    };
    for (const [key, message] of all) {
      const values = Object.fromEntries([...icuArguments(message)].map((argument) => [argument.split(':')[0] ?? '', sample(argument)]));
      expect([key, t.markup(key, values)]).toEqual([key, expect.stringMatching(/./)]);
    }
  });

  it.each([
    ['issue codes', 'issues', union('model/result.ts', 'IssueCode')],
    ['kinds of issues', 'issues.kinds', union('model/result.ts', 'IssueCode')],
    ['checks', 'check', CHECKS],
    ['reasons of the check', 'check.reasons', CHECK_REASONS],
    ['facets', 'facets.names', FACETS.map(({ id }) => id)],
    ['notices', 'app.notices', union('store/state.ts', 'NoticeCode')],
    ['steps', 'app.steps', union('store/state.ts', 'StepName')],
    ['stances', 'vocabulary.stance', STANCES],
    ['groups', 'vocabulary.group', PREDICATE_GROUPS],
  ])('have one for each of the %s', (_what, prefix, members) => {
    expect(members.length).toBeGreaterThan(2);
    expect(members.filter((member) => !all.has(`${prefix}.${member}`))).toEqual([]);
  });

  it('never call what was found true or verified', () => {
    // These say that it is not, or speak of true and false in JSON.
    const exempt = /^(help\.checkDialog\.notTrue(Why)?|look\.noneWhy|exports\.picture\.made|issues\.invalidValue)$/;
    for (const [key, message] of all) if (!exempt.test(key)) expect([key, message]).toEqual([key, expect.not.stringMatching(/\b(verified|true|vérifiée?s?|vraie?s?)\b/i)]);
  });

  it('use no straight apostrophe and no three dots', () => {
    for (const [key, message] of all) expect([key, message]).toEqual([key, expect.not.stringMatching(/\w'\w|\.\.\./)]);
  });
});

describe('French typography', () => {
  const french = leaves(languages.find(({ tag }) => tag === 'fr')?.messages ?? {});

  it('has a narrow no-break space before ; ! ? and a no-break space before : and inside « »', () => {
    for (const [key, message] of french) {
      expect([key, message]).toEqual([key, expect.not.stringMatching(/ [;!?:»]|« |[^\s\u202f\u00a0«({][;!?](?!\w)|[\p{L}}][:»](?![\w/])/u)]);
    }
  });
});

describe('the words of the frame', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? (entry.name === 'i18n' ? [] : files(join(folder, entry.name))) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
    );
  const code = files(source).map((file) => readFileSync(file, 'utf8')).join('\n');

  const isNamed = (key: string): boolean => {
    const stem = key.slice(0, key.lastIndexOf('.') + 1);
    return code.includes(`'${key}'`) || (stem !== '' && code.includes(`\`${stem}\${`));
  };
  /** By its whole key, or by the rest of it where the beginning is what a part translates from. */
  const isUsed = (key: string): boolean => {
    const steps = key.split('.');
    return isNamed(key) || steps.some((_, at) => at > 0 && code.includes(`useTranslations('${steps.slice(0, at).join('.')}')`) && isNamed(steps.slice(at).join('.')));
  };

  it.each(['app', 'facets', 'failures', 'files', 'help', 'look', 'print'] as const)('%s: each is used', (namespace) => {
    expect(leaves({ ...en, ...enLater }[namespace], `${namespace}.`).map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('the language a reader gets', () => {
  it('is the first of theirs that is here, by its primary subtag, else English', () => {
    expect(preferredLanguage(['de', 'fr-CA', 'en'])).toBe('fr');
    expect(preferredLanguage(['de'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
  });
});
