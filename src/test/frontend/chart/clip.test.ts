import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clip, type Point } from '../../../../frontend/chart/clip.ts';

const BOX = { xMin: 0, xMax: 10, yMin: 0, yMax: 10 };
const GAP = 'gap';

function clipped(...path: Array<readonly [number, number]>): Array<string | number[]> {
  return clip(
    path.map(([x, y]) => ({ x, y })),
    BOX,
  ).map((point: Point) => (Number.isNaN(point.x) ? GAP : [point.x, point.y]));
}

test('leaves a path inside as it is', () => {
  assert.deepEqual(clipped([1, 1], [9, 9], [0, 10]), [
    [1, 1],
    [9, 9],
    [0, 10],
  ]);
});

test('ends a line that leaves on the border, in its direction', () => {
  assert.deepEqual(clipped([5, 5], [25, 15]), [[5, 5], [10, 7.5], GAP]);
});

test('begins a line that comes in on the border', () => {
  assert.deepEqual(clipped([-10, 5], [10, 5]), [
    [0, 5],
    [10, 5],
  ]);
});

test('keeps the inner part of a line that only crosses', () => {
  assert.deepEqual(clipped([-5, 5], [15, 5]), [[0, 5], [10, 5], GAP]);
});

test('draws nothing of a line that passes by', () => {
  assert.deepEqual(clipped([-5, 5], [5, 15.1]), []);
  assert.deepEqual(clipped([20, 0], [20, 10]), []);
});

test('does not join what lies on two sides of an excursion', () => {
  assert.deepEqual(clipped([5, 5], [5, 20], [8, 20], [8, 5]), [
    [5, 5],
    [5, 10],
    GAP,
    [8, 10],
    [8, 5],
  ]);
});

test('keeps gaps', () => {
  assert.deepEqual(clipped([1, 1], [NaN, NaN], [2, 2]), [[1, 1], GAP, [2, 2]]);
});

test('stays exact near the box when the path comes back from very far away', () => {
  const result = clipped([-1e300, 1e300], [4, 5]);
  assert.deepEqual(result, [
    [0, 9],
    [4, 5],
  ]);
});
