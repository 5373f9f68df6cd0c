import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitAt } from '../../../../frontend/part/marked-text.ts';

test('cuts the text at the place', () => {
  assert.deepEqual(splitAt('2+sen(x)', 2, 3), { before: '2+', marked: 'sen', after: '(x)' });
});

test('marks at least one character', () => {
  assert.deepEqual(splitAt('x++y', 2, 0), { before: 'x+', marked: '+', after: 'y' });
});

test('marks a space after the end where something is missing', () => {
  assert.deepEqual(splitAt('(x', 2, 0), { before: '(x', marked: '\u2002', after: '' });
});

test('a place outside a shorter text marks its end', () => {
  assert.deepEqual(splitAt('x', 7, 3), { before: 'x', marked: '\u2002', after: '' });
  assert.deepEqual(splitAt('x', -1, 9), { before: '', marked: 'x', after: '' });
});
