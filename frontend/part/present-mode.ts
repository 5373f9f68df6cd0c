/**
 * Wraps the button that starts and ends a presentation: fills the whole screen with the page, and fires `presenting-changed` with `detail.presenting`.
 * Leaving the full screen, by Escape for one, ends the presentation too. Where a browser refuses the full screen, as after a reload, the page presents
 * in its window.
 */
export class PresentMode extends HTMLElement {
  /** Whether the page is presented now. */
  presenting = false;

  connectedCallback(): void {
    this.addEventListener('click', this.#toggle);
    document.addEventListener('fullscreenchange', this.#screenChanged);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#toggle);
    document.removeEventListener('fullscreenchange', this.#screenChanged);
  }

  readonly #toggle = (): void => {
    if (this.presenting) {
      this.#present(false);
      void (document.fullscreenElement && document.exitFullscreen().catch(() => undefined));
    } else {
      this.#present(true);
      document.documentElement.requestFullscreen?.().catch(() => undefined);
    }
  };

  readonly #screenChanged = (): void => {
    if (!document.fullscreenElement && this.presenting) {
      this.#present(false);
    }
  };

  #present(presenting: boolean): void {
    this.presenting = presenting;
    this.dispatchEvent(new CustomEvent('presenting-changed', { detail: { presenting } }));
  }
}

customElements.define('present-mode', PresentMode);
