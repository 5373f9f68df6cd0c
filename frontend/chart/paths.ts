import type { Path } from './chart-canvas';
import { clip, type Point } from './clip';
import type { Colours } from './colours';
import type { Axis, Series } from './messages';
import { standingApart } from './spacing';
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

/** The series of a chart as paths for the canvas: thinned, kept near the plot, with gaps where an axis cannot reach. */
export function pathsOf(
  state: ChartState,
  x: Range,
  y: Range,
  size: Size,
  colours: Colours,
): Path[] {
  const paths: Path[] = [];
  for (const series of state.series.values()) {
    const { look } = series;
    if (!look.hidden) {
      const places = placesOf(series, state.axes.x, state.axes.y, x, y);
      paths.push({
        series: look,
        colour: colours.resolve(translucent(look)),
        points: places.map((place) => ({
          x: fromAxis(place.x, state.axes.x.scale),
          y: fromAxis(place.y, state.axes.y.scale),
        })),
        marked: standingApart(
          places.map((place) => ({
            x: share(place.x, x, state.axes.x) * size.width,
            y: share(place.y, y, state.axes.y) * size.height,
          })),
          look.line ? RADII_APART * look.markerSize : 0,
        ),
      });
    }
  }
  return paths;
}

/** Where a place lies along an axis: 0 at its low end, 1 at its high end. */
function share(place: number, range: Range, axis: Axis): number {
  const low = toAxis(range.low, axis.scale);
  return (place - low) / (toAxis(range.high, axis.scale) - low);
}

function translucent({ colour, opacity }: Series): string {
  return opacity >= 1 ? colour : `color-mix(in srgb, ${colour} ${100 * opacity}%, transparent)`;
}

/** The points of a series on straight axes: a logarithmic one holds the logarithms. */
function placesOf(series: SeriesState, xAxis: Axis, yAxis: Axis, x: Range, y: Range): Point[] {
  const { xs, ys, length } = series.points;
  const indices = thin(xs, ys, Math.min(length, series.shown), POINTS_DRAWN);
  const places = indices.map((i) => ({
    x: toAxis(xs[i], xAxis.scale),
    y: toAxis(ys[i], yAxis.scale),
  }));
  const [xMin, xMax] = withMargin(x, xAxis);
  const [yMin, yMax] = withMargin(y, yAxis);
  return clip(places, { xMin, xMax, yMin, yMax });
}

function withMargin(range: Range, axis: Axis): [number, number] {
  const low = toAxis(range.low, axis.scale);
  const high = toAxis(range.high, axis.scale);
  const margin = (high - low) * MARGIN;
  return [low - margin, high + margin];
}

/** The smallest and largest value of all visible series along one axis, or null when there is none. */
export function dataRange(state: ChartState, along: 'x' | 'y'): Range | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const { scale } = state.axes[along];
  for (const { look, points } of state.series.values()) {
    if (look.hidden) continue;
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
