import type { Extents } from './messages';
import { dataRange } from './paths';
import type { Plot } from './plot';
import type { ChartState } from './state';
import { tickStep } from './ticks';
import { automaticRange, equalAspect, isShowable, panned, zoomed, type Range } from './view';

const AUTOMATIC_TICKS = 5;

export interface Ranges {
  readonly x: Range;
  readonly y: Range;
}

/** Which part of the data is shown: the axes' own ranges, or the view that someone chose. */
export class Viewport {
  readonly #state: ChartState;

  constructor(state: ChartState) {
    this.#state = state;
  }

  /** The ranges to show in a plot of this size. */
  ranges(width: number, height: number): Ranges {
    const { view, options, axes } = this.#state;
    const chosen = view === null ? this.#home() : rangesOf(view);
    const linear = axes.x.scale === 'linear' && axes.y.scale === 'linear';
    return options.equalAspect && linear && width > 0 && height > 0
      ? equalAspect(chosen.x, chosen.y, width, height)
      : chosen;
  }

  /**
   * Zooms about a place of the plot; false when it cannot go so far. It starts from the newest view, which may not be
   * drawn yet: several gestures may come within one frame.
   */
  zoom(plot: Plot, x: number, y: number, factor: number): boolean {
    const now = this.ranges(plot.right - plot.left, plot.bottom - plot.top);
    const across = (x - plot.left) / (plot.right - plot.left);
    const up = (plot.bottom - y) / (plot.bottom - plot.top);
    return this.#show({
      x: zoomed(now.x, plot.xScale, across, factor),
      y: zoomed(now.y, plot.yScale, up, factor),
    });
  }

  /** Moves the view by fractions of what is shown, to the right and up. */
  pan(plot: Plot, right: number, up: number): boolean {
    const now = this.ranges(plot.right - plot.left, plot.bottom - plot.top);
    return this.#show({
      x: panned(now.x, plot.xScale, right),
      y: panned(now.y, plot.yScale, up),
    });
  }

  #show(ranges: Ranges): boolean {
    const home = this.#home();
    const { x, y } = this.#state.axes;
    if (!isShowable(ranges.x, home.x, x.scale) || !isShowable(ranges.y, home.y, y.scale)) {
      return false;
    }
    this.#state.view = extentsOf(ranges);
    return true;
  }

  #home(): Ranges {
    const own = (along: 'x' | 'y'): Range => {
      const { scale, min, max } = this.#state.axes[along];
      const data = min !== null && max !== null ? null : dataRange(this.#state, along);
      return automaticRange(data, scale, min, max, (span) => tickStep(span, AUTOMATIC_TICKS));
    };
    return { x: own('x'), y: own('y') };
  }
}

export function extentsOf({ x, y }: Ranges): Extents {
  return { xMin: x.low, xMax: x.high, yMin: y.low, yMax: y.high };
}

function rangesOf({ xMin, xMax, yMin, yMax }: Extents): Ranges {
  return { x: { low: xMin, high: xMax }, y: { low: yMin, high: yMax } };
}
