import { ChartCanvas, type Path } from './chart-canvas';
import { Colours, type Theme } from './colours';
import { ContourLayer } from './contour-layer';
import { decodeHeightField, type HeightField } from './height-field';
import type { Background, Handle } from './messages';
import { Marks } from './marks';
import { pathsOf } from './paths';
import { drawNotes, NOTE_INSET } from './notes';
import type { Plot } from './plot';
import { commonStride } from './spacing';
import type { ChartState } from './state';
import { Viewport, type Ranges } from './viewport';

const SETTLED_MILLIS = 150;
/** A frame that has taken this long leaves the rest of the contours to the next ones. */
const FRAME_MILLIS = 16;
const LAYOUT_ATTEMPTS = 3;
const EXPORT_PIXEL_RATIO = 2;
const CAPTION_HEIGHT = 28;
const CAPTION_BASELINE = 18;

/** What happens around the drawing. */
export interface RendererEvents {
  /** A frame was drawn. */
  drawn(plot: Plot): void;
  /** Other ranges are shown, and have been for a moment. */
  viewSettled(ranges: Ranges): void;
}

/** Draws the state of a chart, at most once per animation frame, while the element is in a page. */
export class Renderer {
  readonly viewport: Viewport;
  readonly colours: Colours;
  readonly #chart: ChartCanvas;
  readonly #contours = new ContourLayer();
  readonly #marks: Marks;
  #decoded: Background | null = null;
  #theme: Theme;
  #width = 0;
  #height = 0;
  #pixelRatio = 1;
  #ranges: Ranges;
  #frame = 0;
  /** When the frame that is drawn has taken its time. */
  #deadline = 0;
  #stale = true;
  #settled = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #laidOut: Plot | null = null;
  #stride = 1;
  #viewGiven = false;
  readonly #state: ChartState;
  readonly #events: RendererEvents;

