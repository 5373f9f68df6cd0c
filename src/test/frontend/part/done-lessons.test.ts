import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../extensionless.ts';

const { doneLessons, rememberDone } = await import('../../../../frontend/part/done-lessons.ts');

function memory(first?: string): {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
} {
  let stored = first ?? null;
  return {
    getItem: () => stored,
    setItem: (_, value) => {
      stored = value;
    },
  };
}

test('remembers each lesson once', () => {
  const kept = memory();
  ['L1', 'L2', 'L1'].forEach((id) => rememberDone(() => kept, id));
  assert.deepEqual(
    doneLessons(() => kept),
    ['L2', 'L1'],
  );
});

test('begins anew where something else is stored', () => {
  for (const strange of ['', '{', '{"L1":true}', '[1,"L3",null]']) {
    const kept = memory(strange);
    rememberDone(() => kept, 'L9');
    assert.equal(doneLessons(() => kept).at(-1), 'L9');
  }
});

test('does without storage', () => {
  const forbidden = (): never => {
    throw new Error('forbidden');
  };
  rememberDone(forbidden, 'L1');
  assert.deepEqual(doneLessons(forbidden), []);
});
