/** What a key stands for on the Descend screen; undefined where it has no meaning of its own. */
export function wishOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
    return undefined;
  }
  switch (event.key) {
    case ' ':
      return 'toggle';
    case 'ArrowRight':
      return 'step';
    case 'ArrowLeft':
      return 'back';
    case 'r':
    case 'R':
      return 'reset';
    case 'p':
    case 'P':
      return 'pin';
    default:
      return undefined;
  }
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
