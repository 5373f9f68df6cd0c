import assert from 'node:assert/strict';
import { test } from 'node:test';
import { column, indices, NUMBERS_PER_STEP, Trail } from '../../../../frontend/live/trail.ts';

/** Steps whose numbers tell where they belong: 10·index + place. */
function steps(first: number, count: number): Float64Array {
  return Float64Array.from(
    { length: count * NUMBERS_PER_STEP },
    (_, i) => 10 * (first + Math.floor(i / NUMBERS_PER_STEP)) + (i % NUMBERS_PER_STEP),
  );
}

test('holds the steps in order, however they are cut into frames', () => {
  const trail = new Trail();
  [1, 2, 60, 1, 1000, 5].forEach((count) => trail.add(trail.count, steps(trail.count, count)));
  assert.equal(trail.count, 1069);
  assert.deepEqual(trail.numbersFrom(0), steps(0, 1069));
  assert.deepEqual(trail.numbersFrom(1060), steps(1060, 9));
  assert.equal(trail.numbersFrom(1069).length, 0);
});

test('refuses a gap and a step that came before', () => {
  const trail = new Trail();
  trail.add(0, steps(0, 3));
  assert.throws(() => trail.add(4, steps(4, 1)), RangeError);
  assert.throws(() => trail.add(2, steps(2, 1)), RangeError);
  assert.equal(trail.count, 3);
});

test('gives a step its six numbers', () => {
  const trail = new Trail();
  trail.add(0, steps(0, 200));
  assert.deepEqual(trail.step(70), {
    index: 70,
    x: 700,
    y: 701,
    loss: 702,
    slope: 703,
    dx: 704,
    dy: 705,
  });
});

test('gives the nearest step where there is none', () => {
  const trail = new Trail();
  assert.equal(trail.step(0), undefined);
  trail.add(0, steps(0, 2));
  assert.equal(trail.step(-1)?.index, 0);
  assert.equal(trail.step(99)?.index, 1);
});

test('takes one column out of the numbers', () => {
  assert.deepEqual(column(steps(3, 3), 2), Float64Array.of(32, 42, 52));
  assert.equal(column(new Float64Array(0), 0).length, 0);
});

test('counts the indices of steps', () => {
  assert.deepEqual(indices(99_998, 3), Float64Array.of(99_998, 99_999, 100_000));
  assert.equal(indices(5, 0).length, 0);
});
