import type { GestureTarget } from './gestures';
import type { PlotClick } from './messages';
import { isInPlot, placeAt, type Plot } from './plot';
import type { Renderer } from './renderer';
import type { ChartState } from './state';

/** What gestures and buttons do to one chart: they change its view or report a click. */
export class Navigation implements GestureTarget {
  readonly #state: ChartState;
  readonly #renderer: Renderer;
  readonly #clicked: (detail: PlotClick) => void;

  constructor(state: ChartState, renderer: Renderer, clicked: (detail: PlotClick) => void) {
    this.#state = state;
    this.#renderer = renderer;
    this.#clicked = clicked;
  }

  mayZoom(): boolean {
    return this.#state.options.zoom;
  }

  mayPan(): boolean {
    return this.#state.options.pan;
  }

  takesClicks(): boolean {
    return this.#state.options.clicks;
  }

  isAway(): boolean {
    return this.#state.view !== null;
  }

  zoom(x: number, y: number, factor: number): boolean {
    return this.#change(
      (plot) => isInPlot(plot, x, y) && this.#renderer.viewport.zoom(plot, x, y, factor),
    );
  }

  zoomMiddle(factor: number): void {
    this.#change((plot) =>
      this.#renderer.viewport.zoom(
        plot,
        (plot.left + plot.right) / 2,
        (plot.top + plot.bottom) / 2,
        factor,
      ),
    );
  }

  pan(dx: number, dy: number): void {
    this.#change((plot) =>
      this.#renderer.viewport.pan(
        plot,
        -dx / (plot.right - plot.left),
        dy / (plot.bottom - plot.top),
      ),
    );
  }

  panByFraction(right: number, up: number): void {
    this.#change((plot) => this.#renderer.viewport.pan(plot, right, up));
  }

  back(): void {
    this.#state.view = null;
    this.#renderer.invalidate();
  }

  click(x: number, y: number): void {
    const plot = this.#renderer.plot();
    if (plot !== null && isInPlot(plot, x, y)) {
      this.#clicked(placeAt(plot, x, y));
    }
  }

  #change(act: (plot: Plot) => boolean): boolean {
    const plot = this.#renderer.plot();
    const changed = plot !== null && act(plot);
    if (changed) {
      this.#renderer.invalidate();
    }
    return changed;
  }
}
