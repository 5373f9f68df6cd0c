import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../extensionless.ts';
import type { Memory } from '../../../../frontend/classroom/kept.ts';

const { answerOf, Draft, textsOf } = await import('../../../../frontend/classroom/draft.ts');

const HERE = { room: 'K7M4PX', kind: 'sweep', which: '2' };

/** A browser's storage, and pages that are opened one after the other. */
function browser() {
  const stored = new Map<string, string>();
  const memory: Memory = {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
  };
  return { stored, open: (place = HERE) => new Draft(() => memory, place) };
}

test('comes back on a fresh page, also half a number', () => {
  const { open } = browser();
  assert.equal(open().texts, undefined);
  open().keep(['1.', '']);
  assert.deepEqual(open().texts, ['1.', '']);
});

test('is gone once it is sent', () => {
  const { stored, open } = browser();
  const draft = open();
  draft.keep(['0.1']);
  draft.forget();
  assert.equal(draft.texts, undefined);
  assert.equal(open().texts, undefined);
  assert.equal(stored.size, 0);
});

test('belongs to one thing that is asked, and to one room', () => {
  const { open } = browser();
  open().keep(['0.1']);
  assert.equal(open({ ...HERE, room: 'AAAAAA' }).texts, undefined);
  assert.equal(open({ ...HERE, kind: 'compass' }).texts, undefined);
  assert.equal(open({ ...HERE, which: '3' }).texts, undefined);
  assert.equal(open().texts, undefined, 'the next one has taken its place');
});

test('does without storage, and with what else is in it', () => {
  const forbidden = (): never => {
    throw new Error('forbidden');
  };
  const draft = new Draft(forbidden, HERE);
  draft.keep(['0.1']);
  assert.deepEqual(draft.texts, ['0.1']);
  const { stored, open } = browser();
  for (const strange of ['', '{', 'null', '{"which":"2"}', '{"which":"2","texts":[1]}', '[]']) {
    stored.set('draft-K7M4PX-sweep', strange);
    assert.equal(open().texts, undefined, strange);
  }
});

test('makes an answer of numbers as people write them', () => {
  assert.equal(answerOf('place', ['0,5', '−1/4'], 'en'), 'place:0.5,-0.25');
  assert.equal(answerOf('rate', ['1e-3'], 'de'), 'rate:0.001');
  assert.equal(answerOf('place', ['1', ''], 'en'), '');
  assert.equal(answerOf('place', ['1', 'two'], 'en'), '');
  assert.equal(answerOf('place', [], 'en'), '');
  assert.deepEqual(textsOf('place:0.5,-0.25'), ['0.5', '-0.25']);
});
