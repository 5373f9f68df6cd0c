const DARK = 'dark';

/**
 * The switch between light and dark: wraps the button that the server puts inside it and remembers the choice in this browser.
 * `scripts/theme.js` applies it before the next page is painted.
 */
export class ThemeToggle extends HTMLElement {
  readonly #observer = new MutationObserver(() => this.#reflect());

  connectedCallback(): void {
    this.addEventListener('click', this.#toggle);
    this.#observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['theme'],
    });
    this.#observer.observe(this, { childList: true });
    this.#reflect();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#toggle);
    this.#observer.disconnect();
  }

  readonly #toggle = (): void => {
    const theme = isDark() ? 'light' : DARK;
    document.documentElement.setAttribute('theme', theme);
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  };

  #reflect(): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(isDark()));
  }
}

function isDark(): boolean {
  return document.documentElement.getAttribute('theme') === DARK;
}

customElements.define('theme-toggle', ThemeToggle);
