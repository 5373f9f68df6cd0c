import '../extensionless.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frame } from './fake-browser.ts';
import { setting, upTo } from './stream-in-fake-browser.ts';

test('keeps steps while the page is hidden and shows them all when it is seen', async () => {
  const { around, stream, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.admit();
  around.show(false);
  around.socket.hear(frame(3, 0, 4));
  around.socket.hear(frame(3, 4, 4));
  assert.deepEqual(seen, []);
  around.show(true);
  assert.deepEqual(seen, upTo(8));
});

test('keeps a bounded number of steps while hidden, and asks for the rest later', async () => {
  const { around, stream, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.admit();
  around.show(false);
  for (let first = 0; first < 20_000; first += 2000) {
    around.socket.hear(frame(3, first, 2000));
  }
  assert.deepEqual(around.socket.said.at(-1), { unfollow: 3 });
  around.socket.hear(frame(3, 20_000, 2000));
  around.show(true);
  assert.deepEqual(around.socket.said.at(-1), { follow: 3, from: 20_000 });
  around.socket.hear(frame(3, 20_000, 2000));
  assert.deepEqual(seen, upTo(22_000));
});

test('tries at once when the page is seen again', async () => {
  const { around } = setting();
  await around.pass(0);
  around.socket.admit();
  around.show(false);
  around.socket.break();
  around.show(true);
  await around.pass(0);
  assert.equal(around.sockets.length, 2);
});

test('goes on over a new line as soon as there is a network again', async () => {
  const { around, stream, states, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.admit();
  around.socket.hear(frame(3, 0, 5));
  const dead = around.socket;
  around.comeOnline();
  await around.pass(0);
  assert.ok(dead.closed);
  assert.equal(around.suspicions, 1);
  around.socket.admit();
  assert.deepEqual(around.socket.said, [{ ticket: 'ticket 2' }, { follow: 3, from: 5 }]);
  dead.hear(frame(3, 5, 1));
  assert.deepEqual(seen, upTo(5));
  assert.deepEqual(states, ['open', 'lost', 'open']);
});

test('shows the ticket that the line before has brought, and asks for one only where that was for nothing', async () => {
  const { around } = setting();
  await around.pass(0);
  around.socket.admit('of the first');
  around.comeOnline();
  await around.pass(0);
  around.socket.admit('of the second');
  assert.deepEqual(around.socket.said, [{ ticket: 'of the first' }]);
  around.socket.break();
  await around.pass(1_000);
  around.socket.break(); // before it was open, so the ticket is as good as before
  around.comeOnline();
  await around.pass(0);
  around.socket.open();
  assert.deepEqual(around.socket.said, [{ ticket: 'of the second' }]);
  around.socket.break();
  await around.pass(3_000);
  around.socket.open();
  assert.deepEqual(around.socket.said, [{ ticket: 'ticket 2' }]);
});

test('goes on over a new line after a sleep, but not after a short look aside', async () => {
  const { around } = setting();
  await around.pass(0);
  around.socket.admit();
  around.show(false);
  around.sleep(12_500);
  around.show(true);
  await around.pass(0);
  assert.equal(around.sockets.length, 1);
  assert.equal(around.suspicions, 0);
  around.show(false);
  around.sleep(10_000);
  around.show(true);
  await around.pass(0);
  assert.equal(around.sockets.length, 2);
  assert.equal(around.suspicions, 1);
});
