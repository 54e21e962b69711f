import { expect, it } from 'vitest';
import { principalName } from '../../../../src/core/formats/principalName';

it.each([
  [['Lane', 'Lane', 'Ada Lane'], 'Ada Lane'],
  [['Joe', 'Joe', 'Josephus the Elder'], 'Joe'],
  [['Ada', 'Adamant Press'], 'Adamant Press'],
  [['Ada', 'Ada', 'Adamant Press'], 'Ada'],
  [['the minister of finance', 'Roy'], 'Roy'],
  [['oil', 'crude oil', 'oil'], 'crude oil'],
  [[], ''],
])('calls %j “%s”', (words, name) => expect(principalName(words)).toBe(name));
