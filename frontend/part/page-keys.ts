import { isTakenBy, keyOf } from './keys';

/** The keys that a screen has wherever the focus is, but where something else uses them. It has no look of its own. */
export class PageKeys extends HTMLElement {
  declare $server: { pressed(key: string): void };
  /** The names of the keys; set by the server. */
  keys: readonly string[] = [];

  /** In the picture of a class's screen they are nobody's: a key does there what it does on any page. */
  connectedCallback(): void {
    this.hidden = true;
    if (!this.closest('class-mirror')) {
      document.addEventListener('keydown', this.#press);
    }
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (
      key !== undefined &&
      this.keys.includes(key) &&
      !isTakenBy(event.composedPath(), event.key) &&
      !document.querySelector('dialog[open]')
    ) {
      event.preventDefault();
      this.$server.pressed(key);
    }
  };
}

customElements.define('page-keys', PageKeys);
