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
    around.socket.hear(packed(`{${text}}`));
  }
  await until(() => read.length === 2);
  around.socket.break();
  await around.pass(500);
  around.socket.admit();
  assert.deepEqual(around.socket.said.slice(1), [{ read: 9 }]);
  around.socket.hear(packed('{"reading":30,"whole":true}'));
  around.socket.hear(packed('{"reading":31,"said":"ü"}'));
  await until(() => read.length === 4);
  assert.deepEqual(read, [7, 8, 30, 31]);
});

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
