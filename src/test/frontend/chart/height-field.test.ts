import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHeightField, heightAt } from '../../../../frontend/chart/height-field.ts';

const PLACE = {
  xMin: 0,
  xMax: 1,
  yMin: 0,
  yMax: 1,
  columns: 2,
  rows: 2,
  levels: 24,
  levelHeights: [],
};

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

test('a height lies between the points of the grid and between the levels', () => {
  const field = decodeHeightField({
    xMin: 0,
    xMax: 2,
    yMin: 10,
    yMax: 20,
    columns: 2,
    rows: 2,
    levels: 2,
    levelHeights: [100, 200, 1000],
    values: base64(1, 65_535, 1, 65_535), // level 0 in the west, level 2 in the east
  });
  assert.equal(heightAt(field, 0, 12), 100);
  assert.ok(Math.abs(heightAt(field, 0.5, 17) - 150) < 0.01);
  assert.ok(Math.abs(heightAt(field, 1.5, 10) - 600) < 0.1);
  assert.equal(heightAt(field, 2, 20), 1000);
  assert.ok(Number.isNaN(heightAt(field, 2.1, 15)));
});
