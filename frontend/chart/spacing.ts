import type { Point } from './clip';

/**
 * Which points stand far enough from the points before and after them, in pixels, to have a marker of their own. Where
 * points crowd, their markers would hide the line and tell nothing. A gap (NaN) is no neighbour.
 */
export function standingApart(pixels: readonly Point[], distance: number): boolean[] {
  const isFar = (a: Point | undefined, b: Point): boolean =>
    a === undefined || !(Math.hypot(a.x - b.x, a.y - b.y) < distance);
  return pixels.map((point, i) => isFar(pixels[i - 1], point) && isFar(pixels[i + 1], point));
}
