import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  barShare,
  groups,
  inCircle,
  layOut,
  neighbour,
  thickness,
  wayOf,
  type Drawing,
} from '../../../../frontend/network/drawing.ts';

const drawing: Drawing = {
  names: [['x₁', 'x₂'], ['h₁', 'h₂', 'h₃'], ['o']],
  outputs: [[1, 0], [0.1, 0.2, 0.3], [0.7]],
  weights: [
    [
      [1, -2],
      [3, 4],
      [5, 6],
    ],
    [[7, 8, 9]],
  ],
  biases: [[0.1, 0.2, 0.3], [0.4]],
  slopes: [
    [
      [0.1, 0],
      [0, 0],
      [0, 0],
    ],
    [[0, 0, -0.5]],
  ],
  biasSlopes: [[0, 0, 0], [0]],
};

test('every weight is a line from where it comes to where it leads', () => {
  const { units, lines } = layOut(drawing, 600);
  assert.equal(units.flat().length, 6);
  assert.equal(lines.flat().length, 9 + 4);
  const line = lines[0].find(({ id }) => id === 'w.0.0.1');
  assert.deepEqual([line?.from, line?.to, line?.value], ['x₂', 'h₁', -2]);
  assert.deepEqual([line?.x1, line?.y1], [units[0][1].x, units[0][1].y]);
  assert.deepEqual([line?.x2, line?.y2], [units[1][0].x, units[1][0].y]);
  assert.equal(lines[1].find(({ id }) => id === 'w.1.0.2')?.slope, -0.5);
});

test('units answer one by one, each after all that leads to it', () => {
  const { units, lines } = layOut(drawing, 600);
  assert.deepEqual(
    units.flat().map(({ place }) => place),
    [0, 0.2, 0.4, 0.6, 0.8, 1],
  );
  const placeOf = new Map(units.flat().map(({ name, place }) => [name, place]));
  for (const { from, to, place, bias } of lines.flat()) {
    assert.ok(place < (placeOf.get(to) ?? NaN));
    assert.ok(bias || place > (placeOf.get(from) ?? NaN));
  }
});

test('nothing lies outside of the picture, however narrow', () => {
  for (const width of [260, 360, 1200]) {
    const { units, height, radius } = layOut(drawing, width);
    for (const { x, y } of units.flat()) {
      assert.ok(x - radius >= 0 && x + radius <= width && y - radius >= 0 && y + radius <= height);
    }
  }
});

test('lines are as thick as their weights and bars as long as the logarithm', () => {
  assert.equal(thickness(-4, 4), 7);
  assert.equal(thickness(0, 4), 1);
  assert.equal(thickness(0, 0), 1);
  assert.equal(barShare(2, 2), 1);
  assert.equal(barShare(-0.02, 2), 0.5);
  assert.equal(barShare(1e-9, 2), 0);
  assert.equal(barShare(0, 0), 0);
});

test('arrow keys go through units and connections and stay at the ends', () => {
  const all = groups(layOut(drawing, 600));
  assert.equal(all.length, 5);
  assert.equal(neighbour(all, 'x.0', 'ArrowDown'), 'x.1');
  assert.equal(neighbour(all, 'x.0', 'ArrowUp'), 'x.0');
  assert.equal(neighbour(all, 'x.0', 'ArrowRight'), 'w.0.0.0');
  assert.equal(neighbour(all, 'a.1.0', 'ArrowRight'), 'a.1.0');
  assert.equal(neighbour(all, 'x.0', 'ArrowLeft'), 'x.0');
  assert.equal(neighbour(all, 'gone', 'ArrowDown'), 'x.0');
  const seen = new Set<string>();
  for (const group of all) {
    for (const id of group) {
      seen.add(neighbour(all, id, 'ArrowDown'));
    }
  }
  assert.ok(seen.has('b.1.0'));
});

test('a number in a circle is short', () => {
  assert.deepEqual([0.00416, -0.987, 12.345, 123.4].map(inCircle), [0, -0.99, 12.35, 123]);
});

test('the way of a weight goes from what comes in over its unit to every answer', () => {
  const layout = layOut(drawing, 600);
  assert.deepEqual([...wayOf('w.0.1.0', layout)].sort(), [
    'a.0.1',
    'a.1.0',
    'w.0.1.0',
    'w.1.0.1',
    'x.0',
  ]);
  assert.deepEqual([...wayOf('b.1.0', layout)].sort(), ['a.1.0', 'b.1.0']);
  assert.equal(wayOf('x.1', layout).size, 0);
  assert.equal(wayOf('', layout).size, 0);
});
