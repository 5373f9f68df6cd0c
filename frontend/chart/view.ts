export type ScaleName = 'linear' | 'logarithmic';

/** An interval of an axis, low < high. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Farther out than this nothing is drawn; differences of such numbers are still finite. */
const FARTHEST = 1e300;
const NEAREST = 1e-300;
/** Data this near to the border of a range, as a share of it, get room. */
const TIGHT = 0.03;
const ROOM = 0.07;
const CLOSEST_ZOOM = 1e-12;
const WIDEST_ZOOM = 1e4;

/** A data value as a place on the axis: itself, or its decimal logarithm; NaN where the axis does not reach. */
export function toAxis(value: number, scale: ScaleName): number {
  const reached = Math.min(FARTHEST, Math.max(-FARTHEST, value));
  if (scale === 'linear') {
    return reached;
  }
  return reached > 0 ? Math.log10(Math.max(NEAREST, reached)) : Number.NaN;
}

/** The data value at a place on the axis: the inverse of {@link toAxis}. */
export function fromAxis(place: number, scale: ScaleName): number {
  return scale === 'linear' ? place : 10 ** place;
}

/** The range zoomed about a place from 0 (its low end) to 1 (its high end): a factor below 1 comes closer. */
export function zoomed(range: Range, scale: ScaleName, about: number, factor: number): Range {
  const low = toAxis(range.low, scale);
  const high = toAxis(range.high, scale);
  const centre = low + (high - low) * about;
  return {
    low: fromAxis(centre + (low - centre) * factor, scale),
    high: fromAxis(centre + (high - centre) * factor, scale),
  };
}

/** The range moved by a fraction of its own width. */
export function panned(range: Range, scale: ScaleName, fraction: number): Range {
  const low = toAxis(range.low, scale);
  const high = toAxis(range.high, scale);
  const shift = (high - low) * fraction;
  return { low: fromAxis(low + shift, scale), high: fromAxis(high + shift, scale) };
}

/** Whether a range can be shown: finite, not too narrow for doubles, not too wide beside the range one starts from. */
export function isShowable(range: Range, home: Range, scale: ScaleName): boolean {
  const low = toAxis(range.low, scale);
  const high = toAxis(range.high, scale);
  const span = high - low;
  const size = Math.max(Math.abs(low), Math.abs(high));
  const homeSpan = toAxis(home.high, scale) - toAxis(home.low, scale);
  return span > size * CLOSEST_ZOOM && span < homeSpan * WIDEST_ZOOM && size < FARTHEST;
}

/** The two ranges with the narrower one widened about its middle, so that one unit is equally long on both axes. */
export function equalAspect(
  x: Range,
  y: Range,
  width: number,
  height: number,
): { x: Range; y: Range } {
  const unitsPerPixel = Math.max((x.high - x.low) / width, (y.high - y.low) / height);
  return { x: widened(x, unitsPerPixel * width), y: widened(y, unitsPerPixel * height) };
}

function widened(range: Range, span: number): Range {
  const middle = range.low + (range.high - range.low) / 2;
  return { low: middle - span / 2, high: middle + span / 2 };
}

/** The range of an axis whose ends may be left open (null) and then follow the data, rounded outwards. */
export function automaticRange(
  data: Range | null,
  scale: ScaleName,
  low: number | null,
  high: number | null,
  roundStep: (span: number) => number,
): Range {
  const range = scale === 'linear' ? linearRange(data, roundStep) : logarithmicRange(data);
  const result = { low: low ?? range.low, high: high ?? range.high };
  if (result.low < result.high) {
    return result;
  }
  if (scale === 'logarithmic') {
    return low === null
      ? { low: result.high / 10, high: result.high }
      : { low: result.low, high: result.low * 10 };
  }
  return low === null
    ? { low: result.high - 1, high: result.high }
    : { low: result.low, high: result.low + 1 };
}

function linearRange(data: Range | null, roundStep: (span: number) => number): Range {
  if (data === null) {
    return { low: 0, high: 1 };
  }
  let low = toAxis(data.low, 'linear');
  let high = toAxis(data.high, 'linear');
  if (high - low <= Math.max(Math.abs(low), Math.abs(high)) * CLOSEST_ZOOM) {
    const margin = low === 0 ? 1 : Math.abs(low) / 10;
    low -= margin;
    high += margin;
  }
  const step = roundStep(high - low);
  return step > 0
    ? roomy({ low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step }, low, high)
    : { low, high };
}

/** A rounded range with some room beyond the data that would lie on its border, so that a mark there hides no tick. */
function roomy(range: Range, low: number, high: number): Range {
  const span = range.high - range.low;
  return {
    low: low - range.low < TIGHT * span ? range.low - ROOM * span : range.low,
    high: range.high - high < TIGHT * span ? range.high + ROOM * span : range.high,
  };
}

function logarithmicRange(data: Range | null): Range {
  if (data === null) {
    return { low: 0.1, high: 10 };
  }
  const low = toAxis(data.low, 'logarithmic');
  const high = toAxis(data.high, 'logarithmic');
  const lowest = Math.floor(low + 1e-9);
  const highest = Math.max(Math.ceil(high - 1e-9), lowest + 1);
  const powers = roomy({ low: lowest, high: highest }, low, high);
  return { low: 10 ** powers.low, high: 10 ** powers.high };
}
