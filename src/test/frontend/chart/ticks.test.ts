import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linearTicks, logarithmicTicks } from '../../../../frontend/chart/ticks.ts';

test('puts linear ticks at round numbers inside the range', () => {
  assert.deepEqual(linearTicks(-6, 6, 7), [-6, -4, -2, 0, 2, 4, 6]);
  assert.deepEqual(linearTicks(0.05, 0.31, 3), [0.1, 0.2, 0.3]);
});

test('never makes endless or countless ticks, whatever the numbers', () => {
  const ends = [0, 1, -1, 1e-308, 5e-324, 1 + 2 ** -52, 1e15, 1e300, -1e300, 1e308, NaN, Infinity];
  for (const low of ends) {
    for (const high of ends) {
      const ticks = linearTicks(low, high, 8);
      assert.ok(ticks.length <= 100 && ticks.every(Number.isFinite), `${low} to ${high}`);
    }
  }
});

test('puts logarithmic ticks at powers of ten', () => {
  assert.deepEqual(logarithmicTicks(1e-3, 10, 5), [0.001, 0.01, 0.1, 1, 10]);
});

test('leaves powers out where there are many', () => {
  const ticks = logarithmicTicks(1e-300, 1e300, 5);
  assert.ok(ticks.length >= 2 && ticks.length <= 6, `${ticks.length} ticks`);
});

test('adds 2 and 5 where there are few powers', () => {
  assert.deepEqual(logarithmicTicks(1, 10, 5), [1, 2, 5, 10]);
});

test('falls back to linear ticks within a part of a decade', () => {
  assert.deepEqual(logarithmicTicks(3, 3.4, 4), [3, 3.1, 3.2, 3.3, 3.4]);
});
