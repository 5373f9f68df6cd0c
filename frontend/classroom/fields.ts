import { parseNumber } from '../part/numbers';

/** A control that holds one number and says so by an event when a hand changes it. */
interface Control extends HTMLElement {
  rate?: number;
  angle?: number;
}

const CONTROLS = 'learning-rate-control, compass-needle';

/** Marks a control that stands somewhere, but where nobody has put it yet. */
const UNSET = 'data-unset';

/** The texts in all fields of a form, in their order. */
export function textsIn(form: HTMLElement): string[] {
  return fieldsOf(form).map((field) =>
    field instanceof HTMLInputElement ? field.value : String(numberOf(field)),
  );
}

/** The texts of a form after an event of its fields; none for an event that changes none. */
export function textsAfter(event: Event, form: HTMLElement): string[] | undefined {
  if (event.type === 'plot-click' || event.type === 'handle-moved') {
    const { x, y } = (event as CustomEvent<{ x: number; y: number }>).detail;
    return [String(x), String(y)];
  }
  const inner = event.composedPath()[0];
  const control =
    event.target instanceof Element && event.target.matches(CONTROLS) ? event.target : undefined;
  if (control !== undefined && inner instanceof HTMLInputElement && inner.type !== 'range') {
    const typed = parseNumber(inner.value, document.documentElement.lang);
    return Number.isFinite(typed) ? [String(typed)] : undefined;
  }
  control?.removeAttribute(UNSET);
  return textsIn(form);
}

/** Puts texts into the fields, as a hand would: whoever listens to them is told. */
export function typeInto(form: HTMLElement, texts: readonly string[]): void {
  fieldsOf(form).forEach((field, place) => {
    const text = texts[place] ?? '';
    if (field instanceof HTMLInputElement) {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (Number.isFinite(Number(text))) {
      turn(field, Number(text));
    }
  });
}

/** Shows texts in the fields, and tells nobody: the server shows the same soon, if it can be reached. */
export function showIn(form: HTMLElement, texts: readonly string[]): void {
  fieldsOf(form).forEach((field, place) => {
    if (field instanceof HTMLInputElement) {
      field.value = texts[place] ?? '';
    }
  });
}

function fieldsOf(form: HTMLElement): (HTMLInputElement | Control)[] {
  return [...form.querySelectorAll<HTMLInputElement | Control>(`input, ${CONTROLS}`)];
}

function numberOf(control: Control): number {
  return control.hasAttribute(UNSET) ? NaN : (control.rate ?? control.angle ?? NaN);
}

function turn(control: Control, number: number): void {
  const name = control.matches('compass-needle') ? 'angle' : 'rate';
  control[name] = number;
  control.removeAttribute(UNSET);
  control.dispatchEvent(new CustomEvent(`${name}-changed`, { detail: { [name]: number } }));
}
