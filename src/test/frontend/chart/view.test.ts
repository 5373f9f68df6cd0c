import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  automaticRange,
  equalAspect,
  isShowable,
  panned,
  toAxis,
  zoomed,
} from '../../../../frontend/chart/view.ts';

const TENS = (): number => 10;

test('keeps the place that a zoom is about where it is', () => {
  assert.deepEqual(zoomed({ low: 0, high: 10 }, 'linear', 0.2, 0.5), { low: 1, high: 6 });
});

test('zooms and moves a logarithmic axis by factors', () => {
  const closer = zoomed({ low: 1, high: 10_000 }, 'logarithmic', 0.5, 0.5);
  assert.ok(Math.abs(closer.low - 10) < 1e-9 && Math.abs(closer.high - 1000) < 1e-9);
  const moved = panned({ low: 1, high: 100 }, 'logarithmic', 0.5);
  assert.ok(Math.abs(moved.low - 10) < 1e-9 && Math.abs(moved.high - 1000) < 1e-9);
});

test('widens the narrower range about its middle for an equal aspect', () => {
  const { x, y } = equalAspect({ low: -6, high: 6 }, { low: -6, high: 6 }, 600, 300);
  assert.deepEqual(x, { low: -12, high: 12 });
  assert.deepEqual(y, { low: -6, high: 6 });
});

test('shows neither a range that doubles cannot divide nor one that is absurdly wide', () => {
  const home = { low: 0, high: 10 };
  assert.equal(isShowable({ low: 1, high: 2 }, home, 'linear'), true);
  assert.equal(isShowable({ low: 1, high: 1 + 1e-15 }, home, 'linear'), false);
  assert.equal(isShowable({ low: -1e9, high: 1e9 }, home, 'linear'), false);
});

test('rounds the range of the data outwards', () => {
  const range = automaticRange({ low: 3, high: 42 }, 'linear', null, null, TENS);
  assert.deepEqual(range, { low: 0, high: 50 });
});

test('gives room to data on the border, so that a mark there hides no tick', () => {
  const range = automaticRange({ low: 0, high: 40 }, 'linear', null, null, TENS);
  assert.ok(range.low < 0 && range.low > -5, String(range.low));
  assert.ok(range.high > 40 && range.high < 45, String(range.high));
  const powers = automaticRange({ low: 0.001, high: 30 }, 'logarithmic', null, null, TENS);
  assert.ok(powers.low < 0.001 && powers.low > 0.0001 && Math.abs(powers.high - 100) < 1e-9);
});

test('gives room to data that are all the same', () => {
  const range = automaticRange({ low: 5, high: 5 }, 'linear', null, null, () => 0);
  assert.ok(range.low < 5 && range.high > 5);
});

test('lets a fixed end win over the data', () => {
  assert.equal(automaticRange({ low: 3, high: 42 }, 'linear', 2, null, TENS).low, 2);
  const beyond = automaticRange({ low: 3, high: 42 }, 'linear', 100, null, TENS);
  assert.ok(beyond.low === 100 && beyond.high > 100);
});

test('goes from power to power on a logarithmic axis', () => {
  const range = automaticRange({ low: 0.002, high: 30 }, 'logarithmic', null, null, TENS);
  assert.ok(Math.abs(range.low - 0.001) < 1e-12 && Math.abs(range.high - 100) < 1e-9);
});

test('stays finite for the largest doubles', () => {
  const huge = Number.MAX_VALUE;
  const range = automaticRange({ low: -huge, high: huge }, 'linear', null, null, () => 0);
  assert.ok(Number.isFinite(range.high - range.low));
});

test('does not reach values without a logarithm', () => {
  assert.ok(Number.isNaN(toAxis(0, 'logarithmic')) && Number.isNaN(toAxis(-1, 'logarithmic')));
});
