import { parseNumber } from '../part/numbers';
import { newId, Outbox, type Pending, type Place } from './outbox';

interface Words {
  readonly sent: string;
  readonly waiting: string;
  readonly late: string;
}

const RETRY = 2000;

/**
 * Wraps the fields in which a student answers, made by the server: a click on `[data-answer]` sends that answer, one on `[data-send]` the draft, and
 * `[data-standing]` says whether it is stored. An answer that the connection loses is kept and sent again with the same name.
 */
export class AnswerBox extends HTMLElement {
  declare $server: {
    answer(id: string, round: number, stage: string, answer: string): Promise<string>;
  };
  words: Words = { sent: '', waiting: '', late: '' };
  place: Place = { room: '', round: 0, stage: '' };
  #stored = '';
  /** What `[data-send]` sends; it is made here, so that nothing that comes late from the server takes its place. */
  #draft = '';
  #outbox: Outbox | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#outbox = new Outbox(
      () => localStorage,
      this.place,
      (pending) => this.#send(pending),
      () => this.#reflect(),
    );
    this.addEventListener('click', this.#clicked);
    this.addEventListener('rate-changed', this.#rateChanged, true);
    this.addEventListener('plot-click', this.#placed, true);
    this.addEventListener('handle-moved', this.#placed, true);
    this.addEventListener('input', this.#typed);
    window.addEventListener('online', this.#retry);
    this.#timer = setInterval(this.#retry, RETRY);
    this.#reflect();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    window.removeEventListener('online', this.#retry);
    this.removeEventListener('click', this.#clicked);
    this.removeEventListener('rate-changed', this.#rateChanged, true);
    this.removeEventListener('plot-click', this.#placed, true);
    this.removeEventListener('handle-moved', this.#placed, true);
    this.removeEventListener('input', this.#typed);
    this.#outbox = undefined;
  }

  /** What the server has stored. */
  get stored(): string {
    return this.#stored;
  }

  set stored(answer: string) {
    this.#stored = answer;
    this.#reflect();
  }

  async #send(pending: Pending): Promise<string> {
    const refusal = await this.$server.answer(
      pending.id,
      pending.round,
      pending.stage,
      pending.answer,
    );
    if (refusal === '' && pending.stage === this.place.stage) {
      this.#stored = pending.answer;
    }
    return refusal;
  }

  readonly #retry = (): void => {
    if (navigator.onLine) {
      this.#outbox?.attempt(performance.now());
    }
  };

  readonly #clicked = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const answer =
      button?.dataset['answer'] ?? (button?.hasAttribute('data-send') ? this.#draft : '');
    if (answer !== '' && answer !== (this.#outbox?.waiting ?? this.#stored)) {
      this.#outbox?.put(answer, newId(), performance.now());
    }
  };

  readonly #rateChanged = (event: Event): void => {
    const rate = (event.target as { rate?: unknown } | null)?.rate;
    if (typeof rate === 'number') {
      this.#draft = `rate:${rate}`;
    }
  };

  readonly #typed = (event: Event): void => {
    const fields = event.target instanceof Element && event.target.closest('[data-coordinates]');
    if (fields) {
      const [x = NaN, y = NaN] = [...fields.querySelectorAll('input')].map(({ value }) =>
        parseNumber(value, document.documentElement.lang),
      );
      this.#draft = Number.isFinite(x) && Number.isFinite(y) ? `place:${x},${y}` : '';
    }
  };

  readonly #placed = (event: Event): void => {
    const { x, y } = (event as CustomEvent<{ x: number; y: number }>).detail;
    this.#draft = `place:${x},${y}`;
  };

  #reflect(): void {
    const waiting = this.#outbox?.waiting;
    const chosen = waiting ?? this.#stored;
    for (const option of this.querySelectorAll<HTMLElement>('[data-answer]')) {
      option.setAttribute('aria-pressed', String(option.dataset['answer'] === chosen));
    }
    const line = this.querySelector('[data-standing]');
    const words = this.#standing(waiting);
    if (line !== null && line.textContent !== words) {
      line.textContent = words;
    }
    this.toggleAttribute('waiting', waiting !== undefined);
  }

  #standing(waiting: string | undefined): string {
    if (waiting !== undefined) {
      return this.words.waiting;
    }
    if (this.#outbox?.refusal) {
      return this.#outbox.refusal;
    }
    if (this.#outbox?.isLate) {
      return this.words.late;
    }
    return this.#stored === '' ? '' : this.words.sent;
  }
}

customElements.define('answer-box', AnswerBox);
