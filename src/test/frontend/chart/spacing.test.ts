import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonStride, markedIndices, markerStride } from '../../../../frontend/chart/spacing.ts';

const row = (step: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ x: i * step, y: 0 }));

test('every step has a dot while they fit', () => {
  assert.equal(markerStride(row(10, 40), 10), 1);
  assert.equal(markerStride(row(300, 2), 10), 1);
  assert.equal(markerStride([{ x: 5, y: 5 }], 10), 1);
  assert.equal(markerStride([], 10), 1);
});

test('where they do not, every 2nd, 5th, 10th … has one', () => {
  assert.equal(markerStride(row(9, 200), 10), 2);
  assert.equal(markerStride(row(4, 200), 10), 5);
  assert.equal(markerStride(row(1.5, 200), 10), 10);
  assert.equal(markerStride(row(0.11, 2000), 10), 100);
});

test('what stands still at the end does not count', () => {
  const settled = [...row(20, 20), ...Array.from({ length: 500 }, () => ({ x: 380, y: 0 }))];
  assert.equal(markerStride(settled, 10), 1);
});

test('a gap has no length', () => {
  assert.equal(
    markerStride(
      [
        { x: 0, y: 0 },
        { x: Number.NaN, y: 0 },
        { x: 1, y: 0 },
      ],
      10,
    ),
    1,
  );
});

test('each path of a series begins and ends with a marker, counted from its own start', () => {
  const gap = Number.NaN;
  const xs = [0, 1, 2, 3, gap, 4, 5, 6, 7, 8, gap, 9, gap];
  assert.deepEqual([...markedIndices(xs, xs.length, 2)], [0, 2, 3, 5, 7, 9, 11]);
  assert.deepEqual([...markedIndices(xs, 3, 5)], [0, 2]);
});

test('a stride is told only where it holds for all paths', () => {
  assert.equal(commonStride([5, 5]), 5);
  assert.equal(commonStride([5, 1]), 1);
  assert.equal(commonStride([5, 2]), 1);
  assert.equal(commonStride([]), 1);
});
