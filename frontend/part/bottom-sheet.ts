import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const NARROW = '(max-width: 699px)';
const SWIPE = 40;

/**
 * The card of the controls. On a wide screen: the controls, among them what belongs to the buttons (slot `near`) with what comes
 * after it (slot `after`), then the buttons (slot `primary`), which stay in view. On a phone it docks at the lower edge: a grip and those two, and
 * above the fold everything else when it is opened by a tap, a swipe or a key, until Escape is pressed or the focus goes elsewhere. It tells the
 * page how much of its lower edge is covered, by the custom properties --sheet-height on a phone and --buttons-height elsewhere.
 */
@customElement('bottom-sheet')
export class BottomSheet extends LitElement {
  static override styles = css`
    section {
      display: flex;
      flex-direction: column;
      gap: 18px;
      padding: 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--card);
      box-shadow: var(--shadow);
    }
    #body {
      display: flex;
      flex-direction: column;
      gap: 18px;
      min-width: 0;
    }
    .grip {
      display: none;
    }
    .buttons {
      position: sticky;
      bottom: 0;
      margin: -12px -16px -16px;
      padding: 12px 16px 16px;
      border-radius: 0 0 var(--radius) var(--radius);
      background: var(--card);
    }
    [hidden] {
      display: none !important;
    }
    @media (max-width: 699px) {
      section {
        position: fixed;
        inset: auto 0 0;
        z-index: 9;
        gap: 0;
        max-height: min(78dvh, 640px);
        padding: 0 12px calc(10px + env(safe-area-inset-bottom));
        border-width: 1px 0 0;
        border-radius: 16px 16px 0 0;
        box-shadow: var(--shadow-raised);
      }
      .grip {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: 8px;
        min-height: var(--target);
        padding: 0;
        border: 0;
        background: none;
        color: var(--ink-soft);
        font: 600 0.8125rem/1 var(--font);
        cursor: pointer;
        touch-action: none;
      }
      .grip::before {
        content: '';
        position: absolute;
        top: 6px;
        width: 36px;
        height: 4px;
        border-radius: 2px;
        background: var(--line-strong);
        opacity: 0.6;
      }
      .grip:focus-visible {
        outline: 2px solid var(--primary);
        outline-offset: -4px;
        border-radius: var(--radius);
      }
      #body {
        order: 1;
        margin: 14px -4px 0;
        padding: 0 4px 4px;
        overflow-y: auto;
        overscroll-behavior: contain;
      }
    }
  `;

  /** The grip's words while the sheet is closed. */
  @property({ attribute: false }) opener = '';
  /** The grip's words while it is open. */
  @property({ attribute: false }) closer = '';
  @property() label = '';
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private narrow = false;
  readonly #media = matchMedia(NARROW);
  readonly #resize = new ResizeObserver(() => this.#measure());
  #swipeFrom: number | undefined;
  #swiped = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#media.addEventListener('change', this.#measure);
    void this.updateComplete.then(() => this.#resize.observe(this.#part('section') as HTMLElement));
    this.#measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#media.removeEventListener('change', this.#measure);
    this.#resize.disconnect();
    cover('--sheet-height', null);
    cover('--buttons-height', null);
  }

  protected override render() {
    const closed = this.narrow && !this.open;
    return html`
      <section aria-label=${this.label} @keydown=${this.#key} @focusout=${this.#leave}>
        <button
          class="grip"
          aria-expanded=${this.open ? 'true' : 'false'}
          aria-controls="body"
          @click=${this.#toggle}
          @pointerdown=${this.#press}
          @pointerup=${this.#swipe}
        >
          ${this.open ? this.closer : this.opener}
        </button>
        ${this.narrow ? html`<slot name="near"></slot><slot name="primary"></slot>` : ''}
        <div id="body" ?hidden=${closed}>
          <slot></slot>
          ${this.narrow ? '' : html`<slot name="near"></slot>`}
          <slot name="after"></slot>
        </div>
        ${this.narrow ? '' : html`<div class="buttons"><slot name="primary"></slot></div>`}
      </section>
    `;
  }

  #part(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #measure = (): void => {
    this.narrow = this.#media.matches;
    if (!this.narrow) {
      cover('--sheet-height', null);
      cover('--buttons-height', this.#part('.buttons'));
    } else if (!this.open) {
      cover('--buttons-height', null);
      cover('--sheet-height', this.#part('section'));
    }
  };

  #toggle(): void {
    if (!this.#swiped) {
      this.open = !this.open;
    }
    this.#swiped = false;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.narrow && this.open && !event.defaultPrevented) {
      this.open = false;
      this.#part('.grip')?.focus();
    }
  }

  /** An open sheet would hide what has the focus now. A dialog stands above it; a window that is left gives the focus to nothing. */
  #leave({ relatedTarget: to }: FocusEvent): void {
    const isElsewhere =
      to instanceof Element && !this.contains(to) && !this.renderRoot.contains(to);
    if (this.narrow && isElsewhere && to.closest('dialog') === null) {
      this.open = false;
    }
  }

  #press(event: PointerEvent): void {
    this.#swipeFrom = event.clientY;
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
  }

  #swipe(event: PointerEvent): void {
    const way = this.#swipeFrom === undefined ? 0 : event.clientY - this.#swipeFrom;
    this.#swipeFrom = undefined;
    this.#swiped = Math.abs(way) > SWIPE;
    if (this.#swiped) {
      this.open = way < 0;
    }
  }
}

/** Tells the page how high the part is that covers its lower edge; null where nothing does. */
function cover(property: string, part: HTMLElement | null): void {
  const { style } = document.documentElement;
  if (part === null) {
    style.removeProperty(property);
  } else {
    style.setProperty(property, `${part.offsetHeight}px`);
  }
}
