/** First, last, smallest and largest x and y, and one gap: at most so many points are kept of one stretch. */
const KEPT_PER_STRETCH = 7;

/**
 * Chooses which points of a path are drawn: the indices, ascending, of at most about `target` of the first `count`
 * points. The path is cut into equal stretches; of each, its first and last point, its extremes in x and in y and a gap
 * stay, so that no peak and no corner is lost. The points need not be sorted. No DOM.
 */
export function thin(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  count: number,
  target: number,
): number[] {
  if (count <= target) {
    return Array.from({ length: count }, (_, index) => index);
  }
  const stretches = Math.max(1, Math.floor(target / KEPT_PER_STRETCH));
  const kept: number[] = [];
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * count) / stretches);
    const to = Math.floor(((stretch + 1) * count) / stretches);
    keepExtremes(xs, ys, from, to, kept);
  }
  return kept;
}

function keepExtremes(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  from: number,
  to: number,
  kept: number[],
): void {
  let lowX = from;
  let highX = from;
  let lowY = from;
  let highY = from;
  let gap = from;
  for (let i = from; i < to; i++) {
    if (Number.isNaN(xs[i]) || Number.isNaN(ys[i])) {
      gap = i;
      continue;
    }
    // written so that a gap in first place is replaced by the first real point
    if (!(xs[i] >= xs[lowX])) lowX = i;
    if (!(xs[i] <= xs[highX])) highX = i;
    if (!(ys[i] >= ys[lowY])) lowY = i;
    if (!(ys[i] <= ys[highY])) highY = i;
  }
  const chosen = [from, lowX, highX, lowY, highY, gap, to - 1].sort((a, b) => a - b);
  for (const index of chosen) {
    if (kept.length === 0 || kept[kept.length - 1] < index) {
      kept.push(index);
    }
  }
}
