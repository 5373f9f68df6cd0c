import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedByKey, roundedTo } from '../../../../frontend/chart/rounding.ts';

/** A map of 11.3 units on 400 pixels, as one whose axes are as long as its place is wide. */
const WIDTH = 11.3;
const PIXEL = WIDTH / 400;
const STEP = WIDTH / 100;

test('a place that is pointed at has the decimals that a pixel can tell', () => {
  assert.equal(roundedTo(1.23456789, PIXEL), 1.23);
  assert.equal(roundedTo(0.1 + 0.2, PIXEL), 0.3);
  assert.equal(roundedTo(1234.5, 40), 1230);
});

test('a place that is chosen by keys has no more', () => {
  assert.equal(movedByKey(2, STEP, 0, PIXEL), 2.11);
  assert.equal(movedByKey(2, 10 * STEP, 0, PIXEL), 3.13);
  assert.equal(movedByKey(1 / 3, -STEP, 0, PIXEL), 0.22);
  assert.equal(movedByKey(0.1, 0.2, 0, 0.05), 0.3);
});

test('a small step moves too, and back to where it began', () => {
  const small = STEP / 10;
  const there = movedByKey(2, small, 0, PIXEL);
  assert.equal(there, 2.01);
  assert.equal(movedByKey(there, -small, 0, PIXEL), 2);
  assert.equal(movedByKey(2, 0.004, 0, 0.1), 2.004, 'less than a pixel');
});

test('the other coordinate stays as it is', () => {
  assert.equal(movedByKey(1 / 3, 0, 0, PIXEL), 1 / 3);
});

test('on a grid it stays there', () => {
  assert.equal(movedByKey(0.1, 0.2, 0.1, 1), 0.3);
  assert.equal(movedByKey(1, 0.025, 0.25, 1), 1.025);
});
