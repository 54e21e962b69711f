const ALLOWED = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'CC-BY-4.0', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1',
  'Python-2.0', 'Unicode-3.0', 'Unlicense', 'Zlib',
]);

/**
 * Whether an SPDX expression lets the package ship under MIT: of `A OR B` one is enough, of `A AND B` both count.
 * What it cannot read it refuses, so that somebody looks.
 */
export function licenceAllows(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;

  const either = (): boolean => {
    let allows = both();
    while (tokens[at] === 'OR') {
      at += 1;
      // Read first: `||` would skip the reading of what follows.
      const other = both();
      allows ||= other;
    }
    return allows;
  };
  const both = (): boolean => {
    let allows = one();
    while (tokens[at] === 'AND') {
      at += 1;
      const other = one();
      allows &&= other;
    }
    return allows;
  };
  const one = (): boolean => {
    const token = tokens[at];
    at += 1;
    if (token !== '(') return token !== undefined && ALLOWED.has(token);
    const allows = either();
    const closed = tokens[at] === ')';
    at += 1;
    return closed && allows;
  };

  const allows = either();
  return allows && at === tokens.length;
}
