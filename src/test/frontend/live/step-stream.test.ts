import '../extensionless.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frame } from './fake-browser.ts';
import { setting, upTo } from './stream-in-fake-browser.ts';

test('shows its ticket first and then asks for the runs it follows', async () => {
  const { around, stream, states, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.open();
  assert.deepEqual(around.socket.said, [{ ticket: 'ticket 1' }]);
  around.socket.hear('{}');
  assert.deepEqual(around.socket.said.slice(1), [{ follow: 3, from: 0 }]);
  assert.deepEqual(states, ['open']);
  stream.follow(4, take, 10);
  stream.unfollow(3);
  assert.deepEqual(around.socket.said.slice(2), [{ follow: 4, from: 10 }, { unfollow: 3 }]);
});

test('asks for the next missing step after a lost connection, with a new ticket', async () => {
  const { around, stream, states, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.admit();
  around.socket.hear(frame(3, 0, 5));
  around.socket.break();
  assert.equal(stream.state, 'lost');
  await around.pass(500);
  around.socket.admit();
  assert.deepEqual(around.socket.said, [{ ticket: 'ticket 2' }, { follow: 3, from: 5 }]);
  around.socket.hear(frame(3, 3, 4));
  assert.deepEqual(seen, upTo(7));
  assert.deepEqual(states, ['open', 'lost', 'open']);
});

test('asks once for steps that are missing in between', async () => {
  const { around, stream, seen, take } = setting();
  await around.pass(0);
  around.socket.admit();
  stream.follow(3, take);
  around.socket.hear(frame(3, 0, 2));
  around.socket.hear(frame(3, 4, 2));
  around.socket.hear(frame(3, 6, 2));
  assert.deepEqual(around.socket.said.slice(1), [
    { follow: 3, from: 0 },
    { follow: 3, from: 2 },
  ]);
  around.socket.hear(frame(3, 2, 6));
  assert.deepEqual(seen, upTo(8));
});

test('ignores frames of runs it does not follow', async () => {
  const { around, stream, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.admit();
  around.socket.hear(frame(4, 0, 5));
  stream.unfollow(3);
  around.socket.hear(frame(3, 0, 5));
  assert.deepEqual(seen, []);
});

test('gives a connection up on which nothing is heard for 26 seconds, and says that the other lines are suspect', async () => {
  const { around, stream } = setting();
  await around.pass(0);
  around.socket.admit();
  const first = around.socket;
  await around.pass(25_000);
  first.hear('{}');
  await around.pass(25_999);
  assert.equal(stream.state, 'open');
  assert.equal(around.suspicions, 0);
  await around.pass(1);
  assert.equal(stream.state, 'lost');
  assert.ok(first.closed);
  assert.equal(around.suspicions, 1);
  await around.pass(500);
  assert.equal(around.sockets.length, 2);
});

test('tries again when no ticket comes, and takes no ticket that comes too late', async () => {
  const late: ((ticket: string) => void)[] = [];
  const { around } = setting(() => new Promise((resolve) => late.push(resolve)));
  await around.pass(26_500);
  assert.equal(late.length, 2);
  assert.equal(around.suspicions, 0, 'nothing was heard on it before');
  late[0]?.('too late');
  await around.pass(0);
  assert.equal(around.sockets.length, 0);
  late[1]?.('in time');
  await around.pass(0);
  assert.equal(around.sockets.length, 1);
});

test('follows a run no more that the server does not have', async () => {
  const { around, stream, seen, take } = setting();
  const gone: number[] = [];
  stream.ongone = (run) => gone.push(run);
  stream.follow(3, take);
  await around.pass(0);
  around.socket.admit();
  around.socket.hear('{"gone":3}');
  around.socket.hear(frame(3, 0, 1));
  assert.deepEqual(gone, [3]);
  assert.deepEqual(seen, []);
});

test('says nothing on a socket that is closing, and asks for all of it on the next', async () => {
  const { around, stream, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  around.socket.admit();
  const closing = around.socket;
  closing.beginToClose();
  stream.unfollow(3);
  stream.follow(4, take, 10);
  assert.deepEqual(closing.said.slice(1), [{ follow: 3, from: 0 }]);
  closing.break();
  await around.pass(500);
  around.socket.admit();
  assert.deepEqual(around.socket.said.slice(1), [{ follow: 4, from: 10 }]);
});

test('does nothing any more when it is closed', async () => {
  const { around, stream, states, seen, take } = setting();
  stream.follow(3, take);
  await around.pass(0);
  const socket = around.socket;
  socket.admit();
  stream.close();
  socket.break();
  await around.pass(100_000);
  assert.ok(socket.closed);
  assert.deepEqual(states, ['open']);
  assert.deepEqual(seen, []);
  assert.equal(around.sockets.length, 1);
  assert.equal(around.timersLeft, 0);
});
