import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { partStyles } from './part-styles';

const PAUSE = 300;

/**
 * The text of a file, typed, pasted or read from a file of this device. Fires `text-changed` when nothing was typed for a moment; the property
 * `text` holds it then.
 */
@customElement('text-file-field')
export class TextFileField extends LitElement {
  static override styles = [
    partStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      textarea {
        box-sizing: border-box;
        width: 100%;
        min-height: 22rem;
        padding: 12px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--field);
        color: inherit;
        font:
          0.9375rem/1.5 ui-monospace,
          monospace;
        resize: vertical;
        tab-size: 2;
      }
      @media (pointer: coarse) {
        textarea {
          font-size: 1rem; /* iOS enlarges the page for smaller type */
        }
      }
      .file {
        justify-self: start;
        display: inline-flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        min-height: var(--target);
      }
    `,
  ];

  @property() text = '';
  @property() label = '';
  @property() fileLabel = '';
  /** Which files are offered. */
  @property() accept = '.txt,text/plain';
  @query('textarea') private area!: HTMLTextAreaElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Goes to a line, 1 for the first, and selects it. */
  goToLine(line: number): void {
    const lines = this.area.value.split('\n');
    const from = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
    this.area.focus();
    this.area.setSelectionRange(from, from + (lines[line - 1] ?? '').length);
  }

  protected override render() {
    return html`
      <label for="text">${this.label}</label>
      <textarea
        id="text"
        spellcheck="false"
        .value=${this.text}
        @input=${this.#typed}
        @change=${this.#left}
      ></textarea>
      <label class="file">
        ${this.fileLabel}
        <input type="file" accept=${this.accept} @change=${this.#chosen} />
      </label>
    `;
  }

  readonly #typed = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(this.area.value), PAUSE);
  };

  /** Who leaves the field to press a button means the text as it is now. */
  readonly #left = (): void => {
    clearTimeout(this.#timer);
    if (this.area.value !== this.text) {
      this.#tell(this.area.value);
    }
  };

  readonly #chosen = async (event: Event): Promise<void> => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file !== undefined) {
      this.#tell(await file.text());
    }
  };

  #tell(text: string): void {
    this.text = text;
    this.dispatchEvent(new CustomEvent('text-changed'));
  }
}
