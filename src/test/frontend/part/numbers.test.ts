import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputText, parseNumber } from '../../../../frontend/part/numbers.ts';

test('reads numbers as people write them', () => {
  const written: [string, number][] = [
    ['0.01', 0.01],
    [' 0,01 ', 0.01],
    ['.5', 0.5],
    ['1e-3', 1e-3],
    ['1E+2', 100],
    ['−2', -2],
    ['1·10^-3', 1e-3],
    ['2.5 × 10^(-2)', 0.025],
    ['3*10^4', 3e4],
  ];
  for (const [text, number] of written) {
    assert.equal(parseNumber(text), number, text);
  }
});

test('does not guess', () => {
  for (const text of ['', 'abc', '1.2.3', '1,000,000', '0x10', 'Infinity', '1e', '--1', '1 2']) {
    assert.ok(Number.isNaN(parseNumber(text)), text);
  }
});

test('writes a number so that it can be read again', () => {
  for (const locale of ['en', 'de']) {
    for (const number of [0.012, 1e-6, 2.5e-7, 1000, 0.1 + 0.2, 123456.789, 3e7]) {
      assert.equal(parseNumber(inputText(number, locale)), number);
    }
  }
});

test('uses the decimal sign of the language', () => {
  assert.equal(inputText(0.012, 'en'), '0.012');
  assert.equal(inputText(0.012, 'de'), '0,012');
  assert.equal(inputText(2.5e-7, 'de'), '2,5e-7');
});
