/**
 * Brings what somebody is asked for now into view, on a page that they have scrolled elsewhere. The focus stays where it is, and whoever
 * types goes on typing: what they are asked for comes when they leave the field. It has no look of its own.
 */
export class IntoView extends HTMLElement {
  #later: AbortController | undefined;

  connectedCallback(): void {
    this.hidden = true;
  }

  disconnectedCallback(): void {
    this.#later?.abort();
  }

  /** Brings this place into view, as soon as nobody types. */
  bring(place: HTMLElement): void {
    this.#later?.abort();
    const field = fieldInUse();
    if (field === undefined) {
      show(place);
    } else {
      this.#later = new AbortController();
      const once = { once: true, signal: this.#later.signal };
      field.addEventListener('blur', () => show(place), once);
    }
  }
}

function show(place: HTMLElement): void {
  const { top, bottom } = place.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
  }
}

/** The field that somebody types into. */
function fieldInUse(): Element | undefined {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) {
    one = one.shadowRoot.activeElement;
  }
  return one?.matches('textarea, input:not([type="range"], [type="radio"], [type="checkbox"])')
    ? one
    : undefined;
}

customElements.define('into-view', IntoView);
