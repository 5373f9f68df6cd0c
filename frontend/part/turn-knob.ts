import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type Complaints, inputText, readTyped } from './numbers';
import { partStyles } from './part-styles';
import { Throttle } from './throttle';
import { clockwiseFromTop, degreesOf, snapped, stepsOfKey, SWEEP, turnBetween } from './turning';
import { turnKnobStyles } from './turn-knob-styles';

/** What the knob says; the server translates. */
interface Words extends Complaints {
  readonly knob: string;
  readonly exact: string;
  /** The value of a frozen knob, with {0} for the number. */
  readonly frozen: string;
}

const FIRE_INTERVAL = 60;
const CENTRE = 52;
const RING = 44;
const CAP = 33;
const TICKS = 10;
/** Nearer to the centre a finger has no direction. */
const DEAD = 8;
const FARTHEST = 1e6;

/**
 * A knob: turned by pointer, wheel or keys, with a field for the exact number below. Fires `value-changed` with
 * `detail.value`, at most every 60 ms while the hand turns. While it is frozen it can't be turned. A value that comes
 * from the server during a turn is not shown: the hand has the say.
 *
 * Keys: arrows turn it by a step, with Shift by ten, with Alt or Ctrl by a tenth; Page keys by ten; Home and End to the ends.
 */
@customElement('turn-knob')
export class TurnKnob extends LitElement {
  static override styles = [partStyles, turnKnobStyles];

  @property({ type: Number }) value = 0;
  @property({ type: Number }) low = -1;
  @property({ type: Number }) high = 1;
  @property({ type: Number }) step = 0.01;
  @property() name = '';
  @property({ type: Boolean, reflect: true }) frozen = false;
  @property({ attribute: false }) words: Words = {
    knob: '',
    exact: '',
    invalid: '',
    thousands: '',
    frozen: '{0}',
  };
  @state() private problem = '';
  @query('.dial') private dial!: HTMLElement;

