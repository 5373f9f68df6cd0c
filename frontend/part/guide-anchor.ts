/**
 * Keeps a card of a lesson in reach, as a child of the card. Where the card sticks beside the screen, the page learns its height by the
 * custom property --guide-height; where it scrolls away, a button with its title and its verdict leads back to it.
 */
export class GuideAnchor extends HTMLElement {
  readonly #back = document.createElement('button');
  readonly #resize = new ResizeObserver(() => this.#measure());
  readonly #seen = new IntersectionObserver(([entry]) => this.#show(!entry.isIntersecting));
  readonly #words = new MutationObserver(() => this.#tell());

  constructor() {
    super();
    this.#back.type = 'button';
    this.#back.className = 'guide-back';
    this.#back.hidden = true;
    this.#back.onclick = () => this.#goBack();
  }

  connectedCallback(): void {
    const card = this.parentElement;
    if (card !== null) {
      this.append(this.#back);
      this.#resize.observe(card);
      this.#seen.observe(card);
      this.#words.observe(card, { childList: true, characterData: true, subtree: true });
      this.#tell();
    }
  }

  disconnectedCallback(): void {
    this.#resize.disconnect();
    this.#seen.disconnect();
    this.#words.disconnect();
    document.documentElement.style.removeProperty('--guide-height');
  }

  #measure(): void {
    const height = this.parentElement?.offsetHeight ?? 0;
    document.documentElement.style.setProperty('--guide-height', `${height}px`);
  }

  #show(away: boolean): void {
    this.#back.hidden = !away || (this.parentElement?.offsetHeight ?? 0) === 0;
  }

  /** The title, and what was said of the answer; the same words are not written again, which would be a change to watch. */
  #tell(): void {
    const card = this.parentElement;
    const title = card?.querySelector('h2')?.textContent ?? '';
    const verdict = card?.querySelector('.guide-verdict')?.textContent?.trim() ?? '';
    const words = `↑ ${verdict === '' ? title : `${title} – ${verdict}`}`;
    if (words !== this.#back.textContent) {
      this.#back.textContent = words;
    }
  }

  #goBack(): void {
    const card = this.parentElement;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    card?.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
    card?.querySelector('h2')?.focus({ preventScroll: true });
  }
}

customElements.define('guide-anchor', GuideAnchor);
