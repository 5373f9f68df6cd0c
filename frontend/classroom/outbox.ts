import { Kept, type Memory, type Place } from './kept';

/** An answer on its way to the server, with the name that it keeps however often it is sent. */
export interface Pending {
  readonly id: string;
  readonly which: string;
  readonly answer: string;
}

/** What an outbox needs of the server. */
export interface Server {
  /** Brings an answer to the server, which says why it is not stored: nothing where it is. */
  send(pending: Pending): Promise<string>;
  /** Asks what became of an answer to what was asked for before: nothing where it was stored, else that it is too late. */
  late(left: Pending): Promise<string>;
}

/** An answer that the server has not acknowledged for so many milliseconds may be on a line that is dead. */
const SUSPICIOUS = 5000;

/**
 * Holds the answer to what is asked for now until the server has stored it, also while the page is loaded anew. The newest answer takes the place of one that
 * waits. Whoever owns it calls `attempt` from time to time; an attempt that is under way for long is made again, with the same name. What is left of something
 * else that was asked for before, or was refused, is not sent any more: the server is asked what became of it.
 */
export class Outbox {
  #pending: Pending | undefined;
  #left: Pending | undefined;
  #sending: Pending | undefined;
  #since = 0;
  #refusal = '';
  #late = '';

  readonly #kept: Kept<Pending>;
  readonly #which: string;
  readonly #server: Server;
  readonly #changed: () => void;

  constructor(memory: () => Memory, place: Place, server: Server, changed: () => void) {
    this.#kept = new Kept(memory, `answer-${place.room}-${place.kind}`, isPending);
    this.#which = place.which;
    this.#server = server;
    this.#changed = changed;
    const left = this.#kept.read();
    if (left?.which === place.which) {
      this.#pending = left;
    } else {
      this.#left = left;
    }
  }

  /** The answer that is not stored yet. */
  get waiting(): string | undefined {
    return this.#pending?.answer;
  }

  /** Why the last answer was refused; nothing where it was not. */
  get refusal(): string {
    return this.#refusal;
  }

  /** That an answer to what was asked for before came too late; nothing where none did. */
  get late(): string {
    return this.#late;
  }

  /** Whether what waits should have been acknowledged long ago. */
  isOverdue(now: number): boolean {
    return this.#sending !== undefined && now - this.#since >= SUSPICIOUS;
  }

  /** Sends an answer as soon as it can be sent. */
  put(answer: string, id: string, now: number): void {
    this.#left = undefined;
    this.#late = '';
    this.#refusal = '';
    this.#pending = { id, which: this.#which, answer };
    this.#kept.write(this.#pending);
    this.#changed();
    this.attempt(now);
  }

  /** Sends what waits, unless it is under way for less than `patience` milliseconds. */
  attempt(now: number, patience = 8000): void {
    const next = this.#pending ?? this.#left;
    if (next === undefined || (this.#sending === next && now - this.#since < patience)) {
      return;
    }
    this.#sending = next;
    this.#since = now;
    const answer = next === this.#left ? this.#server.late(next) : this.#server.send(next);
    answer.then(
      (words) => this.#answered(next, words),
      () => this.#failed(next),
    );
  }

  /** What is refused is kept until something else is sent: its stage may be over, and the page about to say what is asked now. */
  #answered(sent: Pending, words: string): void {
    const isLeft = this.#left === sent;
    if (!isLeft && this.#pending !== sent) {
      return;
    }
    this.#pending = undefined;
    this.#left = undefined;
    this.#sending = undefined;
    this.#late = isLeft ? words : '';
    this.#refusal = isLeft ? '' : words;
    if ((isLeft || words === '') && this.#kept.read()?.id === sent.id) {
      this.#kept.forget();
    }
    this.#changed();
  }

  #failed(sent: Pending): void {
    if (this.#sending === sent) {
      this.#sending = undefined;
    }
  }
}

function isPending(stored: unknown): stored is Pending {
  if (typeof stored !== 'object' || stored === null) {
    return false;
  }
  const { id, which, answer } = stored as Record<string, unknown>;
  return typeof id === 'string' && typeof which === 'string' && typeof answer === 'string';
}

/** A new name for a command; `crypto.randomUUID` is missing where a school's server has no certificate. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [0, 8, 12, 16, 20].map((from, i) => digits.slice(from, [8, 12, 16, 20, 32][i])).join('-');
}
