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

  connectedCallback(): void {
    this.#schedule();
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
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
          trust: false,
        });
      }
    } catch {
      loading = undefined;
      this.textContent = this.#plain;
    }
  }
}

customElements.define('tex-formula', TexFormula);
