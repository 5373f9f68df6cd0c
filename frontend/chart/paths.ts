import type { Path } from './chart-canvas';
import { clip, type Point } from './clip';
import type { Colours } from './colours';
import type { Axis, Series } from './messages';
import type { ChartState, SeriesState } from './state';
import { thin } from './thin';
import { fromAxis, toAxis, type Range } from './view';

const POINTS_DRAWN = 2000;
/** A path is followed this many widths of the plot beyond its border, so that lines leave it in their direction. */
const MARGIN = 1;

/** The series of a chart as paths for the canvas: thinned, kept near the plot, with gaps where an axis cannot reach. */
export function pathsOf(state: ChartState, x: Range, y: Range, colours: Colours): Path[] {
  const paths: Path[] = [];
  for (const series of state.series.values()) {
    if (!series.look.hidden) {
      const points = pointsOf(series, state.axes.x, state.axes.y, x, y);
      paths.push({
        series: series.look,
        colour: colours.resolve(translucent(series.look)),
        points,
      });
    }
  }
  return paths;
}

function translucent({ colour, opacity }: Series): string {
  return opacity >= 1 ? colour : `color-mix(in srgb, ${colour} ${100 * opacity}%, transparent)`;
}

function pointsOf(series: SeriesState, xAxis: Axis, yAxis: Axis, x: Range, y: Range): Point[] {
  const { xs, ys, length } = series.points;
  const indices = thin(xs, ys, Math.min(length, series.shown), POINTS_DRAWN);
  const places = indices.map((i) => ({
    x: toAxis(xs[i], xAxis.scale),
    y: toAxis(ys[i], yAxis.scale),
  }));
  const [xMin, xMax] = withMargin(x, xAxis);
  const [yMin, yMax] = withMargin(y, yAxis);
  const path = clip(places, { xMin, xMax, yMin, yMax });
  return path.map((point) => ({
    x: fromAxis(point.x, xAxis.scale),
    y: fromAxis(point.y, yAxis.scale),
  }));
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
