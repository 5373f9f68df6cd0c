import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../extensionless.ts';

const { downhill, WAYS } = await import('../../../../frontend/part/step-ways.ts');

/** Two steps of f(x, y) = x² + y²: at (1, 2) and at (3, 4). */
const NUMBERS = Float64Array.of(1, 2, 5, 4.5, 2, 4, 3, 4, 25, 10, 6, 8);
const STEP = { index: 7, x: 3, y: 4, loss: 25, slope: 10, dx: 6, dy: 8 };

function points(name: keyof typeof WAYS, lossOffset = 0): number[][] {
  const xs = WAYS[name].xs(6, NUMBERS);
  const ys = WAYS[name].ys(NUMBERS, lossOffset);
  return [...xs].map((x, i) => [x, ys[i]]);
}

test('a map shows x and y', () => {
  assert.deepEqual(points('map'), [
    [1, 2],
    [3, 4],
  ]);
  assert.deepEqual(WAYS.map.ring(STEP, 2.5, 3.5, 1), [2.5, 3.5]);
});

test('a curve shows x and the loss', () => {
  assert.deepEqual(points('curve', 3), [
    [1, 5],
    [3, 25],
  ]);
  assert.deepEqual(WAYS.curve.ring(STEP, 2.5, 3.5, 3), [3, 25]);
});

test('the loss of each step is counted from the offset', () => {
  assert.deepEqual(points('loss', 3), [
    [6, 2],
    [7, 22],
  ]);
  assert.deepEqual(WAYS.loss.ring(STEP, 0, 0, 3), [7, 22]);
});

test('the slope of each step is its own', () => {
  assert.deepEqual(points('slope', 3), [
    [6, 4.5],
    [7, 10],
  ]);
  assert.deepEqual(WAYS.slope.ring(STEP, 0, 0, 3), [7, 10]);
});

test('the arrow points downhill, at full length where it is steep', () => {
  for (const steep of [10, 4, 0]) {
    const { dx, dy } = downhill(STEP, 5, steep);
    assert.ok(Math.abs(dx + 3) < 1e-12 && Math.abs(dy + 4) < 1e-12, `${dx}, ${dy}`);
  }
});

test('the arrow shrinks in proportion to the slope', () => {
  const { dx, dy } = downhill(STEP, 5, 40);
  assert.ok(Math.abs(dx + 0.75) < 1e-12 && Math.abs(dy + 1) < 1e-12, `${dx}, ${dy}`);
  const length = Math.hypot(...Object.values(downhill({ ...STEP, dx: 0, dy: 7e-7 }, 5, 10)));
  assert.ok(length < 1e-6, String(length));
});

test('level ground has no arrow', () => {
  assert.equal(Math.hypot(...Object.values(downhill({ ...STEP, dx: 0, dy: 0 }, 5, 0))), 0);
});
