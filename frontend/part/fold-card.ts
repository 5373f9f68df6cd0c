import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const NARROW = '(max-width: 699px)';
const NEARLY = '150px';

/**
 * A card: its title (slot `title`), words or buttons at the right of it (slot `actions`) and its body. With `foldable`, a narrow screen
 * makes the title a button that folds the body away; on a wide one the body is always open. With `watched`, it fires
 * `shown-changed` with `detail.shown` when the body comes into sight, or nearly, and when it leaves it.
 */
@customElement('fold-card')
export class FoldCard extends LitElement {
  static override styles = css`
    section {
      display: flex;
      flex-direction: column;
      gap: 12px;
      box-sizing: border-box;
      height: 100%;
      padding: 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--card);
      box-shadow: var(--shadow);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 12px;
    }
    h2 {
      flex: 1 1 9em;
      min-width: 0;
      margin: 0;
      font-size: 0.8125rem;
      font-weight: 600;
      line-height: 1.3;
      color: var(--ink-soft);
    }
    :host([prominent]) h2 {
      font-size: 0.9375rem;
      color: var(--ink);
    }
    button {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 12px;
      width: 100%;
      min-height: var(--target);
      margin: -12px 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    button::after {
      content: '';
      width: 8px;
      height: 8px;
      margin: 0 4px;
      border: solid var(--ink-soft);
      border-width: 0 2px 2px 0;
      transform: translateY(-2px) rotate(45deg);
      transition: transform var(--quick);
    }
    button[aria-expanded='true']::after {
      transform: translateY(2px) rotate(225deg);
    }
    button:focus-visible {
      outline: 2px solid var(--primary);
      outline-offset: 2px;
      border-radius: 4px;
    }
    #body {
      flex: 1;
      display: flex;
      flex-direction: column;
      gap: var(--card-gap, 12px);
      min-width: 0;
      min-height: 0;
    }
    [hidden] {
      display: none !important;
    }
    @media (max-width: 699px) {
      section {
        padding: 14px;
      }
      /* the picture needs the room, and the screen's name stands above it */
      :host([prominent]) h2 {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
  `;

  @property({ type: Boolean }) foldable = false;
  @property({ type: Boolean }) untitled = false;
  @property({ type: Boolean, reflect: true }) open = true;
  @property({ type: Boolean }) watched = false;
  @state() private narrow = false;
  readonly #media = matchMedia(NARROW);
  #sight: IntersectionObserver | null = null;
  #shown = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#media.addEventListener('change', this.#measure);
    this.#measure();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#media.removeEventListener('change', this.#measure);
    this.#sight?.disconnect();
    this.#sight = null;
    this.#shown = false;
  }

  protected override updated(): void {
    const body = this.renderRoot.querySelector('#body');
    if (this.watched && this.isConnected && this.#sight === null && body !== null) {
      this.#sight = new IntersectionObserver((entries) => this.#see(entries), {
        rootMargin: NEARLY,
      });
      this.#sight.observe(body);
    }
  }

  protected override render() {
    const folds = this.foldable && this.narrow;
    const title = html`<slot name="title"></slot>`;
    return html`
      <section>
        <header ?hidden=${this.untitled}>
          <h2>
            ${folds
              ? html`<button
                  aria-expanded=${this.open ? 'true' : 'false'}
                  aria-controls="body"
                  @click=${this.#fold}
                >
                  ${title}
                </button>`
              : title}
          </h2>
          <slot name="actions"></slot>
        </header>
        <div id="body" part="body" ?hidden=${folds && !this.open}><slot></slot></div>
      </section>
    `;
  }

  readonly #measure = (): void => {
    this.narrow = this.#media.matches;
  };

  #see(entries: readonly IntersectionObserverEntry[]): void {
    const shown = entries[entries.length - 1]?.isIntersecting ?? false;
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.dispatchEvent(new CustomEvent('shown-changed', { detail: { shown } }));
    }
  }

  #fold(): void {
    this.open = !this.open;
  }
}
