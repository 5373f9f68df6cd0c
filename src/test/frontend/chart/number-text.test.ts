import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberText, tickTexts } from '../../../../frontend/chart/number-text.ts';

test('gives all ticks of an axis the same number of decimals', () => {
  assert.deepEqual(tickTexts([0, 0.5, 1], false, 'en'), ['0.0', '0.5', '1.0']);
});

test('writes a minus sign, not a hyphen', () => {
  assert.deepEqual(tickTexts([-2, 0, 2], false, 'en'), ['−2', '0', '2']);
});

test('writes numbers as the language does', () => {
  assert.deepEqual(tickTexts([0, 0.5, 1], false, 'de'), ['0,0', '0,5', '1,0']);
});

test('groups no thousands, as a comma is a decimal sign elsewhere', () => {
  assert.deepEqual(tickTexts([0, 5000, 10000], false, 'en'), ['0', '5000', '10000']);
  assert.equal(numberText(12345, 5, 'de'), '12345');
});

test('writes small and large powers with raised digits', () => {
  assert.deepEqual(tickTexts([1e-6, 1e-3, 1], true, 'en'), ['10⁻⁶', '10⁻³', '10⁰']);
  assert.deepEqual(tickTexts([0, 5e299, 1e300], false, 'en'), ['0', '5·10²⁹⁹', '10³⁰⁰']);
});

test('writes close ticks of ordinary numbers plainly, however close they are', () => {
  assert.deepEqual(tickTexts([-2.43844, -2.438435], false, 'en'), ['−2.438440', '−2.438435']);
  assert.deepEqual(tickTexts([1e-6, 2e-6], false, 'en'), ['10⁻⁶', '2·10⁻⁶']);
});

test('writes the powers near one in full', () => {
  assert.deepEqual(tickTexts([0.01, 1, 100], true, 'en'), ['0.01', '1', '100']);
});

test('rounds a number that is read to its significant digits', () => {
  assert.equal(numberText(1.23456, 3, 'en'), '1.23');
  assert.equal(numberText(-0.000012345, 3, 'en'), '−1.23·10⁻⁵');
  assert.equal(numberText(0, 3, 'en'), '0');
});
