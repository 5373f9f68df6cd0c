import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBase64, decodeFrame, StepOrder } from '../../../../frontend/live/frames.ts';

/** The same bytes as in the server's test of its frames. */
const GOLDEN =
  '07000000020100000200000000000000' +
  '000000000000f03f00000000000000c0000000000000e03f000000000000144000000000000008400000000000001040' +
  '0000000000000000000000000000d03f9c7500883ce4377e9c7500883ce4377e9c7500883ce437fe0000000000000000';

const golden = (): ArrayBuffer => new Uint8Array(Buffer.from(GOLDEN, 'hex')).buffer;

test('decodes the bytes that the server sends', () => {
  const frame = decodeFrame(golden());
  assert.equal(frame.run, 7);
  assert.equal(frame.first, 258);
  assert.deepEqual([...frame.numbers], [1, -2, 0.5, 5, 3, 4, 0, 0.25, 1e300, 1e300, -1e300, 0]);
});

test('decodes the same frame from base64', () => {
  const frame = decodeBase64(Buffer.from(GOLDEN, 'hex').toString('base64'));
  assert.deepEqual(frame, decodeFrame(golden()));
});

test('refuses a frame that is not as long as it says', () => {
  assert.throws(() => decodeFrame(golden().slice(0, 111)), RangeError);
  assert.throws(() => decodeFrame(golden().slice(0, 64)), RangeError);
  assert.throws(() => decodeFrame(new ArrayBuffer(4)), RangeError);
});

/** A frame of steps whose first number is their index. */
const frame = (first: number, count: number) => ({
  run: 1,
  first,
  numbers: Float64Array.from({ length: count * 6 }, (_, i) => (i % 6 ? 0 : first + i / 6)),
});

test('lets every step through once and in order', () => {
  const order = new StepOrder();
  const seen: number[] = [];
  for (const [first, count] of [
    [0, 3],
    [0, 3],
    [2, 4],
    [6, 1],
    [1, 2],
    [3, 9],
  ] as const) {
    const steps = order.accept(frame(first, count));
    assert.notEqual(steps, 'gap');
    if (steps && steps !== 'gap') {
      assert.equal(steps.first, steps.numbers[0]);
      seen.push(...steps.numbers.filter((_, i) => i % 6 === 0));
    }
  }
  assert.deepEqual(
    seen,
    Array.from({ length: 12 }, (_, i) => i),
  );
  assert.equal(order.next, 12);
});

test('holds back steps before which others are missing', () => {
  const order = new StepOrder(5);
  assert.equal(order.accept(frame(6, 2)), 'gap');
  assert.equal(order.next, 5);
  assert.equal(order.accept(frame(0, 5)), undefined);
});
