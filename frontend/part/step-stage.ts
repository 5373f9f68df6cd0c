import type { LiveChart } from '../chart/live-chart';
import { StepStream } from '../live/step-stream';
import { Trail, type Step } from '../live/trail';
import { downhill, WAYS, type Way, type WayName } from './step-ways';

/** A run as the server announces it. */
interface RunView {
  /** The number by which the step socket knows the run. */
  readonly run: number;
  /** The id of the run's series in every chart. */
  readonly series: string;
}

/** A run with the steps that have arrived. */
interface Shown {
  readonly series: string;
  readonly trail: Trail;
}

/** A chart and its way. */
interface Picture {
  readonly chart: LiveChart;
  readonly way: Way;
}

/** What shows a class's screen, over a socket of its own. */
type Mirror = HTMLElement & { readonly stream?: StepStream };

/** The server side of the element, as Vaadin puts it there. */
interface Server {
  openTicket(): Promise<string>;
  connectionChanged(state: string): void;
  wanted(runs: number[], from: number[]): void;
}

const GLIDE_MILLISECONDS = 140;
/** The mark that stands where the newest step, or the one that is looked at, is. */
const RING = 'hiker';

/**
 * Draws the steps of all runs on the page: receives them from the step socket, appends them to the charts' series, and
 * moves the ring of the step that is shown, with its arrows on a map. It has no look of its own.
 */
export class StepStage extends HTMLElement {
  declare $server: Server;
  #stream: StepStream | undefined;
  /** What it stands in, when the page follows a class: then the socket is that one's. */
  #mirror: Mirror | null = null;
  #pictures: Picture[] = [];
  #runs = new Map<number, Shown>();
  #active = -1;
  #cursor = -1;
  #together = false;
  #arrows = true;
  #lossOffset = 0;
  #reach = 1;
  #step: Step | undefined;
  #glideFrom: { x: number; y: number } | undefined;
  #glideStart = 0;
  #frame = 0;

  connectedCallback(): void {
    this.hidden = true;
    if (this.#pictures.length > 0) {
      this.#open();
    }
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#close();
  }

  /** Names the charts to draw on with the way of each, and starts to receive; called once after every attach. */
  drawOn(ways: WayName[], ...charts: LiveChart[]): void {
    this.#pictures = charts.map((chart, i) => ({ chart, way: WAYS[ways[i]] }));
    this.#open();
  }

  /** Follows exactly these runs; `active` is the one with the hiker. */
  show(views: RunView[], active: number): void {
    const wanted = new Set(views.map((view) => view.run));
    for (const run of [...this.#runs.keys()].filter((known) => !wanted.has(known))) {
      this.#stream?.unfollow(run);
      this.#runs.delete(run);
    }
    if (active !== this.#active) {
      this.#active = active;
      this.#cursor = -1;
      this.#step = undefined;
      this.#glideFrom = undefined;
    }
    for (const { run, series } of views.filter((view) => !this.#runs.has(view.run))) {
      this.#runs.set(run, { series, trail: new Trail() });
      this.#follow(run);
    }
    this.#requestDraw();
  }

  /** Shows the step with this index instead of the newest, of all runs when they go together; −1 follows the newest. */
  scrub(index: number, together: boolean): void {
    this.#cursor = index;
    this.#together = together;
    this.#requestDraw();
  }

  /** Arrows on or off, their length in units of the map, and what is subtracted from every loss. */
  dress(arrows: boolean, reach: number, lossOffset: number): void {
    this.#arrows = arrows;
    this.#reach = reach;
    if (lossOffset !== this.#lossOffset) {
      this.#lossOffset = lossOffset;
      this.#pictures
        .filter(({ way }) => way === WAYS.loss)
        .forEach(({ chart }) =>
          this.#runs.forEach(({ series }) => {
            if (chart.hasSeries(series)) {
              chart.setPoints(series, [], []);
            }
          }),
        );
    }
    this.#requestDraw();
  }

  /** Takes a frame that came through the server's push while the socket can't be opened. */
  pushFrame(base64: string): void {
    this.#stream?.pushFrame(base64);
  }

