/** The part of a full turn, in degrees, that a knob goes from its low end to its high end. */
export const SWEEP = 270;

/** Where a value stands on a knob, in degrees clockwise from the top; beyond the ends it stays there. */
export function degreesOf(value: number, low: number, high: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return (share - 0.5) * SWEEP;
}

/** The shortest turn from one direction to another, in degrees, −180 to 180. */
export function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}

/** The direction from a centre to a point of the screen, in degrees clockwise from the top. */
export function clockwiseFromTop(dx: number, dy: number): number {
  return (Math.atan2(dx, -dy) * 180) / Math.PI;
}

/** The whole multiple of `step` next to a value, inside the ends; without a trail of binary digits. */
export function snapped(value: number, step: number, low: number, high: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  const near = Number((Math.round(value / step) * step).toFixed(Math.min(decimals, 15)));
  return Math.min(high, Math.max(low, near));
}

/** How many steps a key moves what is turned; infinite for an end, undefined for any other key. */
export function stepsOfKey({ key, shiftKey, altKey, ctrlKey }: KeyPress): number | undefined {
  const size = shiftKey ? 10 : altKey || ctrlKey ? 0.1 : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return size;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -size;
    case 'PageUp':
      return 10;
    case 'PageDown':
      return -10;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return undefined;
  }
}

/** What is known of a pressed key. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
}
