import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { learningRateStyles } from './learning-rate-styles';
import { endsInWords, NO_WORDS, type Words } from './learning-rate-words';
import { type Band, factorOf, isCrowded, LogScale, placeLabels, round, zoneOf } from './log-scale';
import { inputText, readTyped } from './numbers';
import { partStyles, rangeStyles } from './part-styles';
import { Throttle } from './throttle';

/** A marked rate on the slider. */
interface Mark {
  readonly rate: number;
  readonly label: string;
}

const STEPS = 1000;
const FIRE_INTERVAL = 80;
const LABEL_GAP = 10;

/**
 * A logarithmic slider for a learning rate with coloured bands for what each rate does, and a field for the exact number. Fires
 * `rate-changed` with `detail.rate`, at most every 80 ms while the hand drags, and `rate-held` with `detail.held` when a hand or
 * the focus takes the slider and leaves it.
 *
 * A rate from the server during a drag is not shown: the hand has the say. Keys: arrows change the rate by a tenth, with Shift by a hundredth; Page Up and Page Down by ten times; Home and End go to the ends.
 */
@customElement('learning-rate-control')
export class LearningRateControl extends LitElement {
  static override styles = [partStyles, rangeStyles, learningRateStyles];

  @property({ type: Number }) rate = 0.01;
  @property({ type: Number }) low = 1e-4;
  @property({ type: Number }) high = 10;
  @property({ attribute: false }) bands: readonly Band[] = [];
  @property({ attribute: false }) marks: readonly Mark[] = [];
  @property({ attribute: false }) words: Words = NO_WORDS;
  @property({ type: Boolean, reflect: true }) disabled = false;
  @state() private problem = '';
  @state() private labelEdges: readonly number[] = [];
  /** There is no room for all labels: only the zone of this rate is named. */
  @state() private crowded = false;
  @query('.labels') private labels!: HTMLElement | null;

  #held: number | undefined;
  readonly #throttle = new Throttle<number>(FIRE_INTERVAL, (rate) => this.#fire(rate));
  readonly #resize = new ResizeObserver(() => this.#placeLabels());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#throttle.cancel();
    this.#held = undefined;
  }

  protected override willUpdate(): void {
    if (this.#held !== undefined) {
      this.rate = this.#held;
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('bands') || changed.has('low') || changed.has('high') || changed.has('words')) {
      this.#placeLabels();
    }
  }

  protected override render() {
    const scale = this.#scale();
    const zone = zoneOf(this.rate, this.bands);
    return html`
      <div class="head">
        <label for="slider">${this.words.label}</label>
        <input
          id="exact"
          inputmode="decimal"
          autocomplete="off"
          spellcheck="false"
          maxlength="24"
          aria-label=${this.words.exact}
          aria-invalid=${this.problem ? 'true' : 'false'}
          aria-describedby="problem"
          ?disabled=${this.disabled}
          .value=${inputText(this.rate, this.#locale())}
          @change=${this.#typed}
          @input=${() => (this.problem = '')}
        />
      </div>
      <div class="slider">
        <div class="track" aria-hidden="true">
          ${scale
            .stretches(this.bands)
            .map(
              ({ zone: name, start, end }) =>
                html`<i
                  class=${name}
                  style="left:${start * 100}%;width:${(end - start) * 100}%"
                ></i>`,
            )}
        </div>
        <div class="marks" aria-hidden="true">
          ${this.marks
            .filter(({ rate }) => scale.contains(rate))
            .map(
              ({ rate, label }) =>
                html`<b title=${label} style="left:${scale.place(rate) * 100}%"></b>`,
            )}
        </div>
        <input
          id="slider"
          type="range"
          min="0"
          max=${STEPS}
          step="any"
          aria-valuetext=${this.#spoken(zone)}
          aria-description=${endsInWords(this.words, this.low, this.high, this.#locale())}
          ?disabled=${this.disabled}
          .value=${String(scale.place(this.rate) * STEPS)}
          @pointerdown=${this.#take}
          @pointerup=${this.#release}
          @pointercancel=${this.#release}
          @focus=${() => this.#tellHeld(true)}
          @blur=${() => this.#tellHeld(false)}
          @input=${this.#dragged}
          @change=${() => this.#throttle.flush()}
          @keydown=${this.#key}
        />
      </div>
      ${this.#labels(scale, zone)}
      <div id="problem" class="problem" aria-live="polite">${this.problem || nothing}</div>
      <slot></slot>
    `;
  }

  #labels(scale: LogScale, here: string | undefined) {
    const stretches = scale.stretches(this.bands);
    return stretches.length === 0
      ? nothing
      : html`<div class="labels ${this.crowded ? 'crowded' : ''}" aria-hidden="true">
          ${stretches.map(
            ({ zone }, i) =>
              html`<span
                class=${zone === here ? 'here' : ''}
                style="left:${this.labelEdges[i] ?? 0}px"
                >${this.words.zones[zone] ?? zone}</span
              >`,
          )}
        </div>`;
  }

  #scale(): LogScale {
    return new LogScale(this.low, this.high);
  }

  #locale(): string {
    return document.documentElement.lang;
  }

  #spoken(zone: string | undefined): string {
    const number = inputText(this.rate, this.#locale());
    return zone ? `${number}, ${this.words.zones[zone] ?? zone}` : number;
  }

  #dragged(event: Event): void {
    const place = Number((event.target as HTMLInputElement).value) / STEPS;
    this.rate = this.#scale().rate(place);
    if (this.#held !== undefined) {
      this.#held = this.rate;
    }
    this.#throttle.push(this.rate);
  }

  #take(): void {
    this.#held = this.rate;
    this.#tellHeld(true);
  }

  #release(event: Event): void {
    this.#held = undefined;
    this.#tellHeld((event.target as HTMLElement).matches(':focus-visible'));
  }

  #tellHeld(held: boolean): void {
    this.dispatchEvent(new CustomEvent('rate-held', { detail: { held } }));
  }

  #key(event: KeyboardEvent): void {
    const factor = factorOf(event);
    if (factor === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const wished =
      factor === 0 ? this.low : factor === Infinity ? this.high : round(this.rate * factor);
    this.rate = Math.min(
      Math.max(this.high, this.rate),
      Math.max(Math.min(this.low, this.rate), wished),
    );
    this.#throttle.push(this.rate);
  }

  #typed(event: Event): void {
    const { value: rate, problem } = readTyped(
      (event.target as HTMLInputElement).value,
      this.#locale(),
      (value) => value > 0 && value <= 1e6,
      this.words,
    );
    this.problem = problem;
    if (this.problem === '') {
      this.rate = rate;
      this.#throttle.cancel();
      this.#fire(rate);
    }
  }

  #fire(rate: number): void {
    this.dispatchEvent(new CustomEvent('rate-changed', { detail: { rate } }));
  }

  #placeLabels(): void {
    const length = this.labels?.clientWidth ?? 0;
    if (!this.labels || length === 0) {
      return;
    }
    const stretches = this.#scale().stretches(this.bands);
    const widths = [...this.labels.children].map((label) => (label as HTMLElement).offsetWidth);
    const centres = stretches.map(({ start, end }) => ((start + end) / 2) * length);
    this.crowded = isCrowded(widths, length, LABEL_GAP);
    this.labelEdges = this.crowded
      ? centres.flatMap((centre, i) => placeLabels([centre], [widths[i] ?? 0], length, 0))
      : placeLabels(centres, widths, length, LABEL_GAP);
  }
}
