import { describe, expect, it } from 'vitest';
import { licenceAllows } from './licenceAllows';

describe('licenceAllows', () => {
  it.each(['MIT', 'OFL-1.1', '(MIT OR GPL-3.0)', 'GPL-2.0 OR (MIT AND ISC)', 'MIT AND Apache-2.0', '(MIT OR GPL-3.0) AND ISC'])('passes %s', (expression) => {
    expect(licenceAllows(expression)).toBe(true);
  });

  it.each(['GPL-3.0', 'GPL-3.0-or-later', 'LGPL-3.0', 'AGPL-3.0', 'MIT AND GPL-3.0', 'GPL-3.0 OR LGPL-2.1', '(MIT', 'MIT)', 'MIT ISC', 'UNKNOWN', 'MIT*', ''])('refuses %s', (expression) => {
    expect(licenceAllows(expression)).toBe(false);
  });
});
