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

const TYPING =
  'input, textarea, select, [contenteditable], [role="slider"], dialog, vaadin-grid, [role="dialog"]';
const PRESSING = 'button, a, summary, [role="button"], label';

/** Whether the key belongs to what has the focus: a field, a slider, an open dialog, or a button that Space presses. */
export function isTakenBy(path: readonly EventTarget[], key: string): boolean {
  return path.some(
    (target) =>
      target instanceof Element &&
      (target.matches(TYPING) ||
        (key === ' ' && target.matches(PRESSING)) ||
        takesArrows(target, key)),
  );
}

/** A picture that can be moved about in takes the arrow keys for itself. */
function takesArrows(target: Element, key: string): boolean {
  return key.startsWith('Arrow') && target.matches('[data-takes-arrows], live-chart');
}
