import { LINE_SUSPECT } from '../live/surroundings';
import { answerOf, Draft, textsOf } from './draft';
import { showIn, textsAfter, textsIn, typeInto } from './fields';
import type { Place } from './kept';
import { newId, Outbox, type Pending } from './outbox';
import { Suspicion } from './suspicion';

interface Words {
  readonly waiting: string;
  readonly incomplete: string;
}

const RETRY = 2000;
/** Whatever box waits: the page has one line. */
const suspicion = new Suspicion(() => window.dispatchEvent(new Event(LINE_SUSPECT)));
const TOUCHES = ['input', 'rate-changed', 'angle-changed', 'plot-click', 'handle-moved'];

/**
 * Wraps the fields in which a student answers, made by the server: a click on `[data-answer]` sends that answer, one on `[data-send]` what stands in
 * the fields, as the kind of answer that it names, and `[data-standing]` says whether it is stored; the styles read the same from the attributes
 * `waiting` and `refused`. An answer that the connection loses is kept and sent again with the same name; what is not sent yet comes back after the
 * page is loaded anew.
 */
export class AnswerBox extends HTMLElement {
  declare $server: {
    answer(id: string, answer: string): Promise<string>;
    late(which: string, answer: string): Promise<string>;
  };
  words: Words = { waiting: '', incomplete: '' };
  place: Place = { room: '', kind: '', which: '' };
  #stored = '';
  #said = '';
  #outbox: Outbox | undefined;
  #draft: Draft | undefined;
  #restoring = false;
  #isIncomplete = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  #restore: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const memory = (): Storage => localStorage;
    this.#draft = new Draft(memory, this.place);
    this.#outbox = new Outbox(
      memory,
      this.place,
      {
        send: (pending) => this.#send(pending),
        late: ({ which, answer }) => this.$server.late(which, answer),
      },
      () => this.#reflect(),
    );
    this.addEventListener('click', this.#clicked);
    TOUCHES.forEach((type) => this.addEventListener(type, this.#touched, true));
    window.addEventListener('online', this.#retry);
    this.#timer = setInterval(this.#retry, RETRY);
    // The fields come with the same answer of the server, but after this.
    this.#restore = setTimeout(() => {
      this.#fill();
      this.#retry();
    });
    this.#reflect();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    clearTimeout(this.#restore);
    window.removeEventListener('online', this.#retry);
    this.removeEventListener('click', this.#clicked);
    TOUCHES.forEach((type) => this.removeEventListener(type, this.#touched, true));
    this.#outbox = undefined;
    this.#draft = undefined;
  }

  /** What the server has stored. */
  get stored(): string {
    return this.#stored;
  }

  set stored(answer: string) {
    this.#stored = answer;
    this.#reflect();
  }

  /** What the server says of that. */
  get said(): string {
    return this.#said;
  }

  set said(words: string) {
    this.#said = words;
    this.#reflect();
  }

  async #send({ id, answer }: Pending): Promise<string> {
    const refusal = await this.$server.answer(id, answer);
    if (refusal !== '' && this.querySelector('[data-send]') !== null) {
      this.#draft?.keep(this.#draft.texts ?? textsOf(answer));
    }
    return refusal;
  }

  readonly #retry = (): void => {
    const now = performance.now();
    if (navigator.onLine) {
      suspicion.consider(this.#outbox?.isOverdue(now) ?? false, now);
      this.#outbox?.attempt(now);
    }
  };

  readonly #clicked = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const kind = button?.dataset['send'];
    const answer = button?.dataset['answer'] ?? this.#typed(kind);
    this.#isIncomplete = kind !== undefined && answer === '';
    if (answer === '') {
      this.#reflect();
      return;
    }
    this.#draft?.forget();
    if (answer !== (this.#outbox?.waiting ?? this.#stored)) {
      this.#outbox?.put(answer, newId(), performance.now());
    }
  };

  /** What the fields say; the draft before them, so that nothing that comes late from the server takes its place. */
  #typed(kind: string | undefined): string {
    const texts = this.#draft?.texts ?? textsIn(this);
    return kind === undefined ? '' : answerOf(kind, texts, document.documentElement.lang);
  }

  readonly #touched = (event: Event): void => {
    const texts = this.#restoring ? undefined : textsAfter(event, this);
    if (texts !== undefined) {
      this.#draft?.keep(texts);
      showIn(this, texts);
      this.#isIncomplete = false;
      this.#reflect();
    }
  };

  #fill(): void {
    const waiting = this.#outbox?.waiting;
    const texts = this.#draft?.texts ?? (waiting === undefined ? undefined : textsOf(waiting));
    if (texts !== undefined) {
      this.#restoring = true;
      typeInto(this, texts);
      this.#restoring = false;
    }
  }

  #reflect(): void {
    const waiting = this.#outbox?.waiting;
    const chosen = waiting ?? this.#stored;
    for (const option of this.querySelectorAll<HTMLElement>('[data-answer]')) {
      option.setAttribute('aria-pressed', String(option.dataset['answer'] === chosen));
    }
    const line = this.querySelector('[data-standing]');
    const refusal = this.#refusal(waiting);
    const words = refusal || (waiting === undefined ? this.#said : this.words.waiting);
    if (line !== null && line.textContent !== words) {
      line.textContent = words;
    }
    this.toggleAttribute('waiting', waiting !== undefined);
    this.toggleAttribute('refused', refusal !== '');
  }

  /** Why nothing was sent, or what was sent is not stored; empty where neither is so. */
  #refusal(waiting: string | undefined): string {
    if (this.#isIncomplete) {
      return this.words.incomplete;
    }
    if (waiting !== undefined) {
      return '';
    }
    return this.#outbox?.refusal || (this.#outbox?.late ?? '');
  }
}

customElements.define('answer-box', AnswerBox);
