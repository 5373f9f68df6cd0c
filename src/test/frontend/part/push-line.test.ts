import '../extensionless.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PushLine } from '../../../../frontend/part/push-line.ts';

interface Message {
  answer(): void;
  refuse(): void;
}

/** A page whose server answers, and whose time passes, when the test says so. */
class FakePage {
  readonly said: string[] = [];
  readonly messages: Message[] = [];
  reachable: boolean | Promise<boolean> = true;
  reloads = true;
  #timers: (() => void)[] = [];
  readonly line = new PushLine({
    close: () => this.#ask('close'),
    open: () => this.#ask('open'),
    answers: () => Promise.resolve(this.reachable),
    mayReload: () => this.reloads,
    reload: () => this.said.push('reload'),
    after: (_, task) => this.#timers.push(task),
    random: () => 0.5,
  });

  #ask(what: string): Promise<void> {
    this.said.push(what);
    return new Promise((resolve, reject) => {
      this.messages.push({ answer: resolve, refuse: () => reject(new Error('forgotten')) });
    });
  }

  async answer(): Promise<void> {
    this.messages.shift()?.answer();
    await settle();
  }

  async refuse(): Promise<void> {
    this.messages.shift()?.refuse();
    await settle();
  }

  async wait(): Promise<void> {
    this.#timers.splice(0).forEach((timer) => timer());
    await settle();
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test('closes the line and then opens another, once at a time', async () => {
  const page = new FakePage();
  void page.line.renew();
  void page.line.renew();
  assert.deepEqual(page.said, ['close']);
  await page.answer();
  void page.line.renew();
  assert.deepEqual(page.said, ['close', 'open']);
  await page.answer();
  void page.line.renew();
  assert.deepEqual(page.said, ['close', 'open', 'close']);
});

test('loads the page anew where its messages hang although the server answers', async () => {
  const page = new FakePage();
  void page.line.renew();
  page.reachable = false;
  await page.wait();
  assert.deepEqual(page.said, ['close'], 'there is no network');
  page.reachable = true;
  await page.wait();
  assert.deepEqual(page.said, ['close'], 'not all at the same moment');
  await page.wait();
  assert.equal(page.said[1], 'reload');
});

test('does not load the page anew where the answers were only slow', async () => {
  const page = new FakePage();
  let arrive = (_there: boolean): void => {};
  page.reachable = new Promise((resolve) => (arrive = resolve));
  void page.line.renew();
  await page.wait();
  await page.answer();
  arrive(true);
  await settle();
  await page.answer();
  page.reachable = true;
  await page.wait();
  await page.wait();
  assert.deepEqual(page.said, ['close', 'open']);
});

test('does both again where the page was brought anew, and nobody hears what was asked before', async () => {
  const page = new FakePage();
  page.reloads = false;
  void page.line.renew();
  await page.wait();
  assert.deepEqual(page.said, ['close', 'open'], 'the one that hangs is given up');
  await page.refuse(); // close
  await page.answer(); // open
  assert.deepEqual(page.said, ['close', 'open']);
  await page.wait();
  assert.deepEqual(page.said, ['close', 'open', 'close']);
  await page.answer();
  await page.answer();
  await page.wait();
  assert.deepEqual(page.said, ['close', 'open', 'close', 'open']);
});

test('gives up where nobody hears it any more', async () => {
  const page = new FakePage();
  page.reloads = false;
  void page.line.renew();
  for (let i = 0; i < 50; i++) {
    await page.wait();
  }
  assert.equal(page.said.filter((each) => each === 'open').length, 10);
});
