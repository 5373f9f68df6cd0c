import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Throttle } from '../../../../frontend/part/throttle.ts';

function throttled(): { sent: number[]; throttle: Throttle<number> } {
  const sent: number[] = [];
  return { sent, throttle: new Throttle<number>(80, (value) => sent.push(value)) };
}

test('sends the first value at once and then the newest of each interval', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { sent, throttle } = throttled();
  [1, 2, 3].forEach((value) => throttle.push(value));
  assert.deepEqual(sent, [1]);
  mock.timers.tick(80);
  assert.deepEqual(sent, [1, 3]);
  throttle.push(4);
  assert.deepEqual(sent, [1, 3]);
  mock.timers.tick(80);
  assert.deepEqual(sent, [1, 3, 4]);
  mock.timers.tick(800);
  throttle.push(5);
  assert.deepEqual(sent, [1, 3, 4, 5]);
  mock.timers.reset();
});

test('sends the last value when the hand lets go, once', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { sent, throttle } = throttled();
  throttle.push(1);
  throttle.push(2);
  throttle.flush();
  mock.timers.tick(800);
  assert.deepEqual(sent, [1, 2]);
  mock.timers.reset();
});

test('sends nothing after it is cancelled', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const { sent, throttle } = throttled();
  throttle.push(1);
  throttle.push(2);
  throttle.cancel();
  mock.timers.tick(800);
  assert.deepEqual(sent, [1]);
  mock.timers.reset();
});
