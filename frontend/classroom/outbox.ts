import { Kept, type Memory, type Place } from './kept';

/** An answer on its way to the server, with the name that it keeps however often it is sent. */
export interface Pending {
  readonly id: string;
  readonly which: string;
  readonly answer: string;
}

/** Brings an answer to the server, which says why it is not stored: nothing where it is. */
export type Send = (pending: Pending) => Promise<string>;

/**
 * Holds the answer to what is asked for now until the server has stored it, also while the page is loaded anew. The newest answer takes the place of one that
 * waits. Whoever owns it calls `attempt` from time to time; an attempt that is under way for long is made again, with the same name.
 */
export class Outbox {
  #pending: Pending | undefined;
  #sending: Pending | undefined;
  #since = 0;
  #refusal = '';
  #late = false;

  readonly #kept: Kept<Pending>;
  readonly #which: string;
  readonly #send: Send;
  readonly #changed: () => void;

  constructor(memory: () => Memory, place: Place, send: Send, changed: () => void) {
    this.#kept = new Kept(memory, `answer-${place.room}-${place.kind}`, isPending);
    this.#which = place.which;
    this.#send = send;
    this.#changed = changed;
    const left = this.#kept.read();
    if (left?.which === place.which) {
      this.#pending = left;
    } else if (left !== undefined) {
      this.#late = true;
      this.#kept.forget();
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

  /** Whether an answer to what was asked for before was left over. */
  get isLate(): boolean {
    return this.#late;
  }

  /** Sends an answer as soon as it can be sent. */
  put(answer: string, id: string, now: number): void {
    this.#late = false;
    this.#refusal = '';
    this.#pending = { id, which: this.#which, answer };
    this.#kept.write(this.#pending);
    this.#changed();
    this.attempt(now);
  }

  /** Sends what waits, unless it is under way for less than `patience` milliseconds. */
  attempt(now: number, patience = 8000): void {
    const pending = this.#pending;
    if (pending === undefined || (this.#sending === pending && now - this.#since < patience)) {
      return;
    }
    this.#sending = pending;
    this.#since = now;
    this.#send(pending).then(
      (refusal) => this.#answered(pending, refusal),
      () => this.#failed(pending),
    );
  }

  #answered(sent: Pending, refusal: string): void {
    if (this.#pending === sent) {
      this.#pending = undefined;
      this.#sending = undefined;
      this.#refusal = refusal;
      this.#kept.forget();
      this.#changed();
    }
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
