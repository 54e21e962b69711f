import { expect, it } from 'vitest';
import { builtInType } from '../../../../src/core/formats/builtInType';

it('knows the labels of other tools, whatever their case and signs', () => {
  expect(['PER', 'ORG', 'Public Body', 'GPE', 'COUNTRY', 'norp'].map(builtInType)).toEqual(['Person', 'Organization', 'Organization', 'Place', 'Country', 'Group']);
});

it('leaves a type of its own alone', () => expect(['Ship', '', '__proto__', 'constructor', '船'].map(builtInType)).toEqual([undefined, undefined, undefined, undefined, undefined]));
