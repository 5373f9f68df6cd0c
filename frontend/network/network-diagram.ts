import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { download } from '../chart/download';
import { numberText } from '../chart/number-text';
import { partStyles } from '../part/part-styles';
import { diagramPicture } from './diagram-picture';
import {
  barShare,
  filled,
  groups,
  inCircle,
  layOut,
  neighbour,
  thickness,
  wayOf,
  type Drawing,
  type Layout,
  type Line,
  type Unit,
} from './drawing';
import { networkDiagramStyles } from './network-diagram-styles';
import { UnitMaps } from './unit-maps';

const DIGITS = 3;
const BAR = 22;
const MOST_PINNED = 3;

/** What is said of a unit, a weight, a bias; {0} … are names and numbers. */
interface Words {
  readonly label: string;
  readonly input: string;
  readonly unit: string;
  readonly weight: string;
  readonly bias: string;
}

/**
 * A network: lines as thick as their weights, broken where these are negative, each with a small bar across for its
 * derivative, by its logarithm. Numbers of a line show while the pointer or the focus is on it, and stay for up to three that
 * were chosen. Fires `number-chosen` with `detail.id`.
 *
 * Keys: arrows go along units and connections; Enter or the space bar chooses.
 */
@customElement('network-diagram')
export class NetworkDiagram extends LitElement {
  static override styles = [partStyles, networkDiagramStyles];

  @property({ attribute: false }) drawing: Drawing | null = null;
  @property({ attribute: false }) words: Words | null = null;
  /** What each hidden unit answers all over the data, by its id: levels as digits. */
  @property({ attribute: false }) maps: Readonly<Record<string, string>> = {};
  /** Which of the five steps of learning is lit; 0 for none. */
  @property({ type: Number }) phase = 0;
  /** The id of what the open formula is about. */
  @property() chosen = '';
  @state() private active = 'x.0';
  @state() private pointed = '';
  @state() private pinned: readonly string[] = [];
  @state() private width = 600;

  readonly #maps = new UnitMaps();
  #way: ReadonlySet<string> = new Set();
  readonly #size = new ResizeObserver((entries) => {
    this.width = Math.max(260, Math.round(entries[0].contentRect.width));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  /** Saves a picture of the drawing as it is now, with a caption below. */
  async exportImage(fileName: string, caption: string): Promise<void> {
    const svg = this.renderRoot.querySelector('svg');
    if (svg !== null) {
      download(await diagramPicture(svg, caption), fileName);
    }
  }

  /** Plays the step that is lit once more. */
  replay(): void {
    this.renderRoot
      .querySelector('svg')
      ?.getAnimations({ subtree: true })
      .forEach((animation) => {
        animation.cancel();
        animation.play();
      });
  }

  protected override render() {
    const { drawing, words } = this;
    if (!drawing || !words) {
      return nothing;
    }
    const layout = layOut(drawing, this.width);
    const lines = layout.lines.flat();
    const heaviest = Math.max(...lines.map(({ value }) => Math.abs(value)));
    const steepest = Math.max(...lines.map(({ slope }) => Math.abs(slope)));
    this.#way = wayOf(this.chosen, layout);
    const shown = [...new Set([...this.pinned, this.pointed])];
    return html`<svg
      role="group"
      aria-label=${words.label}
      viewBox="0 0 ${this.width} ${layout.height}"
      height=${layout.height}
      data-phase=${this.phase}
      class=${this.#way.size > 0 && this.phase === 0 ? 'tracing' : ''}
      @keydown=${(event: KeyboardEvent) => this.#key(event, layout)}
      @pointerleave=${() => (this.pointed = '')}
    >
      ${lines.map((line) => this.#line(line, words, heaviest, steepest, layout))}
      ${layout.units.flat().map((unit) => this.#unit(unit, words, layout))}
      ${lines.filter(({ id }) => shown.includes(id)).map((line) => this.#tag(line))}
    </svg>`;
  }

