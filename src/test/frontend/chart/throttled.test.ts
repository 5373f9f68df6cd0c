import assert from 'node:assert/strict';
import { test } from 'node:test';
import { throttled } from '../../../../frontend/chart/throttled.ts';

test('acts at once, then once a period with the newest argument', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const seen: number[] = [];
  const act = throttled<number>(30, (value) => seen.push(value));
  act(1);
  act(2);
  act(3);
  assert.deepEqual(seen, [1]);
  t.mock.timers.tick(30);
  assert.deepEqual(seen, [1, 3]);
  t.mock.timers.tick(30);
  act(4);
  assert.deepEqual(seen, [1, 3, 4]);
});

test('drops what waits when it is cancelled', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const seen: number[] = [];
  const act = throttled<number>(30, (value) => seen.push(value));
  act(1);
  act(2);
  act.cancel();
  t.mock.timers.tick(100);
  assert.deepEqual(seen, [1]);
});