  constructor(
    canvas: HTMLCanvasElement,
    probe: HTMLElement,
    state: ChartState,
    events: RendererEvents,
  ) {
    this.#state = state;
    this.#events = events;
    this.viewport = new Viewport(state);
    this.colours = new Colours(probe);
    this.#marks = new Marks(this.colours);
    this.#theme = this.colours.theme();
    this.#ranges = this.viewport.ranges(0, 0);
    this.#chart = new ChartCanvas(canvas, {
      behind: (plot) => this.#drawBehind(plot),
      before: (plot) => this.#drawBefore(plot),
    });
  }

  /** The plot as it was drawn last, or null before the first frame. */
  plot(): Plot | null {
    return this.#laidOut;
  }

  /** The heights behind the series as they were drawn last. */
  heights(): HeightField | null {
    return this.#contours.field;
  }

  /** Series, axes, options or the view changed: lay out and draw in the next frame. */
  invalidate(): void {
    this.#stale = true;
    this.redraw();
  }

  /** The server gave axes or a view: it is told what came of them, even when that is what was shown before. */
  viewGiven(): void {
    this.#viewGiven = true;
  }

  /** Only marks or handles changed: draw in the next frame. */
  redraw(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => this.#render());
    }
  }

  /** A page that makes its type larger gives its charts another size as well, so the type is read again. */
  resize(width: number, height: number): void {
    if (width !== this.#width || height !== this.#height) {
      this.#width = width;
      this.#height = height;
      this.#chart.resize(width, height, devicePixelRatio);
      this.#pixelRatio = devicePixelRatio;
      this.#theme = this.colours.theme();
      this.invalidate();
    }
  }

  themeChanged(): void {
    this.colours.forget();
    this.#theme = this.colours.theme();
    this.invalidate();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#settling);
    this.#chart.destroy();
  }

  /** A picture of the chart on its paper, with these handles drawn as they look in the page, and a caption below. */
  picture(handles: readonly Handle[], caption: string): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    const chartHeight = this.#height * EXPORT_PIXEL_RATIO;
    picture.width = this.#width * EXPORT_PIXEL_RATIO;
    picture.height = chartHeight + (caption === '' ? 0 : CAPTION_HEIGHT * EXPORT_PIXEL_RATIO);
    const ctx = picture.getContext('2d');
    if (ctx !== null && this.#width > 0 && this.#height > 0) {
      this.#drawAt(EXPORT_PIXEL_RATIO);
      const plot = { ...this.#chart.plot(), ctx };
      ctx.fillStyle = this.#theme.paper;
      ctx.fillRect(0, 0, picture.width, picture.height);
      ctx.drawImage(this.#chart.plot().ctx.canvas, 0, 0, picture.width, chartHeight);
      ctx.scale(EXPORT_PIXEL_RATIO, EXPORT_PIXEL_RATIO);
      this.#marks.drawHandles(handles, plot, this.#theme);
      ctx.fillStyle = this.#theme.ink;
      ctx.font = `${this.#theme.fontSize}px ${this.#theme.fontFamily}`;
      ctx.fillText(
        caption,
        NOTE_INSET,
        this.#height + CAPTION_BASELINE,
        this.#width - 2 * NOTE_INSET,
      );
      this.#drawAt(devicePixelRatio);
    }
    return picture;
  }

  #drawAt(pixelRatio: number): void {
    this.#pixelRatio = pixelRatio;
    this.#deadline = Number.POSITIVE_INFINITY;
    this.#chart.resize(this.#width, this.#height, pixelRatio);
    this.#layOut();
  }

  #render(): void {
    this.#frame = 0;
    if (this.#width < 1 || this.#height < 1) {
      return;
    }
    this.#deadline = performance.now() + FRAME_MILLIS;
    if (this.#pixelRatio !== devicePixelRatio) {
      this.#pixelRatio = devicePixelRatio;
      this.#chart.resize(this.#width, this.#height, devicePixelRatio);
      this.#stale = true;
    }
    if (this.#stale) {
      this.#stale = false;
      this.#layOut();
    } else {
      this.#chart.draw();
    }
    this.#laidOut = this.#chart.plot();
    this.#events.drawn(this.#laidOut);
    if (this.#contours.unfinished) {
      this.redraw();
    }
  }

  /** An equal aspect depends on the plot's size, which depends on the labels of the axes: a few rounds settle it. */
  #layOut(): void {
    for (let attempt = 0; attempt < LAYOUT_ATTEMPTS; attempt++) {
      const before = this.#ranges;
      const { left, right, top, bottom } = this.#chart.plot();
      const size = { width: right - left, height: bottom - top };
      const ranges = this.viewport.ranges(size.width, size.height);
      this.#chart.setAxes(this.#state.axes, ranges, this.#theme, this.#state.options.locale);
      const paths = pathsOf(this.#state, ranges.x, ranges.y, size, this.colours);
      this.#chart.setPaths(paths, this.#theme);
      this.#stride = commonStride(paths.filter(hasMarkers).map(({ stride }) => stride));
      this.#ranges = ranges;
      if (this.#viewGiven || !sameRanges(before, ranges)) {
        this.#viewGiven = false;
        this.#settle();
      }
      this.#chart.update();
      const now = this.#chart.plot();
      if (
        Math.abs(now.right - now.left - right + left) < 1 &&
        Math.abs(now.bottom - now.top - bottom + top) < 1
      ) {
        return;
      }
    }
  }

  #settle(): void {
    this.#settled = false;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settled = true;
      this.redraw();
      this.#events.viewSettled(this.#ranges);
    }, SETTLED_MILLIS);
  }

  #drawBehind(plot: Plot): void {
    if (this.#decoded !== this.#state.background) {
      this.#decoded = this.#state.background;
      this.#contours.setField(this.#decoded === null ? null : decodeHeightField(this.#decoded));
    }
    const isTimeUp = () => performance.now() > this.#deadline;
    this.#contours.draw(plot, this.#theme, this.#pixelRatio, this.#settled, isTimeUp);
    this.#contours.drawHeights(plot, this.#theme, this.#state.options.locale);
    this.#marks.drawBehind(this.#state.drawnMarks(), plot, this.#theme);
  }

  #drawBefore(plot: Plot): void {
    this.#marks.drawBefore(this.#state.drawnMarks(), plot, this.#theme);
    drawNotes(this.#state, this.#stride, plot, this.#theme);
  }
}

/** Whether a path has so many points that some might have no marker. */
function hasMarkers({ series, points }: Path): boolean {
  return series.line && series.shape !== 'none' && points.length > 2;
}

function sameRanges(a: Ranges, b: Ranges): boolean {
  return (
    a.x.low === b.x.low && a.x.high === b.x.high && a.y.low === b.y.low && a.y.high === b.y.high
  );
}
