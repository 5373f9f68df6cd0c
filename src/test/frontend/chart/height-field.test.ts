import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHeightField } from '../../../../frontend/chart/height-field.ts';

const PLACE = { xMin: 0, xMax: 1, yMin: 0, yMax: 1, columns: 2, rows: 2, levels: 24 };

function base64(...numbers: number[]): string {
  const bytes = numbers.flatMap((number) => [number & 255, number >> 8]);
  return btoa(String.fromCharCode(...bytes));
}

test('reads 1 to 65535 as the lowest to the highest level', () => {
  const { heights, hasMissing } = decodeHeightField({
    ...PLACE,
    values: base64(1, 65_535, 32_768, 1),
  });
  assert.deepEqual([...heights], [0, 24, 12, 0]);
  assert.equal(hasMissing, false);
});

test('reads 0 as no value', () => {
  const { heights, hasMissing } = decodeHeightField({ ...PLACE, values: base64(0, 1, 1, 1) });
  assert.ok(Number.isNaN(heights[0]));
  assert.equal(hasMissing, true);
});

test('refuses another number of heights', () => {
  assert.throws(() => decodeHeightField({ ...PLACE, values: base64(1, 1, 1) }), RangeError);
});
