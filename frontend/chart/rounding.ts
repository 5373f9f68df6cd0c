/** A number with only those decimals that tell apart what differs by this much. No DOM. */
export function roundedTo(value: number, resolution: number): number {
  const decimals = -Math.floor(Math.log10(resolution));
  if (!Number.isFinite(decimals) || decimals > 100) {
    return value;
  }
  return decimals >= 0
    ? Number(value.toFixed(decimals))
    : Math.round(value / 10 ** -decimals) * 10 ** -decimals;
}

/**
 * Where a key takes a coordinate: on a grid of the owner's, or to a place with as few decimals as one that is pointed at,
 * but so many that it moves. No DOM.
 *
 * @param move how far, with its sign; none leaves the coordinate as it is
 * @param grid the owner's step; 0 for none
 * @param pixel how far apart two pixels are
 */
export function movedByKey(value: number, move: number, grid: number, pixel: number): number {
  if (move === 0) {
    return value;
  }
  return grid > 0
    ? withoutDust(value + move, grid)
    : roundedTo(value + move, Math.min(pixel, Math.abs(move)));
}

/** Takes away the dust of adding steps in binary: 0.30000000000000004 becomes 0.3. */
function withoutDust(value: number, step: number): number {
  const dust = step * 1e-6;
  return dust > 0 && Number.isFinite(dust)
    ? Number((Math.round(value / dust) * dust).toPrecision(12))
    : value;
}
