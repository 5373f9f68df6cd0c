import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingApart } from '../../../../frontend/chart/spacing.ts';

const row = (...xs: number[]) => xs.map((x) => ({ x, y: 0 }));

test('marks points that are apart and none that crowd', () => {
  assert.deepEqual(standingApart(row(0, 10, 20, 22, 24, 40), 7), [
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
});

test('marks a single point, and points beside a gap', () => {
  assert.deepEqual(standingApart(row(5), 7), [true]);
  assert.deepEqual(standingApart(row(0, Number.NaN, 2), 7), [true, true, true]);
});

test('measures across both directions', () => {
  assert.deepEqual(
    standingApart(
      [
        { x: 0, y: 0 },
        { x: 4, y: 6 },
      ],
      7,
    ),
    [true, true],
  );
});
