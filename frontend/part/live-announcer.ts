import { Throttle } from './throttle';

const BETWEEN_SENTENCES = 1500;

/**
 * A polite live region: says one sentence at a time and leaves a screen reader time to speak it. When several come while one is being
 * spoken, the newest is said next and the others are dropped: they are no longer true.
 */
export class LiveAnnouncer extends HTMLElement {
  readonly #sentences = new Throttle<string>(BETWEEN_SENTENCES, (sentence) => this.#show(sentence));

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    this.setAttribute('aria-live', 'polite');
    this.setAttribute('aria-atomic', 'true');
    this.classList.add('visually-hidden');
  }

  disconnectedCallback(): void {
    this.#sentences.cancel();
  }

  /** Says a sentence as soon as the one before had its time. */
  say(sentence: string): void {
    this.#sentences.push(sentence);
  }

  #show(sentence: string): void {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    this.replaceChildren(paragraph);
  }
}

customElements.define('live-announcer', LiveAnnouncer);
