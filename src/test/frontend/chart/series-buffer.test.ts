import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeriesBuffer } from '../../../../frontend/chart/series-buffer.ts';

test('keeps every point in order while it grows', () => {
  const buffer = new SeriesBuffer();
  for (let i = 0; i < 1000; i++) {
    buffer.append([i], [i * i]);
  }
  assert.equal(buffer.length, 1000);
  for (let i = 0; i < 1000; i++) {
    assert.equal(buffer.xs[i], i);
    assert.equal(buffer.ys[i], i * i);
  }
});

test('takes more points at once than it had room for', () => {
  const buffer = new SeriesBuffer();
  buffer.append([7], [8]);
  buffer.append(
    Float64Array.from({ length: 10_000 }, (_, i) => i),
    new Float64Array(10_000),
  );
  assert.equal(buffer.length, 10_001);
  assert.equal(buffer.xs[0], 7);
  assert.equal(buffer.xs[10_000], 9999);
});

test('makes a gap in both coordinates of a number that is missing or not finite', () => {
  const buffer = new SeriesBuffer();
  buffer.append([1, null, 3, Infinity], [NaN, 2, 3, 4]);
  assert.deepEqual([...buffer.xs.slice(0, 4)].map(Number.isNaN), [true, true, false, true]);
  assert.deepEqual([...buffer.ys.slice(0, 4)].map(Number.isNaN), [true, true, false, true]);
});

test('is empty after it was cleared, and can be used again', () => {
  const buffer = new SeriesBuffer();
  buffer.append([1, 2], [3, 4]);
  buffer.clear();
  assert.equal(buffer.length, 0);
  buffer.append([5], [6]);
  assert.deepEqual([buffer.length, buffer.xs[0], buffer.ys[0]], [1, 5, 6]);
});

test('refuses more x values than y values and stays as it was', () => {
  const buffer = new SeriesBuffer();
  assert.throws(() => buffer.append([1, 2], [1]), RangeError);
  assert.equal(buffer.length, 0);
});