  #line(line: Line, words: Words, heaviest: number, steepest: number, layout: Layout) {
    const { x1, y1, x2, y2, value, slope } = line;
    const text = filled(line.bias ? words.bias : words.weight, [
      line.from,
      line.to,
      this.#text(value),
      this.#text(slope),
    ]);
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const reach = (BAR / 2) * barShare(slope, steepest);
    const at = line.bias ? 0.3 : 0.34;
    const [mx, my] = [x1 + at * (x2 - x1), y1 + at * (y2 - y1)];
    const [nx, ny] = [(-(y2 - y1) / length) * reach, ((x2 - x1) / length) * reach];
    return svg`<g
      class="wire ${this.#state(line.id)}"
      style="--place: ${line.place}; --place-from-behind: ${1 - (line.column + 1) / layout.lines.length}"
      id=${line.id}
      role="button"
      tabindex=${this.active === line.id ? 0 : -1}
      aria-label=${text}
      @click=${() => this.#choose(line.id)}
      @pointerenter=${() => (this.pointed = line.id)}
      @focus=${() => this.#focus(line.id)}
    >
      <line class="reach" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
      <line
        class="line ${value < 0 ? 'negative' : ''}"
        x1=${x1} y1=${y1} x2=${x2} y2=${y2}
        stroke-width=${thickness(value, heaviest)}
      ></line>
      ${line.bias ? svg`<circle class="seed" cx=${x1} cy=${y1} r="4"></circle>` : nothing}
      ${reach > 0 ? svg`<line class="bar" x1=${mx - nx} y1=${my - ny} x2=${mx + nx} y2=${my + ny}></line>` : nothing}
    </g>`;
  }

  #unit(unit: Unit, words: Words, layout: Layout) {
    const text = filled(unit.column === 0 ? words.input : words.unit, [
      unit.name,
      this.#text(unit.value),
    ]);
    const last = unit.column === layout.units.length - 1;
    return svg`<g
      class="unit ${unit.column === 0 ? 'input' : ''} ${last ? 'last' : ''} ${this.#state(unit.id)}"
      style="--place: ${unit.place}"
      id=${unit.id}
      role="button"
      tabindex=${this.active === unit.id ? 0 : -1}
      aria-label=${text}
      @click=${() => this.#choose(unit.id)}
      @focus=${() => this.#focus(unit.id)}
    >
      ${this.#map(unit, layout.radius)}
      <circle class="disc" cx=${unit.x} cy=${unit.y} r=${layout.radius}></circle>
      <text class="value" x=${unit.x} y=${unit.y}>${numberText(inCircle(unit.value), 3, this.#locale)}</text>
      <text class="name" x=${unit.x} y=${unit.y - layout.radius - 8}>${unit.name}</text>
    </g>`;
  }

  #map({ id, x, y }: Unit, radius: number) {
    const levels = this.maps[id];
    if (levels === undefined) {
      return nothing;
    }
    return svg`<image
      class="map" href=${this.#maps.picture(levels, getComputedStyle(this))}
      x=${x - radius} y=${y - radius} width=${2 * radius} height=${2 * radius}
      preserveAspectRatio="none"
    ></image>`;
  }

  #tag(line: Line) {
    const text = `${this.#text(line.value)}   ∂E/∂w ${this.#text(line.slope)}`;
    const width = 7 * text.length + 12;
    const x = Math.min(
      Math.max((line.x1 + line.x2) / 2 - width / 2, 0),
      Math.max(0, this.width - width),
    );
    const y = (line.y1 + line.y2) / 2;
    return svg`<g class="tag" aria-hidden="true">
      <rect x=${x} y=${y - 12} width=${width} height="24" rx="6"></rect>
      <text x=${x + 8} y=${y}>${text}</text>
    </g>`;
  }

  #state(id: string): string {
    const way = this.#way.has(id) ? 'way' : '';
    return this.chosen === id ? `chosen ${way}` : way;
  }

  get #locale(): string {
    return document.documentElement.lang || 'en';
  }

  #text(value: number): string {
    return numberText(value, DIGITS, this.#locale);
  }

  #focus(id: string): void {
    this.active = id;
    this.pointed = id;
  }

  #choose(id: string): void {
    this.active = id;
    if (id.startsWith('w') || id.startsWith('b')) {
      this.pinned = this.pinned.includes(id)
        ? this.pinned.filter((other) => other !== id)
        : [...this.pinned, id].slice(-MOST_PINNED);
    }
    this.dispatchEvent(new CustomEvent('number-chosen', { detail: { id } }));
  }

  #key(event: KeyboardEvent, layout: Layout): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      event.stopPropagation();
      this.#choose(this.active);
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      event.stopPropagation();
      this.active = neighbour(groups(layout), this.active, event.key);
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<SVGElement>(`[id="${this.active}"]`)?.focus(),
      );
    }
  }
}
