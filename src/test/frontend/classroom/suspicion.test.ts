import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Suspicion } from '../../../../frontend/classroom/suspicion.ts';

test('tells of a line on which something is overdue, and not again before another can be there', () => {
  const told: number[] = [];
  let now = 0;
  const suspicion = new Suspicion(() => told.push(now));
  for (now = 0; now < 40_000; now += 2000) {
    suspicion.consider(now >= 6000, now);
  }
  assert.deepEqual(told, [6000, 22_000, 38_000]);
});
