import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBase64, decodeFrame, StepOrder } from '../../../../frontend/live/frames.ts';

/** The same bytes as in the server's test of its frames. */
const GOLDEN =
  '070000000201000002000000' +
  '0000803f000000c00000003f0000a0400000404000008040' +
  '000000000000803effff7f7fffff7f7fffff7fff00000000';

const golden = (): ArrayBuffer => new Uint8Array(Buffer.from(GOLDEN, 'hex')).buffer;

test('decodes the bytes that the server sends', () => {
  const frame = decodeFrame(golden());
  assert.equal(frame.run, 7);
  assert.equal(frame.first, 258);
  const greatest = Math.fround(3.4028234663852886e38);
  assert.deepEqual(
    [...frame.numbers],
    [1, -2, 0.5, 5, 3, 4, 0, 0.25, greatest, greatest, -greatest, 0],
  );
});

test('decodes the same frame from base64', () => {
  const frame = decodeBase64(Buffer.from(GOLDEN, 'hex').toString('base64'));
  assert.deepEqual(frame, decodeFrame(golden()));
});

test('refuses a frame that is not as long as it says', () => {
  assert.throws(() => decodeFrame(golden().slice(0, 59)), RangeError);
  assert.throws(() => decodeFrame(golden().slice(0, 36)), RangeError);
  assert.throws(() => decodeFrame(new ArrayBuffer(4)), RangeError);
});

/** A frame of steps whose first number is their index. */
const frame = (first: number, count: number) => ({
  run: 1,
  first,
  numbers: Float32Array.from({ length: count * 6 }, (_, i) => (i % 6 ? 0 : first + i / 6)),
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
