import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clockwiseFromTop,
  degreesOf,
  snapped,
  stepsOfKey,
  turnBetween,
} from '../../../../frontend/part/turning.ts';

const plain = { shiftKey: false, altKey: false, ctrlKey: false };

test('a knob goes three quarters of a turn, its middle at the top', () => {
  assert.equal(degreesOf(-3, -3, 3), -135);
  assert.equal(degreesOf(0, -3, 3), 0);
  assert.equal(degreesOf(3, -3, 3), 135);
  assert.equal(degreesOf(99, -3, 3), 135);
});

test('the shortest turn goes over the top and the bottom', () => {
  assert.equal(turnBetween(170, -170), 20);
  assert.equal(turnBetween(-170, 170), -20);
  assert.equal(turnBetween(10, 350), -20);
  assert.equal(turnBetween(0, 180), 180);
});

test('directions of the screen count clockwise from the top', () => {
  assert.equal(clockwiseFromTop(0, -1), 0);
  assert.equal(clockwiseFromTop(1, 0), 90);
  assert.equal(clockwiseFromTop(0, 1), 180);
  assert.equal(clockwiseFromTop(-1, 0), -90);
});

test('values snap to the step without a trail of digits and stay inside the ends', () => {
  assert.equal(snapped(0.30000000000000004, 0.05, -1, 1), 0.3);
  assert.equal(snapped(1.07, 0.05, -3, 3), 1.05);
  assert.equal(snapped(7, 0.05, -3, 3), 3);
  assert.equal(snapped(-1234, 100, -5000, 5000), -1200);
});

test('keys turn by one step, ten, or a tenth', () => {
  assert.equal(stepsOfKey({ ...plain, key: 'ArrowUp' }), 1);
  assert.equal(stepsOfKey({ ...plain, key: 'ArrowLeft', shiftKey: true }), -10);
  assert.equal(stepsOfKey({ ...plain, key: 'ArrowRight', altKey: true }), 0.1);
  assert.equal(stepsOfKey({ ...plain, key: 'PageDown' }), -10);
  assert.equal(stepsOfKey({ ...plain, key: 'Home' }), -Infinity);
  assert.equal(stepsOfKey({ ...plain, key: 'a' }), undefined);
});
