import '../extensionless.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frame } from './fake-browser.ts';
import { setting, upTo, type Setting } from './stream-in-fake-browser.ts';

const MINUTE = 60_000;

test('waits longer after each failure and falls back after three', async () => {
  const { around, stream, states, wishes, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.break();
  await around.pass(499);
  assert.equal(around.sockets.length, 1);
  await around.pass(1);
  around.socket.break();
  await around.pass(999);
  assert.equal(around.sockets.length, 2);
  await around.pass(1);
  around.socket.break();
  await around.pass(0);
  assert.deepEqual(states, ['fallback']);
  assert.deepEqual(wishes, [[{ run: 3, from: 0 }]]);
  stream.pushFrame(Buffer.from(frame(3, 0, 4)).toString('base64'));
  assert.deepEqual(seen, upTo(4));
  stream.follow(5, take);
  assert.deepEqual(wishes[1], [
    { run: 3, from: 4 },
    { run: 5, from: 0 },
  ]);
});

test('comes back from the fallback when the socket opens at last', async () => {
  const { around, stream, states, wishes, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  for (const wait of [500, 1000, 60_000]) {
    around.socket.break();
    await around.pass(wait);
  }
  stream.pushFrame(Buffer.from(frame(3, 0, 4)).toString('base64'));
  around.socket.admit();
  assert.deepEqual(states, ['fallback', 'open']);
  assert.deepEqual(wishes.at(-1), []);
  assert.deepEqual(around.socket.said.at(-1), { follow: 3, from: 4 });
  around.socket.hear(frame(3, 2, 4));
  assert.deepEqual(seen, upTo(6));
});

test('stays in the fallback while tries go on failing', async () => {
  const { around, states, wishes } = setting();
  await around.pass(0);
  for (const wait of [500, 1000, 60_000, 60_000]) {
    around.socket.break();
    await around.pass(wait);
  }
  assert.deepEqual(states, ['fallback']);
  assert.equal(wishes.length, 1);
  assert.equal(around.sockets.length, 5);
});

test('is patient with a connection that worked before', async () => {
  const { around, states } = setting();
  await around.pass(0);
  around.socket.admit();
  around.socket.break();
  await around.pass(15_000);
  for (let refused = 1; refused < 8; refused++) {
    around.socket.break();
    await around.pass(15_000);
  }
  assert.deepEqual(states, ['open', 'lost']);
  around.socket.break();
  await around.pass(0);
  assert.deepEqual(states, ['open', 'lost', 'fallback']);
});

/** Minutes in which nothing gets through, whatever is tried. */
async function lose({ around }: Setting, minutes: number): Promise<void> {
  around.isReachable = false;
  for (let seconds = 0; seconds < 60 * minutes; seconds++) {
    await around.pass(1000);
    if (around.sockets.length > 0 && !around.socket.closed) {
      around.socket.break();
    }
  }
}

test('takes no socket for barred while there is no network, and goes on when there is', async () => {
  const lost = setting();
  const { around, stream, states, wishes } = lost;
  await around.pass(0);
  around.socket.admit('of the first');
  around.socket.break();
  await lose(lost, 10);
  assert.deepEqual(states, ['open', 'lost']);
  assert.ok(around.sockets.length > 40, `${around.sockets.length} tries`);
  around.isReachable = true;
  await around.pass(15_000);
  around.socket.admit();
  assert.equal(stream.state, 'open');
  assert.deepEqual(wishes, []);
});

test('asks for no ticket while there is no network', async () => {
  let asked = 0;
  const lost = setting(async () => `ticket ${++asked}`);
  const { around, states } = lost;
  await around.pass(0);
  await lose(lost, 10);
  assert.equal(asked, 1, 'where the page has come from there was a network');
  assert.deepEqual(states, []);
  around.isReachable = true;
  await around.pass(15_000);
  around.socket.admit();
  assert.deepEqual(states, ['open']);
});

test('takes no sockets for barred that could not be opened before and after a lost network', async () => {
  const lost = setting();
  const { around, states } = lost;
  await around.pass(0);
  for (const reachable of [true, true, false, true, true]) {
    around.isReachable = reachable;
    around.socket.break();
    await around.pass(0);
    around.isReachable = true;
    await around.pass(15_000);
  }
  assert.deepEqual(states, []);
  around.socket.break();
  await around.pass(0);
  assert.deepEqual(states, ['fallback']);
});

test('does not fall back after a socket has opened while the server was asked', async () => {
  const { around, states } = setting();
  await around.pass(0);
  around.socket.break();
  await around.pass(500);
  around.socket.break();
  await around.pass(1000);
  const answer: ((is: boolean) => void)[] = [];
  around.answers = () => new Promise((resolve) => answer.push(resolve));
  around.socket.break();
  around.answers = async () => true;
  around.comeOnline();
  await around.pass(0);
  around.socket.admit();
  answer.forEach((is) => is(true));
  await around.pass(0);
  assert.equal(answer.length, 1);
  assert.deepEqual(states, ['open']);
  await around.pass(15_000);
  assert.equal(around.sockets.length, 4, 'it has no need of another');
});

test('does nothing any more when it is closed while the server is asked', async () => {
  const { around, stream, states } = setting();
  await around.pass(0);
  around.socket.break();
  stream.close();
  await around.pass(MINUTE);
  assert.deepEqual(states, []);
  assert.equal(around.sockets.length, 1);
  assert.equal(around.timersLeft, 0);
});

test('begins in the fallback where sockets are known to be barred, and opens one when it can', async () => {
  const { around, states } = setting(undefined, 'fallback');
  await around.pass(MINUTE - 1);
  assert.equal(around.sockets.length, 0);
  await around.pass(1);
  around.socket.break();
  await around.pass(MINUTE);
  assert.equal(around.sockets.length, 2);
  around.socket.admit();
  assert.deepEqual(states, ['open']);
});

test('does not come back from the fallback together with all others', async () => {
  const { around } = setting(undefined, 'fallback');
  around.random = () => 0;
  await around.pass(MINUTE);
  around.socket.break();
  await around.pass(MINUTE / 2);
  assert.equal(around.sockets.length, 2);
});
