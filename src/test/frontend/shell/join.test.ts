import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const script = readFileSync('src/main/resources/META-INF/resources/scripts/join.js', 'utf8');

/** The page of the form after the script has run. */
function opened() {
  const form = new EventTarget();
  const page = new EventTarget();
  const button = { disabled: false };
  runInNewContext(script, {
    document: { querySelector: () => button, getElementById: () => form },
    addEventListener: page.addEventListener.bind(page),
    setTimeout: (then: () => void, time: number) => setTimeout(then, time),
  });
  return { form, page, button };
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
