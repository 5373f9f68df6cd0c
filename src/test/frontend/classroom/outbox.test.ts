import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../extensionless.ts';
import type { Memory } from '../../../../frontend/classroom/kept.ts';
import type { Pending } from '../../../../frontend/classroom/outbox.ts';

const { newId, Outbox } = await import('../../../../frontend/classroom/outbox.ts');

const HERE = { room: 'K7M4PX', kind: 'question', which: '3 VOTE' };

interface Brought {
  readonly pending: Pending;
  store(refusal: string): void;
  lose(): void;
}

/** A browser's storage and a server that answers when it is told to. */
function world() {
  const stored = new Map<string, string>();
  const sent: Brought[] = [];
  const asked: Brought[] = [];
  const bring = (to: Brought[]) => (pending: Pending) =>
    new Promise<string>((store, lose) => to.push({ pending, store, lose: () => lose() }));
  const memory: Memory = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
  };
  const open = (place = HERE) =>
    new Outbox(
      () => memory,
      place,
      { send: bring(sent), late: bring(asked) },
      () => undefined,
    );
  return { stored, sent, asked, open };
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

test('waits until the server has stored the answer', async () => {
  const { sent, stored, open } = world();
  const box = open();
  box.put('option:1', 'a', 0);
  assert.equal(box.waiting, 'option:1');
  assert.equal(stored.size, 1);
  sent[0]?.store('');
  await settled();
  assert.equal(box.waiting, undefined);
  assert.equal(stored.size, 0);
});

test('sends again with the same name what was lost', async () => {
  const { sent, open } = world();
  const box = open();
  box.put('option:1', 'a', 0);
  box.attempt(100);
  assert.equal(sent.length, 1, 'it is under way');
  sent[0]?.lose();
  await settled();
  box.attempt(200);
  box.attempt(9000);
  assert.deepEqual(
    sent.map(({ pending }) => pending),
    Array(3).fill({ id: 'a', which: '3 VOTE', answer: 'option:1' }),
  );
});

test('takes up after a reload what was not stored', () => {
  const { sent, open } = world();
  open().put('option:2', 'b', 0);
  const again = open();
  assert.equal(again.waiting, 'option:2');
  again.attempt(0);
  assert.equal(sent.at(-1)?.pending.id, 'b');
});

test('is overdue while the server is silent for five seconds', async () => {
  const { sent, open } = world();
  const box = open();
  assert.equal(box.isOverdue(9000), false, 'nothing was sent');
  box.put('option:1', 'a', 1000);
  assert.deepEqual(
    [5999, 6000].map((now) => box.isOverdue(now)),
    [false, true],
  );
  sent[0]?.store('');
  await settled();
  assert.equal(box.isOverdue(9000), false);
});

const LATE = 'Your prediction came too late to count.';

test('says of an answer to what was asked before what became of it, once', async () => {
  const { sent, asked, stored, open } = world();
  open({ ...HERE, which: '3 PREDICT' }).put('option:2', 'b', 0);
  const later = open();
  assert.equal(later.waiting, undefined);
  later.attempt(0);
  asked[0]?.lose();
  await settled();
  assert.equal(stored.size, 1, 'it is not known yet');
  later.attempt(1);
  assert.equal(asked[1]?.pending.which, '3 PREDICT');
  asked[1]?.store(LATE);
  await settled();
  assert.equal(later.late, LATE);
  const again = open();
  again.attempt(2);
  assert.deepEqual([again.late, asked.length, sent.length], ['', 2, 1]);
});

test('says nothing more of what is late where something is sent now', async () => {
  const { asked, open } = world();
  open({ ...HERE, which: '3 PREDICT' }).put('option:2', 'b', 0);
  const later = open();
  later.attempt(0);
  later.put('option:1', 'c', 1);
  asked[0]?.store(LATE);
  await settled();
  assert.deepEqual([later.late, later.waiting, open().waiting], ['', 'option:1', 'option:1']);
});

test('does not lose what was refused while its place was taken by what is asked now', async () => {
  const { sent, asked, open } = world();
  open({ ...HERE, which: '3 PREDICT' }).put('option:2', 'b', 0);
  sent[0]?.store('This stage is over.');
  await settled();
  const later = open();
  later.attempt(0);
  assert.equal(asked[0]?.pending.answer, 'option:2');
});

test('keeps the newest answer when an earlier one is stored', async () => {
  const { sent, open } = world();
  const box = open();
  box.put('option:1', 'a', 0);
  box.put('option:0', 'b', 1);
  sent[0]?.store('');
  await settled();
  assert.equal(box.waiting, 'option:0');
  sent[1]?.store('This stage is over.');
  await settled();
  assert.equal(box.waiting, undefined);
  assert.equal(box.refusal, 'This stage is over.');
});

test('keeps answers to things of different kinds apart', () => {
  const { asked, open } = world();
  open().put('option:1', 'a', 0);
  const rates = open({ room: 'K7M4PX', kind: 'sweep', which: '2' });
  assert.equal(rates.waiting, undefined);
  rates.attempt(0);
  assert.equal(asked.length, 0);
  rates.put('rate:0.1', 'b', 0);
  assert.equal(open().waiting, 'option:1');
});

test('does without storage, and with what else is in it', () => {
  const forbidden = (): never => {
    throw new Error('forbidden');
  };
  const box = new Outbox(
    forbidden,
    HERE,
    { send: () => Promise.resolve(''), late: () => Promise.resolve('') },
    () => undefined,
  );
  box.put('option:1', 'a', 0);
  assert.equal(box.waiting, 'option:1');
  const { stored, open } = world();
  for (const strange of ['', '{', 'null', '{"id":1}', '[]']) {
    stored.set('answer-K7M4PX-question', strange);
    assert.equal(open().waiting, undefined);
  }
});

test('makes names of the form that the server reads', () => {
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const names = new Set(Array.from({ length: 100 }, newId));
  assert.equal(names.size, 100);
  names.forEach((name) => assert.match(name, form));
});
