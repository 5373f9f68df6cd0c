import { doneLessons, rememberDone } from './done-lessons';

const WELCOMED = 'welcomed';
const CHANGED = 'lessons-done-changed';
const storage = (): Storage => localStorage;

/**
 * Which lessons were done in this browser: no account, nothing leaves the device. Wraps what the server puts inside it and takes the attribute
 * `hidden` from what is meant for one who has done a lesson (`data-done` with its id) or for one who is new here (`data-new`).
 */
export class LessonProgress extends HTMLElement {
  readonly #observer = new MutationObserver(() => this.#reflect());

  connectedCallback(): void {
    this.#observer.observe(this, { childList: true, subtree: true });
    this.addEventListener('click', this.#clicked);
    window.addEventListener(CHANGED, this.#reflect);
    this.#reflect();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
    this.removeEventListener('click', this.#clicked);
    window.removeEventListener(CHANGED, this.#reflect);
  }

  /** Remembers a lesson as done; every such element of the page shows it. */
  finish(lesson: string): void {
    rememberDone(storage, lesson);
    window.dispatchEvent(new Event(CHANGED));
  }

  readonly #clicked = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[data-welcomed]') !== null) {
      try {
        localStorage.setItem(WELCOMED, 'yes');
      } catch {
        // It is asked again next time.
      }
      this.querySelectorAll('[data-new]').forEach((part) => part.toggleAttribute('hidden', true));
    }
  };

  readonly #reflect = (): void => {
    const done = new Set(doneLessons(storage));
    for (const part of this.querySelectorAll<HTMLElement>('[data-done]')) {
      part.toggleAttribute('hidden', !done.has(part.dataset['done'] ?? ''));
    }
    const isNew = done.size === 0 && !wasWelcomed();
    this.querySelectorAll('[data-new]').forEach((part) => part.toggleAttribute('hidden', !isNew));
  };
}

function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(WELCOMED) !== null;
  } catch {
    return false;
  }
}

customElements.define('lesson-progress', LessonProgress);
