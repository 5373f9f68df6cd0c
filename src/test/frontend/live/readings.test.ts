import '../extensionless.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { deflateSync } from 'node:zlib';
import { FakeBrowser } from './fake-browser.ts';

const { StepStream } = await import('../../../../frontend/live/step-stream.ts');

test('reads what is said from the whole on, each text once, also after a lost connection', async () => {
  const around = new FakeBrowser();
  const stream = new StepStream(async () => 'ticket', around);
  const read: number[] = [];
  stream.read(({ reading }) => read.push(reading));
  await around.pass(0);
  around.socket.admit();
  assert.deepEqual(around.socket.said.slice(1), [{ read: 0 }]);
  for (const text of ['"reading":7,"whole":true', '"reading":8', '"reading":8', '"reading":10']) {
    hear(around, text);
  }
  await until(() => read.length === 2);
  around.socket.break();
  await around.pass(500);
  around.socket.admit();
  assert.deepEqual(around.socket.said.slice(1), [{ read: 9 }]);
  hear(around, '"reading":30,"whole":true');
  hear(around, '"reading":31,"said":"ü"');
  await until(() => read.length === 4);
  assert.deepEqual(read, [7, 8, 30, 31]);
});

test('asks for a whole when a reading fails, later each time, and goes on from there', async () => {
  const around = new FakeBrowser();
  const failures: unknown[] = [];
  globalThis.reportError = (failure) => failures.push(failure);
  const stream = new StepStream(async () => 'ticket', around);
  const read: number[] = [];
  stream.read(async ({ reading }) => {
    await setImmediate();
    if (reading === 8 || reading === 12) {
      throw new Error(`${reading} can't be built`);
    }
    read.push(reading);
  });
  await around.pass(0);
  around.socket.admit();
  ['"reading":7,"whole":true', '"reading":8', '"reading":9'].forEach((text) => hear(around, text));
  await until(() => around.timersLeft === 2);
  await around.pass(500);
  assert.deepEqual(around.socket.said.slice(1), [{ read: 0 }, { read: 0 }]);
  hear(around, '"reading":12,"whole":true');
  await until(() => around.timersLeft === 2);
  await around.pass(500);
  assert.equal(around.socket.said.length, 3);
  await around.pass(500);
  assert.deepEqual(around.socket.said.at(-1), { read: 0 });
  around.socket.hear(Uint8Array.of(255, 255, 255, 255, 1, 2).buffer);
  await until(() => failures.length === 3);
  ['"reading":13,"whole":true', '"reading":14'].forEach((text) => hear(around, text));
  await until(() => read.length === 3);
  assert.deepEqual(read, [7, 13, 14]);
});

function hear(around: FakeBrowser, text: string): void {
  around.socket.hear(packed(`{${text}}`));
}

/** A reading as the server sends it. */
function packed(text: string): ArrayBuffer {
  const bytes = Buffer.concat([Buffer.from([255, 255, 255, 255]), deflateSync(text)]);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

/** Unpacking takes turns of the event loop of its own. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !holds(); turn++) {
    await setImmediate();
  }
}
