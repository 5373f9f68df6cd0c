import '../extensionless.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PushLine } from '../../../../frontend/part/push-line.ts';

/** A page whose server answers when the test says so. */
function page() {
  const said: string[] = [];
  const answers: (() => void)[] = [];
  let timers: (() => void)[] = [];
  let reachable = Promise.resolve(true);
  const ask = (what: string) => (): Promise<void> => {
    said.push(what);
    return new Promise((resolve) => answers.push(resolve));
  };
  const line = new PushLine({
    close: ask('close'),
    open: ask('open'),
    answers: () => reachable,
    reload: () => said.push('reload'),
    after(_, task) {
      timers.push(task);
      return () => (timers = timers.filter((timer) => timer !== task));
    },
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    said,
    line,
    waiting: () => timers.length,
    reach: (now: boolean | Promise<boolean>) => (reachable = Promise.resolve(now)),
    async answer() {
      answers.shift()?.();
      await settle();
    },
    async wait() {
      timers.splice(0).forEach((timer) => timer());
      await settle();
    },
  };
}

test('closes the line and then opens another, once at a time', async () => {
  const { line, said, answer, waiting } = page();
  void line.renew();
  void line.renew();
  assert.deepEqual(said, ['close']);
  await answer();
  void line.renew();
  assert.deepEqual(said, ['close', 'open']);
  await answer();
  assert.equal(waiting(), 0);
  void line.renew();
  assert.deepEqual(said, ['close', 'open', 'close']);
});

test('begins the page anew where its messages hang although the server answers', async () => {
  const { line, said, wait, reach } = page();
  void line.renew();
  reach(false);
  await wait();
  assert.deepEqual(said, ['close'], 'there is no network');
  reach(true);
  await wait();
  assert.deepEqual(said, ['close', 'reload']);
});

test('does not begin the page anew where the answer was only slow', async () => {
  const { line, said, answer, wait, reach } = page();
  let arrive = (_there: boolean): void => {};
  reach(new Promise((resolve) => (arrive = resolve)));
  void line.renew();
  await wait();
  await answer();
  await answer();
  arrive(true);
  await wait();
  assert.deepEqual(said, ['close', 'open']);
});

test('opens the line also where the page was brought anew meanwhile', async () => {
  const said: string[] = [];
  const refused = new Error('what was asked before is forgotten');
  let opens = 0;
  const line = new PushLine({
    close: () => (said.push('close'), Promise.reject(refused)),
    open: () => (said.push('open'), ++opens < 3 ? Promise.reject(refused) : Promise.resolve()),
    answers: () => Promise.resolve(false),
    reload: () => said.push('reload'),
    after(_, task) {
      const timer = setImmediate(task);
      return () => clearImmediate(timer);
    },
  });
  await line.renew();
  assert.deepEqual(said, ['close', 'open', 'open', 'open']);
});

test('gives opening up where nobody hears it any more', async () => {
  let opens = 0;
  const line = new PushLine({
    close: () => Promise.resolve(),
    open: () => (opens++, Promise.reject(new Error('the page is left'))),
    answers: () => Promise.resolve(false),
    reload() {},
    after(_, task) {
      const timer = setImmediate(task);
      return () => clearImmediate(timer);
    },
  });
  await line.renew();
  assert.equal(opens, 10);
});
