const TYPING =
  'input:not([type=range], [type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Opens the dialog inside it when somebody presses `?` anywhere but in a text field. */
export class KeyHelp extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#key);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#key);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    const typing = target instanceof Element && target.matches(TYPING);
    if (event.key === '?' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.querySelector('dialog')?.showModal();
    }
  };
}

customElements.define('key-help', KeyHelp);
