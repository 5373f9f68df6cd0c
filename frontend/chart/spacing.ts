import type { Point } from './clip';

/** The share of a path's length over which markers must not crowd; what is left is where it settles. */
const MOST_OF_IT = 0.95;

/**
 * Every how many points have a marker, so that the markers of most of a path stand `distance` pixels apart: 1, 2, 5, 10,
 * 20 and so on, which people can count with. Where a descent settles its last markers crowd, as its steps do. A gap
 * (NaN) has no length. No DOM.
 */
export function markerStride(pixels: readonly Point[], distance: number): number {
  const lengths = pixels.map((point, i) => lengthBetween(pixels[i - 1], point));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole === 0 || distance <= 0) {
    return 1;
  }
  let walked = 0;
  let steps = 0;
  while (walked < MOST_OF_IT * whole && steps + 1 < lengths.length) {
    steps++;
    walked += lengths[steps];
  }
  return countable((distance * steps) / walked);
}

function lengthBetween(before: Point | undefined, point: Point): number {
  const length = before === undefined ? 0 : Math.hypot(point.x - before.x, point.y - before.y);
  return Number.isNaN(length) ? 0 : length;
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below a number. */
function countable(least: number): number {
  let power = 1;
  while (power * 10 < least) {
    power *= 10;
  }
  return power * ([1, 2, 5, 10].find((factor) => power * factor >= least) ?? 10);
}
