import {
  Chart,
  LinearScale,
  LineElement,
  LogarithmicScale,
  PointElement,
  type ChartDataset,
  type Tick,
} from 'chart.js';
import type { Point } from './clip';
import type { Theme } from './colours';
import type { Axis, Series, Shape } from './messages';
import { tickLabels } from './number-text';
import { PathController } from './path-controller';
import { pixelOn, type Plot } from './plot';
import { linearTicks, logarithmicTicks } from './ticks';
import type { Range, ScaleName } from './view';

declare module 'chart.js' {
  interface CartesianScaleTypeRegistry {
    plain: CartesianScaleTypeRegistry['linear'];
    powers: CartesianScaleTypeRegistry['logarithmic'];
  }
}

const PIXELS_PER_TICK_ACROSS = 64;
const PIXELS_PER_TICK_UP = 36;

/** A linear axis whose ticks end for every range of doubles. */
class PlainScale extends LinearScale {
  static override id = 'plain';

  override buildTicks(): Tick[] {
    return asTicks(linearTicks(this.min, this.max, tickCount(this), this.options.ticks.stepSize));
  }
}

/** A logarithmic axis with few, readable ticks. */
class PowerScale extends LogarithmicScale {
  static override id = 'powers';

  override buildTicks(): Tick[] {
    return asTicks(logarithmicTicks(this.min, this.max, tickCount(this)));
  }
}

function tickCount(scale: { isHorizontal(): boolean; width: number; height: number }): number {
  const count = scale.isHorizontal()
    ? scale.width / PIXELS_PER_TICK_ACROSS
    : scale.height / PIXELS_PER_TICK_UP;
  return Math.max(2, Math.min(12, Math.floor(count)));
}

function asTicks(values: readonly number[]): Tick[] {
  return values.map((value) => ({ value }));
}

Chart.register(PathController, PointElement, LineElement, PlainScale, PowerScale);

/** One series as it is drawn. */
export interface Path {
  readonly series: Series;
  readonly colour: string;
  readonly points: Point[];
  /** Which points have a marker. */
  readonly marked: readonly boolean[];
  /** Every how many points of the series have one. */
  readonly stride: number;
}

/** What is drawn behind and before the series. */
export interface Layers {
  behind(plot: Plot): void;
  before(plot: Plot): void;
}

/** The only place that knows Chart.js, with the controller: one chart on one canvas, without animation, events, legend or tooltips. */
export class ChartCanvas {
  readonly #chart: Chart<'path', Point[]>;
  #scales: readonly [ScaleName, ScaleName] = ['linear', 'linear'];
  #ranges: { x: Range; y: Range } = { x: { low: 0, high: 1 }, y: { low: 0, high: 1 } };
  readonly #datasets = new Map<string, ChartDataset<'path', Point[]>>();
  #ready = false;

  constructor(canvas: HTMLCanvasElement, layers: Layers) {
    this.#chart = new Chart<'path', Point[]>(canvas, {
      type: 'path',
      data: { datasets: [] },
      options: {
        animation: false,
        responsive: false,
        maintainAspectRatio: false,
        events: [],
        parsing: false,
        normalized: true,
        scales: { x: { type: 'plain' }, y: { type: 'plain' } },
        layout: { padding: { top: 8, right: 12 } },
      },
      plugins: [
        {
          id: 'layers',
          beforeDraw: () => {
            if (this.#ready) layers.behind(this.plot());
          },
          afterDatasetsDraw: () => {
            if (this.#ready) layers.before(this.plot());
          },
        },
      ],
    });
    this.#ready = true;
  }

  /** Takes over the size; call {@link update} then. */
  resize(width: number, height: number, pixelRatio: number): void {
    this.#ready = false;
    this.#chart.options.devicePixelRatio = pixelRatio;
    this.#chart.resize(width, height);
    this.#ready = true;
  }

  setAxes(
    axes: { x: Axis; y: Axis },
    ranges: { x: Range; y: Range },
    theme: Theme,
    locale: string,
  ): void {
    this.#scales = [axes.x.scale, axes.y.scale];
    this.#ranges = ranges;
    this.#chart.options.scales = {
      x: scaleOptions(axes.x, ranges.x, theme, locale),
      y: scaleOptions(axes.y, ranges.y, theme, locale),
    };
  }

  /** Chart.js keeps its elements as long as it sees the same data set: each series has its own, for good. */
  setPaths(paths: readonly Path[], theme: Theme): void {
    const known = new Map(this.#datasets);
    this.#datasets.clear();
    for (const path of paths) {
      const { id } = path.series;
      this.#datasets.set(id, Object.assign(known.get(id) ?? {}, dataset(path, theme)));
    }
    this.#chart.data.datasets = [...this.#datasets.values()];
  }

  /** Lays out and draws everything. */
  update(): void {
    this.#chart.update('none');
  }

  /** Draws again what is laid out: enough when only a layer changed. */
  draw(): void {
    this.#chart.draw();
  }

  destroy(): void {
    this.#chart.destroy();
  }

  plot(): Plot {
    const { x, y } = this.#chart.scales;
    const { left, top, right, bottom } = this.#chart.chartArea;
    return {
      ctx: this.#chart.ctx,
      left,
      top,
      right,
      bottom,
      xRange: this.#ranges.x,
      yRange: this.#ranges.y,
      xScale: this.#scales[0],
      yScale: this.#scales[1],
      x: (value) => pixelOn(x, this.#scales[0], value),
      y: (value) => pixelOn(y, this.#scales[1], value),
      valueX: (pixel) => x.getValueForPixel(pixel) ?? Number.NaN,
      valueY: (pixel) => y.getValueForPixel(pixel) ?? Number.NaN,
    };
  }
}

function scaleOptions(axis: Axis, range: Range, theme: Theme, locale: string) {
  const font = { family: theme.fontFamily, size: theme.fontSize };
  return {
    type: axis.scale === 'linear' ? ('plain' as const) : ('powers' as const),
    min: range.low,
    max: range.high,
    border: { color: theme.grid },
    grid: { color: theme.grid, drawOnChartArea: axis.gridLines, drawTicks: false },
    title: { display: axis.title !== '', text: axis.title, color: theme.muted, font, padding: 4 },
    ticks: {
      stepSize: axis.tickStep ?? 0,
      color: theme.muted,
      font,
      padding: 6,
      maxRotation: 0,
      callback: tickLabels(axis.scale === 'logarithmic', locale),
    },
  };
}

const POINT_STYLES = {
  none: false,
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  cross: 'crossRot',
  plus: 'cross',
  star: 'star',
} as const satisfies Record<Shape, string | false>;

function dataset(
  { series, colour, points, marked }: Path,
  theme: Theme,
): ChartDataset<'path', Point[]> {
  const radius = series.markerSize * theme.scale;
  const crossing = series.shape === 'cross' || series.shape === 'plus' || series.shape === 'star';
  return {
    data: points,
    label: series.label,
    showLine: series.line,
    borderColor: colour,
    borderWidth: series.width * theme.scale,
    borderDash: [...series.dash],
    borderJoinStyle: 'round',
    borderCapStyle: 'round',
    pointStyle: POINT_STYLES[series.shape],
    pointRadius: series.shape === 'none' ? 0 : radius,
    marked,
    pointBackgroundColor: colour,
    pointBorderColor: crossing ? colour : theme.paper,
    pointBorderWidth: crossing ? Math.max(1.5, radius / 3) : 1,
    clip: series.line ? 0 : radius + 1, // a dot on the border is seen whole
  };
}
