import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inputText, mayBeThousands, parseNumber } from '../../../../frontend/part/numbers.ts';

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
    ['1/3', 1 / 3],
    ['pi/2', Math.PI / 2],
    ['2π', 2 * Math.PI],
    ['√2', Math.SQRT2],
    ['-(1+2)·3', -9],
    ['2^-2', 0.25],
    ['-2^2', -4],
    ['2^3^2', 512],
    ['8/4/2', 1],
    ['sqrt(2)/2', Math.SQRT2 / 2],
    ['1e-3/4', 0.00025],
    ['e^2', Math.E ** 2],
  ];
  for (const [text, number] of written) {
    assert.equal(parseNumber(text), number, text);
  }
});

test('does not guess', () => {
  for (const text of [
    '',
    'abc',
    '1.2.3',
    '1,000,000',
    '0x10',
    'Infinity',
    '1e',
    '--1',
    '1 2',
    '1/0',
    '(1',
    '1)',
    'pip',
    '√-1',
    'x',
    '2e3e4',
    '('.repeat(99),
  ]) {
    assert.ok(Number.isNaN(parseNumber(text)), text);
  }
});

test('asks what a thousand may be, unless the language writes decimals so', () => {
  assert.ok(Number.isNaN(parseNumber('1,000', 'en')));
  assert.ok(mayBeThousands('1,000', 'en'));
  assert.ok(!mayBeThousands('0,001', 'en'));
  assert.equal(parseNumber('1,500', 'de'), 1.5);
});

test('writes a number so that it can be read again', () => {
  for (const locale of ['en', 'de']) {
    for (const number of [0.012, 1e-6, 2.5e-7, 1000, 0.1 + 0.2, 123456.789, 3e7]) {
      assert.equal(parseNumber(inputText(number, locale), locale), number);
    }
  }
});

test('uses the decimal sign of the language', () => {
  assert.equal(inputText(0.012, 'en'), '0.012');
  assert.equal(inputText(0.012, 'de'), '0,012');
  assert.equal(inputText(2.5e-7, 'de'), '2,5e-7');
});
