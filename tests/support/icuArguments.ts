/**
 * The arguments an ICU message names, with their kind: `{n, plural, one {# claim} other {# claims}}` gives `n:plural`.
 * Knows what our messages use: plain arguments, `number`, `plural`, `select`, and tags (`b:tag`). Throws where braces don't match.
 */
export function icuArguments(message: string): ReadonlySet<string> {
  const found = new Set<string>();
  let at = 0;

  const skipSpace = (): void => {
    while (/\s/.test(message.charAt(at))) at += 1;
  };
  const word = (): string => {
    skipSpace();
    const [name = ''] = /^[^\s{},]*/.exec(message.slice(at)) ?? [];
    at += name.length;
    skipSpace();
    return name;
  };
  const expect = (sign: string): void => {
    if (message.charAt(at) !== sign) throw new Error(`expected ${sign} at ${at} of: ${message}`);
    at += 1;
  };
  const text = (): void => {
    while (at < message.length && message.charAt(at) !== '}') {
      if (message.charAt(at) === '{') argument();
      else at += 1;
    }
  };
  const argument = (): void => {
    expect('{');
    const name = word();
    let kind = 'plain';
    if (message.charAt(at) === ',') {
      at += 1;
      kind = word();
    }
    if (message.charAt(at) === ',') {
      at += 1;
      const branches: string[] = [];
      while (message.charAt(at) !== '}' && at < message.length) {
        branches.push(word());
        expect('{');
        text();
        expect('}');
        skipSpace();
      }
      if (!branches.includes('other')) throw new Error(`no branch 'other' for ${name} in: ${message}`);
    }
    expect('}');
    // A number is a number in every language, whether it is spelt with a plural or not.
    found.add(`${name}:${kind === 'plural' ? 'number' : kind}`);
  };

  for (const [, tag = ''] of message.matchAll(/<(\w+)>/g)) found.add(`${tag}:tag`);
  text();
  if (at < message.length) throw new Error(`a brace too many at ${at} of: ${message}`);
  return found;
}
