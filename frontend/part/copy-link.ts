import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { partStyles } from './part-styles';

/** What the button says; the server translates. */
interface Words {
  readonly share: string;
  readonly copied: string;
  readonly title: string;
  readonly explanation: string;
  readonly field: string;
  readonly close: string;
}

const CONFIRMATION = 2200;

/**
 * The Share button: copies the address of this page, with all of its state, and says so for two seconds. Where the browser doesn't let it copy, a
 * dialog shows the address, selected. Fires `link-copied` after a copy.
 */
@customElement('copy-link')
export class CopyLink extends LitElement {
  static override styles = [
    partStyles,
    css`
      .button {
        min-width: 5.5em;
      }
      dialog {
        box-sizing: border-box;
        width: min(34rem, calc(100vw - 24px));
        padding: 20px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--card);
        color: var(--ink);
        box-shadow: var(--shadow-raised);
      }
      dialog::backdrop {
        background: rgb(9 18 23 / 45%);
      }
      h2 {
        margin: 0 0 4px;
        font-size: 1.125rem;
      }
      p {
        margin: 0 0 12px;
        color: var(--ink-soft);
      }
      input {
        box-sizing: border-box;
        width: 100%;
        min-height: var(--target);
        margin-bottom: 16px;
        padding: 0 12px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius-small);
        background: var(--field);
        color: inherit;
        font: 1rem var(--font); /* iOS enlarges the page for smaller type */
      }
      form {
        text-align: end;
      }
    `,
  ];

  /** The address to share; the page's own when empty. */
  @property() address = '';
  @property({ attribute: false }) words: Words = {
    share: '',
    copied: '',
    title: '',
    explanation: '',
    field: '',
    close: '',
  };
  @state() private copied = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field!: HTMLInputElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render() {
    return html`
      <button class="button" @click=${this.#share}>
        ${this.copied ? this.words.copied : this.words.share}
      </button>
      <dialog aria-labelledby="title">
        <h2 id="title">${this.words.title}</h2>
        <p>${this.words.explanation}</p>
        <input readonly aria-label=${this.words.field} @focus=${() => this.field.select()} />
        <form method="dialog"><button class="button">${this.words.close}</button></form>
      </dialog>
    `;
  }

  async #share(): Promise<void> {
    const address = new URL(this.address || location.href, document.baseURI).href;
    try {
      await navigator.clipboard.writeText(address);
      this.#confirm();
    } catch {
      this.field.value = address;
      this.dialog.showModal();
      this.field.focus();
      this.field.select(); // the dialog may have given it the focus already
    }
  }

  #confirm(): void {
    this.copied = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.copied = false), CONFIRMATION);
    this.dispatchEvent(new CustomEvent('link-copied'));
  }
}
