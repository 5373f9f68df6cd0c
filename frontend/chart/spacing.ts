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

/**
 * The points that have a marker: every so many, counted anew after each gap, and the last one before a gap or the end. A
 * series can hold several paths with gaps between them, and each begins and ends with a marker. No DOM.
 *
 * @param xs NaN where there is a gap
 */
export function markedIndices(
  xs: ArrayLike<number>,
  count: number,
  stride: number,
): ReadonlySet<number> {
  const marked = new Set<number>();
  let since = 0;
  for (let i = 0; i < count; i++) {
    if (Number.isNaN(xs[i])) {
      since = 0;
      continue;
    }
    if (since % stride === 0 || i === count - 1 || Number.isNaN(xs[i + 1])) {
      marked.add(i);
    }
    since++;
  }
  return marked;
}

/**
 * Every how many points have a marker in a picture of several paths: the one stride of all those that leave some out; 1
 * where none does, or where they differ and no sentence is true of all.
 */
export function commonStride(strides: readonly number[]): number {
  const [first = 1, ...others] = new Set(strides);
  return others.length === 0 ? first : 1;
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
