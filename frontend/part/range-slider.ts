import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { partStyles, rangeStyles } from './part-styles';
import { Throttle } from './throttle';

const FIRE_INTERVAL = 60;

/**
 * A linear slider over whole numbers with its name on the left and its value in words on the right. Fires `value-changed` with
 * `detail.value`, at most every 60 ms while the hand drags. A value that comes from the server
 * during a drag is not shown: the hand has the say.
 */
@customElement('range-slider')
export class RangeSlider extends LitElement {
  static override styles = [
    partStyles,
    rangeStyles,
    css`
      input {
        --track: linear-gradient(to right, var(--primary) var(--filled), var(--line) var(--filled));
      }
    `,
  ];

  @property({ type: Number }) value = 0;
  @property({ type: Number }) max = 100;
  @property() label = '';
  /** The words for each value, or one text with {0} for the value and {1} for the maximum. */
  @property({ attribute: false }) texts: readonly string[] = [];
  @property({ attribute: false }) pattern = '{0}';
  /** From where to where it goes, for those who can't see how much room is left. */
  @property({ attribute: false }) ends = '';
  @property({ type: Boolean, reflect: true }) disabled = false;

  #held: number | undefined;
  readonly #throttle = new Throttle<number>(FIRE_INTERVAL, (value) => this.#fire(value));

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#throttle.cancel();
    this.#held = undefined;
  }

  protected override willUpdate(): void {
    if (this.#held !== undefined) {
      this.value = this.#held;
    }
  }

  protected override render() {
    const shown = Math.min(this.value, this.max);
    const filled = this.max > 0 ? (shown / this.max) * 100 : 0;
    return html`
      <div class="head">
        <label for="slider">${this.label}</label>
        <span class="soft" aria-hidden="true">${this.#words()}</span>
      </div>
      <input
        id="slider"
        type="range"
        min="0"
        step="1"
        max=${this.max}
        style="--filled:${filled}%"
        aria-valuetext=${this.#words()}
        aria-description=${this.ends || nothing}
        ?disabled=${this.disabled}
        .value=${String(shown)}
        @pointerdown=${() => (this.#held = this.value)}
        @pointerup=${this.#release}
        @pointercancel=${this.#release}
        @input=${this.#moved}
        @change=${() => this.#throttle.flush()}
      />
    `;
  }

  #words(): string {
    const number = new Intl.NumberFormat(document.documentElement.lang || undefined, {
      useGrouping: false,
    });
    const value = Math.min(this.value, this.max);
    return (
      this.texts[value] ??
      this.pattern.replace('{0}', number.format(value)).replace('{1}', number.format(this.max))
    );
  }

  #moved(event: Event): void {
    this.value = Number((event.target as HTMLInputElement).value);
    if (this.#held !== undefined) {
      this.#held = this.value;
    }
    this.#throttle.push(this.value);
  }

  #release(): void {
    this.#held = undefined;
  }

  #fire(value: number): void {
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value } }));
  }
}
