/**
 * The name of a key as the server knows it, such as `r` or `ArrowLeft`; with Ctrl, or ⌘, as `Control+z` and `Control+Shift+z`.
 * Undefined with Alt, or where somebody has taken it.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  if (event.altKey || event.defaultPrevented) {
    return undefined;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `Control+${event.shiftKey ? 'Shift+' : ''}${key}` : key;
}

const TYPED = 'input, textarea, select, [contenteditable], dialog, vaadin-grid, [role="dialog"]';
const MOVED = 'input[type="range"], [role="slider"], live-chart';
const CHOSEN = 'input[type="radio"], input[type="checkbox"]';
const PRESSED = 'button, a, summary, [role="button"], label';

/** Whether the key belongs to what has the focus: a field, an open dialog, a slider that arrows move, or a button that Space presses. */
export function isTakenBy(path: readonly EventTarget[], key: string): boolean {
  return path.some((target) => target instanceof Element && takes(target, key));
}

function takes(target: Element, key: string): boolean {
  const arrow = key.startsWith('Arrow');
  if (target.matches(MOVED)) {
    return arrow;
  }
  if (target.matches(CHOSEN)) {
    return arrow || key === ' ';
  }
  return target.matches(PRESSED) ? key === ' ' : target.matches(TYPED);
}
