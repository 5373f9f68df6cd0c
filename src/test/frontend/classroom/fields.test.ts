import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../extensionless.ts';

/** As much of an element as the fields of a form need. */
class Part extends EventTarget {
  readonly attributes: Set<string>;
  rate: number | undefined;

  constructor(rate: number | undefined, ...attributes: string[]) {
    super();
    this.rate = rate;
    this.attributes = new Set(attributes);
  }

  matches(selector: string): boolean {
    return selector.includes('learning-rate-control');
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
}

class Field extends Part {
  readonly type = 'text';
  value = '';
}

Object.assign(globalThis, {
  Element: Part,
  HTMLInputElement: Field,
  document: { documentElement: { lang: 'en' } },
});

const { textsAfter, textsIn, typeInto } = await import('../../../../frontend/classroom/fields.ts');

/** A form with a slider at 0.01, where nobody has put it. */
function untouched() {
  const slider = new Part(0.01, 'data-unset');
  const form = { querySelectorAll: () => [slider] } as unknown as HTMLElement;
  return { slider, form };
}

/** What the form says after an event of its slider, or of a field within that. */
function after(form: HTMLElement, slider: Part, inner: Part = slider) {
  const event = { type: 'input', target: slider, composedPath: () => [inner] };
  return textsAfter(event as unknown as Event, form);
}

test('a slider that nobody has touched says no number', () => {
  const { form } = untouched();
  assert.deepEqual(textsIn(form), ['NaN']);
});

test('a slider says its number once a hand has moved it', () => {
  const { slider, form } = untouched();
  slider.rate = 0.3;
  assert.deepEqual(after(form, slider), ['0.3']);
  assert.deepEqual(textsIn(form), ['0.3']);
});

test('what is typed beside it counts when it is a number', () => {
  const { slider, form } = untouched();
  const exact = new Field(undefined);
  exact.value = '1/';
  assert.equal(after(form, slider, exact), undefined);
  assert.deepEqual(textsIn(form), ['NaN']);
  exact.value = '1/2';
  assert.deepEqual(after(form, slider, exact), ['0.5']);
});

test('an answer that comes back after a reload has been chosen', () => {
  const { slider, form } = untouched();
  typeInto(form, ['0.2']);
  assert.equal(slider.rate, 0.2);
  assert.deepEqual(textsIn(form), ['0.2']);
});
