import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelPlace, linesIn } from '../../../../frontend/chart/label-place.ts';

const PLOT = { left: 0, right: 400, top: 0, bottom: 300 };

function circle(x: number, y: number, radius: number): { x: number; y: number }[] {
  return Array.from({ length: 73 }, (_, i) => ({
    x: x + radius * Math.cos((i * Math.PI) / 36),
    y: y + radius * Math.sin((i * Math.PI) / 36),
  }));
}

test('a height stands where its line is level', () => {
  const place = labelPlace([circle(200, 150, 80)], PLOT, PLOT, []);
  assert.ok(place !== null);
  assert.ok(Math.abs(place.x - 200) < 1);
  assert.ok(Math.abs(Math.abs(place.y - 150) - 80) < 1);
});

test('heights keep apart from each other and from the border', () => {
  const line = [circle(200, 150, 80)];
  const first = labelPlace(line, PLOT, PLOT, []);
  assert.ok(first !== null);
  const second = labelPlace(line, PLOT, PLOT, [first]);
  assert.ok(second !== null);
  assert.ok(Math.hypot(first.x - second.x, first.y - second.y) > 44);
  assert.equal(labelPlace([circle(0, 0, 20)], PLOT, PLOT, []), null);
});

test('a short line has no height', () => {
  assert.equal(labelPlace([circle(200, 150, 10)], PLOT, PLOT, []), null);
});

test('no height stands on the border of a field that is smaller than its plot', () => {
  const field = { left: 100, right: 300, top: 0, bottom: 300 };
  const alongTheBorder = [100, 101, 100, 101, 100].flatMap((x, i) => [
    { x, y: 80 + 40 * i },
    { x: x + 1, y: 80 + 40 * i },
  ]);
  assert.notEqual(labelPlace([alongTheBorder], PLOT, PLOT, []), null);
  assert.equal(labelPlace([alongTheBorder], PLOT, field, []), null);
});

test('an outline of a grid lies where the picture of the grid shows it', () => {
  const box = { left: 100, right: 300, top: 10, bottom: 60 };
  const corners = [
    [0.5, 0.5],
    [2.5, 5.5],
    [1.5, 0.5],
  ];
  assert.deepEqual(linesIn(box, { columns: 3, rows: 6 }, [corners]), [
    [
      { x: 100, y: 60 },
      { x: 300, y: 10 },
      { x: 200, y: 60 },
    ],
  ]);
});

test('no height stands where a note is written, in the lower left corner', () => {
  const wide = { left: 0, right: 800, top: 0, bottom: 300 };
  const lowest = (x: number): number => {
    const bowl = circle(x, 262, 20).filter(({ y }) => y > 262);
    return labelPlace([[...bowl, ...bowl.toReversed()]], wide, wide, [])?.y ?? 0;
  };
  assert.ok(lowest(400) > 264);
  assert.ok(lowest(100) <= 264);
});