  #close(): void {
    if (this.#mirror) {
      this.#runs.forEach((_, run) => this.#stream?.unfollow(run));
    } else {
      this.#stream?.close();
    }
    this.#stream = undefined;
  }

  #open(): void {
    this.#close();
    this.#mirror = this.closest<Mirror>('class-mirror');
    this.#stream = this.#mirror ? this.#mirror.stream : this.#ownStream();
    this.#runs.forEach((_, run) => this.#follow(run));
  }

  #ownStream(): StepStream {
    const stream = new StepStream(() => this.$server.openTicket());
    stream.onstate = (state) => this.$server.connectionChanged(state);
    stream.onwishes = (wishes) =>
      this.$server.wanted(
        wishes.map((wish) => wish.run),
        wishes.map((wish) => wish.from),
      );
    return stream;
  }

  #follow(run: number): void {
    const shown = this.#runs.get(run);
    if (shown) {
      const take = (first: number, numbers: Float64Array): void => {
        shown.trail.add(first, numbers);
        this.#requestDraw();
      };
      this.#stream?.follow(run, take, shown.trail.count);
    }
  }

  #requestDraw(): void {
    if (this.#frame === 0 && this.isConnected) {
      this.#frame = requestAnimationFrame((now) => this.#draw(now));
    }
  }

  #draw(now: number): void {
    this.#frame = 0;
    this.#runs.forEach((shown, run) =>
      this.#bringUpToDate(shown, this.#together || run === this.#active ? this.#cursor : -1),
    );
    const trail = this.#runs.get(this.#active)?.trail;
    const step = trail?.step(
      this.#cursor < 0 ? trail.count - 1 : Math.min(this.#cursor, trail.count - 1),
    );
    if (step && this.#pictures.every(({ chart }) => chart.hasMark(RING))) {
      this.#moveHiker(step, now);
    }
  }

  /** Appends to each chart the steps that it does not have yet, and shows them up to the cursor. */
  #bringUpToDate({ series, trail }: Shown, cursor: number): void {
    for (const { chart, way } of this.#pictures.filter((picture) =>
      picture.chart.hasSeries(series),
    )) {
      const first = chart.pointCount(series);
      if (first < trail.count) {
        const numbers = trail.numbersFrom(first);
        chart.appendPoints(series, way.xs(first, numbers), way.ys(numbers, this.#lossOffset));
      }
      chart.showFirst(series, cursor < 0 ? Infinity : cursor + 1);
    }
  }

  #moveHiker(step: Step, now: number): void {
    if (step.index !== this.#step?.index) {
      this.#glideFrom = this.#step;
      this.#glideStart = now;
      this.#step = step;
    }
    const progress = this.#progress(now);
    const from = this.#glideFrom ?? step;
    const x = from.x + (step.x - from.x) * progress;
    const y = from.y + (step.y - from.y) * progress;
    for (const { chart, way } of this.#pictures) {
      chart.setMarker(RING, ...way.ring(step, x, y, this.#lossOffset));
      if (way === WAYS.map) {
        this.#drawArrows(chart, step, x, y);
      }
    }
    if (progress < 1) {
      this.#requestDraw();
    }
  }

  #progress(now: number): number {
    if (!this.#glideFrom || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      return 1;
    }
    const linear = Math.min((now - this.#glideStart) / GLIDE_MILLISECONDS, 1);
    return 1 - (1 - linear) ** 3;
  }

  /**
   * The arrows point downhill; −∇f is the sum of the two others. It is `reach` long for the slope at the start, shorter
   * for a smaller one, and never longer.
   */
  #drawArrows(map: LiveChart, step: Step, x: number, y: number): void {
    const first = this.#runs.get(this.#active)?.trail.step(0);
    const { dx, dy } = downhill(step, this.#arrows ? this.#reach : 0, first?.slope ?? 0);
    map.setArrow('partial-x', x, y, x + dx, y);
    map.setArrow('partial-y', x, y, x, y + dy);
    map.setArrow('gradient', x, y, x + dx, y + dy);
  }
}

customElements.define('step-stage', StepStage);
