import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { partStyles } from '../part/part-styles';
import { Throttle } from '../part/throttle';
import { stepsOfKey } from '../part/turning';

const FIRE_INTERVAL = 60;
const CENTRE = 80;
const RING = 58;

/**
 * A compass with a needle that is turned by pointer, wheel or keys to any direction: degrees from east, counterclockwise, so
 * that 90 is north. A wedge on the ring shows the direction of the gradient. Fires `angle-changed` with `detail.angle`.
 *
 * Keys: arrows turn it by a degree, with Shift by ten; Page keys by ten.
 */
@customElement('compass-needle')
export class CompassNeedle extends LitElement {
  static override styles = [
    partStyles,
    css`
      .dial {
        width: 160px;
        height: 160px;
        margin: 0 auto;
        border-radius: 50%;
        cursor: grab;
        touch-action: none;
        user-select: none;
        -webkit-user-select: none;
      }
      .dial:active {
        cursor: grabbing;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
      .ring {
        fill: var(--field);
        stroke: var(--line-strong);
      }
      .tick {
        stroke: var(--line-strong);
      }
      text {
        fill: var(--ink-soft);
        font: 600 12px/1 var(--font);
        text-anchor: middle;
        dominant-baseline: central;
        pointer-events: none;
      }
      .needle {
        fill: var(--partial);
      }
      .tail {
        fill: var(--line-strong);
      }
      .hub {
        fill: var(--card);
        stroke: var(--partial);
        stroke-width: 3;
      }
      .wedge {
        fill: var(--gradient);
      }
    `,
  ];

  @property({ type: Number }) angle = 0;
  /** The direction of the gradient, or NaN where there is none. */
  @property({ type: Number }) steepest = NaN;
  @property() label = '';
  /** The direction in words, for those who can't see the needle. */
  @property() spoken = '';
  /** The letters of east, north, west, south. */
  @property({ attribute: false }) letters: readonly string[] = ['E', 'N', 'W', 'S'];
  @query('.dial') private dial!: HTMLElement;

  #held: number | undefined;
  readonly #throttle = new Throttle<number>(FIRE_INTERVAL, (angle) =>
    this.dispatchEvent(new CustomEvent('angle-changed', { detail: { angle } })),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#throttle.cancel();
    this.#held = undefined;
  }

  protected override willUpdate(): void {
    if (this.#held !== undefined) {
      this.angle = this.#held;
    }
  }

  protected override render() {
    return html`
      <div
        class="dial"
        role="slider"
        tabindex="0"
        aria-label=${this.label}
        aria-valuemin="0"
        aria-valuemax="359"
        aria-valuenow=${this.angle}
        aria-valuetext=${this.spoken || nothing}
        @pointerdown=${this.#press}
        @pointermove=${this.#move}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @wheel=${this.#wheel}
        @keydown=${this.#key}
      >
        <svg viewBox="0 0 160 160" aria-hidden="true">
          <circle class="ring" cx=${CENTRE} cy=${CENTRE} r=${RING}></circle>
          ${Array.from(
            { length: 24 },
            (_, i) =>
              svg`<line class="tick" x1=${CENTRE + RING - (i % 6 === 0 ? 9 : 5)} x2=${CENTRE + RING} y1=${CENTRE} y2=${CENTRE} transform=${turned(i * 15)}></line>`,
          )}
          ${this.letters.map((letter, i) => {
            const radians = (i * Math.PI) / 2;
            return svg`<text x=${CENTRE + 70 * Math.cos(radians)} y=${CENTRE - 70 * Math.sin(radians)}>${letter}</text>`;
          })}
          ${Number.isFinite(this.steepest)
            ? svg`<path class="wedge" d="M${CENTRE + RING - 1} ${CENTRE}l9 -6v12z" transform=${turned(this.steepest)}></path>`
            : nothing}
          <g transform=${turned(this.angle)}>
            <path
              class="tail"
              d="M${CENTRE} ${CENTRE - 5}L${CENTRE - 40} ${CENTRE}L${CENTRE} ${CENTRE + 5}z"
            ></path>
            <path
              class="needle"
              d="M${CENTRE} ${CENTRE - 6}L${CENTRE + 50} ${CENTRE}L${CENTRE} ${CENTRE + 6}z"
            ></path>
          </g>
          <circle class="hub" cx=${CENTRE} cy=${CENTRE} r="6"></circle>
        </svg>
      </div>
    `;
  }

  #press(event: PointerEvent): void {
    if (event.button === 0) {
      event.preventDefault();
      this.dial.focus();
      this.dial.setPointerCapture(event.pointerId);
      this.#held = this.angle;
      this.#move(event);
    }
  }

  #move(event: PointerEvent): void {
    if (this.#held === undefined) {
      return;
    }
    const box = this.dial.getBoundingClientRect();
    const dx = event.clientX - box.left - box.width / 2;
    const dy = event.clientY - box.top - box.height / 2;
    if (Math.hypot(dx, dy) > 6) {
      this.#held = whole((Math.atan2(-dy, dx) * 180) / Math.PI);
      this.#go(this.#held);
    }
  }

  #release(): void {
    this.#held = undefined;
    this.#throttle.flush();
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && event.deltaY !== 0) {
      event.preventDefault();
      this.#go(this.angle - Math.sign(event.deltaY) * (event.shiftKey ? 10 : 1));
    }
  }

  #key(event: KeyboardEvent): void {
    const steps = stepsOfKey(event);
    if (steps === undefined || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#go(
      Number.isFinite(steps) ? this.angle + Math.sign(steps) * Math.max(1, Math.abs(steps)) : 0,
    );
  }

  #go(angle: number): void {
    const next = whole(angle);
    if (next !== this.angle || this.#held !== undefined) {
      this.angle = next;
      this.#throttle.push(next);
    }
  }
}

/** A turn of the picture: its y axis points down, ours up. */
function turned(degrees: number): string {
  return `rotate(${-degrees} ${CENTRE} ${CENTRE})`;
}

/** Whole degrees from 0 to 359. */
function whole(degrees: number): number {
  return ((Math.round(degrees) % 360) + 360) % 360;
}
