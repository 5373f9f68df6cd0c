import { FOCUSABLE } from './focusable';

/**
 * Keeps the focus from getting lost with what has it. A button that is pressed may be hidden or taken away; the focus then falls to the
 * page, and whoever uses keys begins again at its top. The server names the places where it goes on. Nobody is led away who has the focus
 * elsewhere, or who had left the button before. It has no look of its own.
 */
export class FocusKeeper extends HTMLElement {
  /** What has the focus, or had it when it went away, and all that it lay in, from the inside out. */
  #holder: readonly EventTarget[] = [];

  connectedCallback(): void {
    this.hidden = true;
    document.addEventListener('focusin', this.#come);
    document.addEventListener('focusout', this.#leave);
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#come);
    document.removeEventListener('focusout', this.#leave);
  }

  /** Gives a focus that was lost within `from` to the first of these places that has something to give it to. */
  handOn(from: Element, ...places: readonly Element[]): void {
    if (this.#holder.includes(from) && !isSeen(this.#holder[0]) && nobodyHasIt()) {
      this.#give(places);
    }
  }

  /** Gives the focus to a place on a page where nobody has it, as soon as it is seen: a page that is being made is hidden. */
  begin(place: Element): void {
    const watch = new ResizeObserver(() => {
      if (isSeen(place)) {
        watch.disconnect();
        if (nobodyHasIt()) {
          this.#give([place]);
        }
      }
    });
    watch.observe(place);
  }

  #give(places: readonly Element[]): void {
    places
      .flatMap((place) => [place, ...place.querySelectorAll(FOCUSABLE)])
      .find((control): control is HTMLElement => control.matches(FOCUSABLE) && isSeen(control))
      ?.focus();
  }

  readonly #come = (event: FocusEvent): void => {
    this.#holder = event.composedPath();
  };

  /** Only when the change that took the focus is over, it is known whether its holder is still there: then it was left on purpose. */
  readonly #leave = (): void =>
    queueMicrotask(() => {
      if (isSeen(this.#holder[0]) && nobodyHasIt()) {
        this.#holder = [];
      }
    });
}

const isSeen = (one: EventTarget | null | undefined): boolean =>
  one instanceof Element && one.isConnected && one.checkVisibility({ visibilityProperty: true });

const nobodyHasIt = (): boolean =>
  document.activeElement === document.body || !isSeen(document.activeElement);

customElements.define('focus-keeper', FocusKeeper);