  #held: { direction: number; value: number } | undefined;
  readonly #throttle = new Throttle<number>(FIRE_INTERVAL, (value) => this.#fire(value));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#throttle.cancel();
    this.#held = undefined;
  }

  protected override willUpdate(): void {
    if (this.#held) {
      this.value = snapped(this.#held.value, this.step, this.low, this.high);
    }
  }

  protected override render() {
    const text = inputText(this.value, document.documentElement.lang);
    return html`
      <div
        class="dial"
        role="slider"
        tabindex="0"
        aria-label=${this.words.knob}
        aria-valuemin=${this.low}
        aria-valuemax=${this.high}
        aria-valuenow=${this.value}
        aria-valuetext=${this.frozen ? this.words.frozen.replace('{0}', text) : text}
        aria-disabled=${this.frozen ? 'true' : 'false'}
        @pointerdown=${this.#press}
        @pointermove=${this.#turn}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @wheel=${this.#wheel}
        @keydown=${this.#key}
      >
        ${this.#picture()}
      </div>
      <input
        id="exact"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        maxlength="24"
        aria-label=${this.words.exact}
        aria-invalid=${this.problem ? 'true' : 'false'}
        aria-describedby="problem"
        .value=${text}
        @change=${this.#typed}
        @input=${() => (this.problem = '')}
      />
      <div id="problem" class="problem" aria-live="polite">${this.problem || nothing}</div>
      <slot></slot>
    `;
  }

  #picture() {
    const degrees = degreesOf(this.value, this.low, this.high);
    const ticks = Array.from({ length: TICKS + 1 }, (_, i) => (i / TICKS - 0.5) * SWEEP);
    return html`<svg viewBox="0 0 104 104" aria-hidden="true">
      <path class="track" d=${arc(-SWEEP / 2, SWEEP / 2)}></path>
      <path class="filled" d=${arc(-SWEEP / 2, degrees)}></path>
      ${ticks.map(
        (tick) =>
          svg`<line class="tick" x1=${CENTRE} x2=${CENTRE} y1="0" y2="3" transform="rotate(${tick} ${CENTRE} ${CENTRE})"></line>`,
      )}
      <circle class="cap" cx=${CENTRE} cy=${CENTRE} r=${CAP}></circle>
      <line
        class="notch"
        x1=${CENTRE}
        x2=${CENTRE}
        y1="23"
        y2="32"
        transform="rotate(${degrees} ${CENTRE} ${CENTRE})"
      ></line>
      <text class="name" x=${CENTRE} y=${this.frozen ? CENTRE - 7 : CENTRE + 2}>${this.name}</text>
      ${this.frozen ? FROST : nothing}
    </svg>`;
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    event.preventDefault();
    this.dial.focus();
    if (this.frozen) {
      return;
    }
    this.dial.setPointerCapture(event.pointerId);
    this.#held = { direction: this.#direction(event) ?? 0, value: this.value };
  }

  #turn(event: PointerEvent): void {
    const direction = this.#held && this.#direction(event);
    if (!this.#held || direction === undefined) {
      return;
    }
    const turn = turnBetween(this.#held.direction, direction);
    const wished = this.#held.value + (turn / SWEEP) * (this.high - this.low);
    this.#held = { direction, value: Math.min(this.high, Math.max(this.low, wished)) };
    this.#go(this.#held.value);
  }

  #release(): void {
    this.#held = undefined;
    this.#throttle.flush();
  }

  #direction(event: PointerEvent): number | undefined {
    const box = this.dial.getBoundingClientRect();
    const dx = event.clientX - box.left - box.width / 2;
    const dy = event.clientY - box.top - box.height / 2;
    return Math.hypot(dx, dy) < DEAD ? undefined : clockwiseFromTop(dx, dy);
  }

  #wheel(event: WheelEvent): void {
    if (!this.frozen && !event.ctrlKey && event.deltaY !== 0) {
      event.preventDefault();
      this.#go(this.value - Math.sign(event.deltaY) * this.step * (event.shiftKey ? 10 : 1));
    }
  }

  #key(event: KeyboardEvent): void {
    const steps = stepsOfKey(event);
    if (steps === undefined || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!this.frozen) {
      this.#go(this.value + steps * this.step, Math.abs(steps) < 1 ? this.step / 10 : this.step);
    }
  }

  #go(wished: number, step = this.step): void {
    const value = snapped(
      wished,
      step,
      Math.min(this.low, this.value),
      Math.max(this.high, this.value),
    );
    const next = Number.isFinite(value) ? value : wished > 0 ? this.high : this.low;
    if (next !== this.value) {
      this.value = next;
      this.#throttle.push(next);
    }
  }

  #typed(event: Event): void {
    const { value, problem } = readTyped(
      (event.target as HTMLInputElement).value,
      document.documentElement.lang,
      (number) => Math.abs(number) <= FARTHEST,
      this.words,
    );
    this.problem = problem;
    if (this.problem === '') {
      this.value = value;
      this.#throttle.cancel();
      this.#fire(value);
    }
  }

  #fire(value: number): void {
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value } }));
  }
}

/** A snowflake below the name. */
const FROST = svg`<g class="frost" transform="translate(${CENTRE} ${CENTRE + 14})">
  ${[0, 60, 120].map((turn) => svg`<path d="M0 -8V8M-2.5 -6.5L0 -4L2.5 -6.5M-2.5 6.5L0 4L2.5 6.5" transform="rotate(${turn})"></path>`)}
</g>`;

/** An arc of the ring between two directions, clockwise. */
function arc(from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  return `M${onRing(from)}A${RING} ${RING} 0 ${large} 1 ${onRing(to)}`;
}

function onRing(degrees: number): string {
  const radians = (degrees * Math.PI) / 180;
  const x = CENTRE + RING * Math.sin(radians);
  const y = CENTRE - RING * Math.cos(radians);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}
