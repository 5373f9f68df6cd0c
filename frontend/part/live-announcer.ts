const BETWEEN_SENTENCES = 1500;

/**
 * A polite live region: says one sentence at a time and leaves a screen reader time to speak it. When several come while one is being
 * spoken, the newest is said next and the others are dropped: they are no longer true.
 */
export class LiveAnnouncer extends HTMLElement {
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.setAttribute('aria-live', 'polite');
    this.setAttribute('aria-atomic', 'true');
    this.classList.add('visually-hidden');
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  /** Says a sentence as soon as the one before had its time. */
  say(sentence: string): void {
    if (this.#timer !== undefined) {
      this.#waiting = sentence;
      return;
    }
    this.replaceChildren(Object.assign(document.createElement('p'), { textContent: sentence }));
    this.#timer = setTimeout(() => this.#spoken(), BETWEEN_SENTENCES);
  }

  #spoken(): void {
    this.#timer = undefined;
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next !== undefined) {
      this.say(next);
    }
  }
}

customElements.define('live-announcer', LiveAnnouncer);
