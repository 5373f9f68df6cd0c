import type { Colours } from './colours';
import { download } from './download';
import { Gestures } from './gestures';
import { Handles } from './handles';
import type { Changes, Extents, HandleMoved, HandlePressed, PlotClick } from './messages';
import { Navigation } from './navigation';
import { watchPage } from './page-watch';
import { createParts, describeParts, type Parts } from './parts';
import { PointerReadout } from './pointer-readout';
import type { Plot } from './plot';
import { Renderer } from './renderer';
import { ChartState, type SeriesState } from './state';
import { extentsOf } from './viewport';

/** Detail of `view-changed`: what is shown now, and whether someone chose it. */
export interface ViewChanged extends Extents {
  readonly chosen: boolean;
}

const BUTTON_ZOOM = 1.5;

/**
 * A chart that grows while it is looked at: series that are appended to, marks, a contour background, handles to drag,
 * zoom and pan. The server drives it by {@link receive}; other modules of the page may use the methods below it, which
 * cost no round trip. It draws while it is in a page and keeps its contents while it is not.
 */
export class LiveChart extends HTMLElement {
  readonly #state = new ChartState();
  readonly #parts: Parts;
  #renderer: Renderer | null = null;
  #handles: Handles | null = null;
  #gestures: Gestures | null = null;
  #readout: PointerReadout | null = null;
  #unwatch: () => void = () => {};

  constructor() {
    super();
    this.#parts = createParts(this.attachShadow({ mode: 'open' }));
  }

  connectedCallback(): void {
    const renderer = this.#createRenderer();
    const navigation = new Navigation(this.#state, renderer, (detail) =>
      this.#tell<PlotClick>('plot-click', detail),
    );
    this.#renderer = renderer;
    this.#handles = new Handles(this.#parts.handleLayer, this.#state.handles, {
      plot: () => renderer.plot(),
      locale: () => this.#state.options.locale,
      changed: () => renderer.redraw(),
      report: (detail) => this.#tell<HandleMoved>('handle-moved', detail),
      press: (detail) => this.#tell<HandlePressed>('handle-pressed', detail),
    });
    this.#gestures = new Gestures(this.#parts.canvas, this.#parts.group, navigation);
    this.#readout = new PointerReadout(
      this.#parts.canvas,
      this.#parts.readout,
      this.#state,
      () => renderer.plot(),
      () => renderer.heights(),
    );
    this.#connectTools(navigation);
    this.#unwatch = watchPage(
      this,
      (width, height) => renderer.resize(width, height),
      () => renderer.themeChanged(),
    );
    describeParts(this.#parts, this.#state.options);
  }

  disconnectedCallback(): void {
    this.#unwatch();
    this.#gestures?.destroy();
    this.#readout?.destroy();
    this.#handles?.destroy();
    this.#renderer?.destroy();
    this.#gestures = null;
    this.#handles = null;
    this.#renderer = null;
  }

  /** Takes over changes; called by the server once per response. */
  receive(changes: Changes): void {
    this.#state.apply(changes, (id) => this.#handles?.isHeld(id) ?? false);
    if (changes.view !== undefined || changes.x !== undefined || changes.y !== undefined) {
      this.#renderer?.viewGiven();
    }
    if (changes.options !== undefined) {
      describeParts(this.#parts, this.#state.options);
      this.#gestures?.refresh();
    }
    this.#renderer?.invalidate();
  }

  /** Adds points at the end of a series. */
  appendPoints(series: string, xs: ArrayLike<number>, ys: ArrayLike<number>): void {
    this.#state.seriesOf(series).points.append(xs, ys);
    this.#renderer?.invalidate();
  }

  /** Replaces the points of a series. */
  setPoints(series: string, xs: ArrayLike<number>, ys: ArrayLike<number>): void {
    this.#state.seriesOf(series).points.clear();
    this.appendPoints(series, xs, ys);
  }

  /** Draws only the first points of a series; Infinity draws all, also those still to come. */
  showFirst(series: string, count: number): void {
    this.#state.seriesOf(series).shown = Math.max(0, count);
    this.#renderer?.invalidate();
  }

  /** How many points a series has. */
  pointCount(series: string): number {
    return this.#state.seriesOf(series).points.length;
  }

  /** What is drawn, to read: the series with their points, and where the plot is; no plot before the first layout. */
  get drawing(): { series: ReadonlyMap<string, SeriesState>; plot: Plot | null } {
    return { series: this.#state.series, plot: this.#renderer?.plot() ?? null };
  }

  hasSeries(id: string): boolean {
    return this.#state.series.has(id);
  }

  hasMark(id: string): boolean {
    return this.#state.marks.has(id);
  }

  /** Whether a series or a mark is there and not hidden. */
  draws(id: string): boolean {
    return (this.hasMark(id) || this.hasSeries(id)) && !this.#state.hidden.has(id);
  }

  /** Moves a marker. */
  setMarker(id: string, x: number, y: number): void {
    Object.assign(this.#state.markerOf(id), { x, y });
    this.#renderer?.redraw();
  }

  /** Moves both ends of an arrow. */
  setArrow(id: string, fromX: number, fromY: number, toX: number, toY: number): void {
    Object.assign(this.#state.arrowOf(id), { fromX, fromY, toX, toY });
    this.#renderer?.redraw();
  }

  /** Saves a picture of the chart on the page's background, at two pixels per CSS pixel, with a caption below. */
  exportImage(fileName: string, caption: string): void {
    const picture = this.#renderer?.picture([...this.#state.handles.values()], caption);
    if (picture !== undefined) {
      download(picture, fileName);
    }
  }

  #createRenderer(): Renderer {
    const renderer: Renderer = new Renderer(this.#parts.canvas, this.#parts.probe, this.#state, {
      drawn: (plot) => this.#drawn(plot, renderer.colours),
      viewSettled: (ranges) =>
        this.#tell<ViewChanged>('view-changed', {
          ...extentsOf(ranges),
          chosen: this.#state.view !== null,
        }),
    });
    return renderer;
  }

  #drawn(plot: Plot, colours: Colours): void {
    this.#handles?.place(plot, colours);
    this.#parts.resetView.hidden = this.#state.view === null;
    this.#gestures?.refresh();
  }

  #connectTools(navigation: Navigation): void {
    const { zoomIn, zoomOut, resetView } = this.#parts;
    zoomIn.onclick = () => navigation.zoomMiddle(1 / BUTTON_ZOOM);
    zoomOut.onclick = () => navigation.zoomMiddle(BUTTON_ZOOM);
    resetView.onclick = () => {
      navigation.back();
      this.#parts.group.focus();
    };
  }

  #tell<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, { detail }));
  }
}

customElements.define('live-chart', LiveChart);

declare global {
  interface HTMLElementTagNameMap {
    'live-chart': LiveChart;
  }
}
