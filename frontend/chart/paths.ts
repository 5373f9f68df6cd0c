import type { Path } from './chart-canvas';
import { clip, type Point } from './clip';
import type { Colours } from './colours';
import type { Axis, Series } from './messages';
import { markedIndices, markerStride } from './spacing';
import type { ChartState, SeriesState } from './state';
import { thin } from './thin';
import { fromAxis, toAxis, type Range } from './view';

const POINTS_DRAWN = 2000;
/** Markers are drawn where the points are at least this many radii apart. */
const RADII_APART = 3.5;
/** A path is followed this many widths of the plot beyond its border, so that lines leave it in their direction. */
const MARGIN = 1;

/** The size of the plot area in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point that knows its index in the series; one on the border of the box that it was kept in has none. */
type Place = Point & { index?: number };

/** The series of a chart as paths for the canvas: thinned, kept near the plot, with gaps where an axis cannot reach. */
export function pathsOf(
  state: ChartState,
  x: Range,
  y: Range,
  size: Size,
  colours: Colours,
): Path[] {
  const paths: Path[] = [];
  for (const series of state.drawnSeries()) {
    const { look } = series;
    const count = Math.min(series.points.length, series.shown);
    const indices = thin(series.points.xs, series.points.ys, count, POINTS_DRAWN);
    const onScreen = (at: readonly number[]): Point[] =>
      placesOf(series, at, state, x, y).map((place) => ({
        x: share(place.x, x, state.axes.x) * size.width,
        y: share(place.y, y, state.axes.y) * size.height,
      }));
    const marks = look.line && look.shape !== 'none';
    const stride = marks
      ? markerStride(onScreen(indices), RADII_APART * look.markerSize * thinning(indices, count))
      : 1;
    const marked = marks ? markedIndices(series.points.xs, count, stride) : null;
    const places = placesOf(series, merged(indices, marked ?? [], count), state, x, y);
    paths.push({
      series: look,
      colour: colours.resolve(translucent(look)),
      points: places.map((place) => ({
        x: fromAxis(place.x, state.axes.x.scale),
        y: fromAxis(place.y, state.axes.y.scale),
      })),
      marked: places.map(({ index }) => index !== undefined && (marked?.has(index) ?? true)),
      stride,
    });
  }
  return paths;
}

/** How many points stand for each that was kept. */
function thinning(indices: readonly number[], count: number): number {
  return indices.length === 0 ? 1 : count / indices.length;
}

/** The indices with those of all points that have a marker. */
function merged(indices: readonly number[], marked: Iterable<number>, count: number): number[] {
  return indices.length === count
    ? [...indices]
    : [...new Set([...indices, ...marked])].sort((a, b) => a - b);
}

/** Where a place lies along an axis: 0 at its low end, 1 at its high end. */
function share(place: number, range: Range, axis: Axis): number {
  const low = toAxis(range.low, axis.scale);
  return (place - low) / (toAxis(range.high, axis.scale) - low);
}

function translucent({ colour, opacity }: Series): string {
  return opacity >= 1 ? colour : `color-mix(in srgb, ${colour} ${100 * opacity}%, transparent)`;
}

/** These points of a series on straight axes: a logarithmic one holds the logarithms. */
function placesOf(
  series: SeriesState,
  indices: readonly number[],
  { axes }: ChartState,
  x: Range,
  y: Range,
): Place[] {
  const { xs, ys } = series.points;
  const places: Place[] = indices.map((index) => ({
    x: toAxis(xs[index], axes.x.scale),
    y: toAxis(ys[index], axes.y.scale),
    index,
  }));
  const [xMin, xMax] = withMargin(x, axes.x);
  const [yMin, yMax] = withMargin(y, axes.y);
  return clip(places, { xMin, xMax, yMin, yMax });
}

function withMargin(range: Range, axis: Axis): [number, number] {
  const low = toAxis(range.low, axis.scale);
  const high = toAxis(range.high, axis.scale);
  const margin = (high - low) * MARGIN;
  return [low - margin, high + margin];
}

/**
 * The smallest and largest value along one axis of all visible series that the axes make room for, or of the others
 * when there is no such value; null when there is none at all.
 */
export function dataRange(state: ChartState, along: 'x' | 'y'): Range | null {
  const visible = [...state.series.values()].filter(({ look }) => !look.hidden);
  const rangeOf = (fitted: boolean): Range | null =>
    rangeOfAll(
      visible.filter(({ look }) => look.fitted === fitted),
      state,
      along,
    );
  return rangeOf(true) ?? rangeOf(false);
}

function rangeOfAll(series: SeriesState[], state: ChartState, along: 'x' | 'y'): Range | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const { scale } = state.axes[along];
  for (const { points } of series) {
    const values = along === 'x' ? points.xs : points.ys;
    for (let i = 0; i < points.length; i++) {
      const value = values[i];
      if (scale === 'logarithmic' && value <= 0) continue;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low <= high ? { low, high } : null;
}

/** Whether a logarithmic axis leaves out a value of a visible series. */
export function leavesOut(state: ChartState): boolean {
  return (
    state.axes.y.scale === 'logarithmic' &&
    [...state.series.values()].some(
      ({ look, points, shown }) =>
        !look.hidden &&
        points.ys.subarray(0, Math.min(points.length, shown)).some((value) => value <= 0),
    )
  );
}
