import type { BottomSheet } from './bottom-sheet';
import type { FoldCard } from './fold-card';
import { FOCUSABLE } from './focusable';

/**
 * Leads to the part of the screen whose `data-spot` is the name in the attribute `to`: opens what it is folded into, scrolls it into view
 * and moves the focus there.
 */
export class SpotButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#lead);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#lead);
  }

  readonly #lead = async (): Promise<void> => {
    const spot = [
      ...document.querySelectorAll<HTMLElement>(`[data-spot="${this.getAttribute('to')}"]`),
    ].find((found) => found.isConnected);
    if (spot === undefined) {
      return;
    }
    const card = spot.closest<FoldCard>('fold-card') ?? spot.querySelector<FoldCard>('fold-card');
    const sheet = spot.closest<BottomSheet>('bottom-sheet');
    if (card !== null) {
      card.open = true;
      await card.updateComplete;
    }
    if (sheet !== null && spot.offsetParent === null) {
      sheet.open = true;
      await sheet.updateComplete;
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    spot.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    const control = spot.matches(FOCUSABLE) ? spot : spot.querySelector<HTMLElement>(FOCUSABLE);
    if (control === null) {
      spot.tabIndex = -1;
    }
    (control ?? spot).focus({ preventScroll: true });
  };
}

customElements.define('spot-button', SpotButton);
