import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const script = readFileSync('src/main/resources/META-INF/resources/scripts/join.js', 'utf8');

/** The form, which counts how often a script sends it. */
class Form extends EventTarget {
  readonly button = { disabled: false };
  readonly again: boolean;
  sent = 0;

  constructor(again: boolean) {
    super();
    this.again = again;
  }

  hasAttribute(name: string) {
    return this.again && name === 'data-again';
  }

  querySelector() {
    return this.button;
  }

  requestSubmit() {
    this.sent += 1;
  }
}

/** The page of the form after the script has run; again where too many had come at once. */
function opened(again = false) {
  const form = new Form(again);
  const page = new EventTarget();
  runInNewContext(script, {
    document: { getElementById: () => form },
    addEventListener: page.addEventListener.bind(page),
    setTimeout: (then: () => void, time: number) => setTimeout(then, time),
    clearTimeout,
  });
  return { form, page, button: form.button };
}

test('a form that is on its way is not sent again', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { form, button } = opened();
  form.dispatchEvent(new Event('submit'));
  assert.equal(button.disabled, true);
  context.mock.timers.tick(10_000);
  assert.equal(button.disabled, false);
});

test('whoever comes back to the page may press again', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { form, page, button } = opened();
  form.dispatchEvent(new Event('submit'));
  page.dispatchEvent(new Event('pageshow'));
  assert.equal(button.disabled, false);
});

test('where too many came at once the form is sent again by itself, once', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const { form } = opened(true);
  context.mock.timers.tick(2_999);
  assert.equal(form.sent, 0);
  context.mock.timers.tick(6_001);
  assert.equal(form.sent, 1);
  context.mock.timers.tick(60_000);
  assert.equal(form.sent, 1);
});

test('nothing is sent by itself where somebody types or has pressed', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  for (const act of ['input', 'submit']) {
    const { form } = opened(true);
    form.dispatchEvent(new Event(act));
    context.mock.timers.tick(60_000);
    assert.equal(form.sent, 0);
  }
  const { form } = opened();
  context.mock.timers.tick(60_000);
  assert.equal(form.sent, 0, 'a first page');
});
