import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isCrowded,
  LogScale,
  placeLabels,
  round,
  zoneOf,
} from '../../../../frontend/part/log-scale.ts';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

test('equal ways on the slider are equal factors', () => {
  const scale = new LogScale(1e-6, 1e3);
  near(scale.place(1e-6), 0);
  near(scale.place(1e-3), 1 / 3);
  near(scale.place(1), 2 / 3);
  near(scale.place(1e3), 1);
});

test('a rate comes back from its place with three digits', () => {
  const scale = new LogScale(1e-4, 10);
  for (const rate of [1e-4, 0.00123, 0.012, 0.0199, 0.5, 7.77, 10]) {
    assert.equal(scale.rate(scale.place(rate)), rate);
  }
});

test('rates outside the slider lie at its ends', () => {
  const scale = new LogScale(0.01, 1);
  assert.equal(scale.place(0), 0);
  assert.equal(scale.place(-1), 0);
  assert.equal(scale.place(NaN), 0);
  assert.equal(scale.place(1e9), 1);
  assert.equal(scale.contains(0.001), false);
  assert.equal(scale.contains(0.1), true);
});

test('bands are cut at the ends of the slider and left out beyond them', () => {
  const scale = new LogScale(0.01, 1);
  const stretches = scale.stretches([
    { from: 0, to: 0.001, zone: 'crawl' },
    { from: 0.001, to: 0.1, zone: 'steady' },
    { from: 0.1, to: Number.MAX_VALUE, zone: 'unstable' },
  ]);
  assert.deepEqual(
    stretches.map(({ zone }) => zone),
    ['steady', 'unstable'],
  );
  near(stretches[0]?.start ?? NaN, 0);
  near(stretches[0]?.end ?? NaN, 0.5);
  near(stretches[1]?.end ?? NaN, 1);
});

test('a boundary belongs to the zone above it', () => {
  const bands = [
    { from: 0, to: 0.1, zone: 'steady' },
    { from: 0.1, to: Infinity, zone: 'unstable' },
  ];
  assert.equal(zoneOf(0.0999, bands), 'steady');
  assert.equal(zoneOf(0.1, bands), 'unstable');
  assert.equal(zoneOf(0.1, []), undefined);
});

test('rounds to three significant digits', () => {
  assert.equal(round(0.0123456), 0.0123);
  assert.equal(round(0.012 * 1.1), 0.0132);
});

test('labels that have room stand under their bands', () => {
  assert.deepEqual(placeLabels([30, 120, 200], [20, 40, 30], 240, 10), [20, 100, 185]);
});

test('labels that meet keep their order and their gap, around what they wish', () => {
  const [first = NaN, second = NaN] = placeLabels([100, 104], [40, 40], 240, 10);
  near(second - first, 50);
  near((first + second + 40) / 2, 102);
});

test('labels stay inside', () => {
  const edges = placeLabels([0, 1, 239, 240], [30, 40, 40, 50], 240, 10);
  assert.deepEqual(edges, [0, 40, 140, 190]);
});

test('labels are crowded when they and the gaps between them need more room than there is', () => {
  assert.equal(isCrowded([20, 30], 60, 10), false);
  assert.equal(isCrowded([20, 30], 59, 10), true);
  assert.equal(isCrowded([], 0, 10), false);
});
