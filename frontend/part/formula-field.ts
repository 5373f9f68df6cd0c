import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { formulaFieldStyles } from './formula-field-styles';
import { splitAt } from './marked-text';
import { partStyles } from './part-styles';

/** A place in the text that is wrong, and a sentence about it. */
interface Problem {
  readonly position: number;
  readonly length: number;
  readonly sentence: string;
}

const TYPING_PAUSE = 150;
const INSERTS = ['^', '√', 'π', '(', ')'] as const;

/**
 * A field for a formula. Reports the text while it is typed, 150 ms after the last key, by `text-changed` with `detail.text`. Shows a problem as a
 * sentence below and as a wavy line under the place in the text.
 */
@customElement('formula-field')
export class FormulaField extends LitElement {
  static override styles = [partStyles, formulaFieldStyles];

  @property() text = '';
  @property() label = '';
  @property() placeholder = '';
  @property({ type: Number }) maxLength = 1000;
  @property({ attribute: false }) problem: Problem | null = null;
  @property({ attribute: false }) insertLabel = '{0}';
  @property({ type: Boolean, reflect: true }) disabled = false;
  @state() private scrolled = 0;
  @query('input') private input!: HTMLInputElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Puts the cursor into the field. */
  override focus(): void {
    this.input.focus();
  }

  protected override render() {
    const wrong = this.problem !== null;
    return html`
      <div class="head"><label for="input">${this.label}</label><slot name="aside"></slot></div>
      <div class="box ${wrong ? 'wrong' : ''}">
        ${this.#mark()}
        <input
          id="input"
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="done"
          maxlength=${this.maxLength}
          placeholder=${this.placeholder}
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby="problem"
          ?disabled=${this.disabled}
          .value=${this.text}
          @input=${this.#typed}
          @change=${this.#report}
          @scroll=${this.#scroll}
        />
      </div>
      <div class="inserts">
        ${INSERTS.map(
          (sign) =>
            html`<button
              class="button"
              tabindex="-1"
              aria-label=${this.insertLabel.replace('{0}', sign)}
              ?disabled=${this.disabled}
              @pointerdown=${(event: Event) => event.preventDefault()}
              @click=${() => this.#insert(sign)}
            >
              ${sign}
            </button>`,
        )}
      </div>
      <div id="problem" class="problem" aria-live="polite">
        ${this.problem?.sentence ?? nothing}
      </div>
    `;
  }

  /** The text once more behind the field, invisible but for the line under the wrong place. */
  #mark() {
    if (this.problem === null) {
      return nothing;
    }
    const { before, marked, after } = splitAt(
      this.text,
      this.problem.position,
      this.problem.length,
    );
    return html`<div class="mark" aria-hidden="true">
      <span style="margin-left:${-this.scrolled}px">${before}<u>${marked}</u>${after}</span>
    </div>`;
  }

  #typed(): void {
    this.text = this.input.value;
    this.problem = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#report(), TYPING_PAUSE);
  }

  #report(): void {
    clearTimeout(this.#timer);
    this.dispatchEvent(new CustomEvent('text-changed', { detail: { text: this.text } }));
  }

  #scroll(): void {
    this.scrolled = this.input.scrollLeft;
  }

  #insert(sign: string): void {
    const start = this.input.selectionStart ?? this.text.length;
    const end = this.input.selectionEnd ?? start;
    const room = this.maxLength - (this.text.length - (end - start));
    if (sign.length <= room) {
      this.input.focus();
      this.input.setRangeText(sign, start, end, 'end');
      this.#typed();
    }
  }
}
