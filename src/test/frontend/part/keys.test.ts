import assert from 'node:assert/strict';
import { test } from 'node:test';

/** Just enough of an element: it says which of the selectors in a list it matches. */
class FakeElement extends EventTarget {
  readonly #selector: string;

  constructor(selector: string) {
    super();
    this.#selector = selector;
  }

  matches(selectors: string): boolean {
    return selectors.split(',').some((selector) => selector.trim() === this.#selector);
  }
}

Object.assign(globalThis, { Element: FakeElement });
const { isTakenBy, keyOf } = await import('../../../../frontend/part/keys.ts');

function key(name: string, more: Partial<KeyboardEvent> = {}): KeyboardEvent {
  return {
    key: name,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    defaultPrevented: false,
    ...more,
  } as KeyboardEvent;
}

function taken(selector: string, name: string): boolean {
  return isTakenBy([new FakeElement('span'), new FakeElement(selector), new EventTarget()], name);
}

test('a letter is the same key with and without Shift, and other keys have their names', () => {
  const names: [string, string][] = [
    [' ', ' '],
    ['ArrowRight', 'ArrowRight'],
    ['r', 'r'],
    ['R', 'r'],
    ['Enter', 'Enter'],
  ];
  for (const [pressed, name] of names) {
    assert.equal(keyOf(key(pressed)), name);
  }
});

test('the browser keeps its own keys', () => {
  assert.equal(keyOf(key('r', { altKey: true })), undefined);
  assert.equal(keyOf(key('p', { defaultPrevented: true })), undefined);
});

test('Ctrl and ⌘ belong to the name of a key', () => {
  assert.equal(keyOf(key('z', { ctrlKey: true })), 'Control+z');
  assert.equal(keyOf(key('z', { metaKey: true })), 'Control+z');
  assert.equal(keyOf(key('Z', { ctrlKey: true, shiftKey: true })), 'Control+Shift+z');
});

test('fields and dialogs keep every key', () => {
  for (const selector of ['input', 'textarea', 'select', 'vaadin-grid', 'dialog']) {
    for (const name of [' ', 'ArrowLeft', 'r']) {
      assert.equal(taken(selector, name), true, `${selector} and ${name}`);
    }
  }
});

test('buttons keep Space alone', () => {
  for (const selector of ['button', 'a', 'summary', '[role="button"]', 'label']) {
    assert.equal(taken(selector, ' '), true);
    assert.equal(taken(selector, 'ArrowRight'), false);
    assert.equal(taken(selector, 'r'), false);
  }
});

test('a picture, a handle on it and a slider keep the arrows alone', () => {
  for (const selector of ['live-chart', '[role="slider"]', 'input[type="range"]']) {
    assert.equal(taken(selector, 'ArrowRight'), true);
    assert.equal(taken(selector, ' '), false, `Space on ${selector} plays`);
    assert.equal(taken(selector, 'p'), false);
  }
});

test('a radio button keeps the arrows and Space', () => {
  assert.equal(taken('input[type="radio"]', 'ArrowRight'), true);
  assert.equal(taken('input[type="radio"]', ' '), true);
  assert.equal(taken('input[type="radio"]', 'r'), false);
});

test('nothing else keeps a key', () => {
  assert.equal(taken('div', ' '), false);
  assert.equal(isTakenBy([], 'r'), false);
});
