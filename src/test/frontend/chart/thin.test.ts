import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thin } from '../../../../frontend/chart/thin.ts';

/** A walk that is not sorted in x, the same in every run of the test. */
function walk(count: number): { xs: number[]; ys: number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  let seed = 12345;
  for (let i = 0; i < count; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    xs.push(Math.sin(i / 50) * 10 + seed / 2147483648);
    ys.push(Math.cos(i / 37) * 5 + seed / 2147483648);
  }
  return { xs, ys };
}

test('keeps every point of a short path', () => {
  assert.deepEqual(thin([3, 1, 2], [0, 0, 0], 3, 2000), [0, 1, 2]);
});

test('keeps only the first points that are asked for', () => {
  assert.deepEqual(thin([3, 1, 2], [0, 0, 0], 2, 2000), [0, 1]);
});

test('draws at most the target of a long path, ascending, with its first and last point', () => {
  const { xs, ys } = walk(100_000);
  const kept = thin(xs, ys, 100_000, 2000);
  assert.ok(kept.length <= 2000 && kept.length > 1000, `${kept.length} points`);
  assert.equal(kept[0], 0);
  assert.equal(kept[kept.length - 1], 99_999);
  assert.ok(kept.every((index, i) => i === 0 || kept[i - 1] < index));
});

test('keeps the extremes in both directions', () => {
  const { xs, ys } = walk(50_000);
  const kept = thin(xs, ys, 50_000, 500);
  for (const values of [xs, ys]) {
    const drawn = kept.map((index) => values[index]);
    assert.equal(
      Math.min(...drawn),
      values.reduce((a, b) => Math.min(a, b)),
    );
    assert.equal(
      Math.max(...drawn),
      values.reduce((a, b) => Math.max(a, b)),
    );
  }
});

test('keeps a single spike', () => {
  const ys = new Array<number>(10_000).fill(0);
  ys[4321] = 1;
  const xs = ys.map((_, i) => i);
  assert.ok(thin(xs, ys, 10_000, 200).includes(4321));
});

test('keeps a gap, and the extremes beside it', () => {
  const ys = Array.from({ length: 10_000 }, (_, i) => i);
  ys[0] = NaN;
  ys[5000] = NaN;
  const kept = thin(ys, ys, 10_000, 100);
  assert.ok(kept.includes(0) && kept.includes(1) && kept.includes(5000));
});
