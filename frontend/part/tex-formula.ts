const SMALLEST = 0.75;

/** KaTeX and its style sheet, fetched together when the first formula is shown. */
let loading: Promise<typeof import('katex')> | undefined;

function loadKatex(): Promise<typeof import('katex')> {
  loading ??= Promise.all([import('katex'), import('katex/dist/katex.min.css')]).then(
    ([module]) => module,
  );
  return loading;
}

/**
 * A formula set by KaTeX, with MathML for screen readers. Shows the plain text until KaTeX is there, and when a formula can't be set. The TeX
 * comes from the server's expression tree only, never from what somebody typed.
 */
export class TexFormula extends HTMLElement {
  #tex = '';
  #plain = '';
  #frame = 0;

  readonly #fitAgain = (): void => this.#fit();
  readonly #resize = new ResizeObserver(this.#fitAgain);

  connectedCallback(): void {
    this.#schedule();
    this.#resize.observe(this);
    document.fonts.addEventListener('loadingdone', this.#fitAgain);
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#resize.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#fitAgain);
  }

  /** Shows a formula; `plain` is the same in plain text. */
  show(tex: string, plain: string): void {
    if (tex === this.#tex && plain === this.#plain) {
      return;
    }
    this.#tex = tex;
    this.#plain = plain;
    this.#schedule();
  }

  #schedule(): void {
    if (this.isConnected && this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        void this.#draw();
      });
    }
  }

  async #draw(): Promise<void> {
    const tex = this.#tex;
    if (!this.firstElementChild) {
      this.textContent = this.#plain;
    }
    try {
      const { default: typesetter } = await loadKatex();
      if (tex === this.#tex && tex !== '') {
        typesetter.render(tex, this, {
          displayMode: this.hasAttribute('block'),
          throwOnError: true,
          trust: ({ command }) => command === '\\htmlClass',
          strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'warn'),
        });
      }
    } catch {
      loading = undefined;
      this.textContent = this.#plain;
    }
    this.#fit();
  }

  /** Sets a formula that is too wide smaller, to three quarters at most; what is still too wide can be scrolled, by keys too. */
  #fit(): void {
    this.style.fontSize = '';
    const share = this.clientWidth / this.scrollWidth;
    this.style.fontSize = share < 1 ? `${Math.max(SMALLEST, share * 0.99)}em` : '';
    const scrolls = this.scrollWidth > this.clientWidth + 1;
    for (const [name, value] of [
      ['tabindex', '0'],
      ['role', 'group'],
      ['aria-label', this.#plain],
    ] as const) {
      if (scrolls) {
        this.setAttribute(name, value);
      } else {
        this.removeAttribute(name);
      }
    }
  }
}

customElements.define('tex-formula', TexFormula);
