import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rgbOf, shade } from '../../../../frontend/network/unit-maps.ts';

test('levels go evenly from the lowest colour to the highest', () => {
  assert.deepEqual(shade(0, [0, 10, 20], [90, 100, 20]), [0, 10, 20]);
  assert.deepEqual(shade(9, [0, 10, 20], [90, 100, 20]), [90, 100, 20]);
  assert.deepEqual(shade(3, [0, 10, 20], [90, 100, 20]), [30, 40, 20]);
});

test('a colour of a style sheet is three numbers', () => {
  assert.deepEqual(rgbOf(' #48898f'), [0x48, 0x89, 0x8f]);
  assert.deepEqual(rgbOf('tomato'), [0, 0, 0]);
});
