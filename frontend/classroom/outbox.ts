/** The part of a browser's storage that is needed here. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** An answer on its way to the server, with the name that it keeps however often it is sent. */
export interface Pending {
  readonly id: string;
  readonly round: number;
  readonly stage: string;
  readonly answer: string;
}

/** The stage of the round that is answered now. */
export interface Place {
  readonly room: string;
  readonly round: number;
  readonly stage: string;
}

/** Brings an answer to the server, which says why it is not stored: nothing where it is. */
export type Send = (pending: Pending) => Promise<string>;

/**
 * Holds the answer of one stage until the server has stored it, also while the page is loaded anew. The newest answer takes the place of one that
 * waits. Whoever owns it calls `attempt` from time to time; an attempt that is under way for long is made again, with the same name.
 */
export class Outbox {
  #pending: Pending | undefined;
  #sending: Pending | undefined;
  #since = 0;
  #refusal = '';
  #late = false;

  readonly #memory: () => Memory;
  readonly #place: Place;
  readonly #send: Send;
  readonly #changed: () => void;

  constructor(memory: () => Memory, place: Place, send: Send, changed: () => void) {
    this.#memory = memory;
    this.#place = place;
    this.#send = send;
    this.#changed = changed;
    const left = this.#remembered();
    if (left !== undefined) {
      const here = left.round === place.round && left.stage === place.stage;
      this.#pending = here ? left : undefined;
      this.#late = !here;
      if (!here) {
        this.#forget();
      }
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

  /** Whether an answer to an earlier stage was left over. */
  get isLate(): boolean {
    return this.#late;
  }

  /** Sends an answer as soon as it can be sent. */
  put(answer: string, id: string, now: number): void {
    this.#late = false;
    this.#refusal = '';
    this.#pending = { id, round: this.#place.round, stage: this.#place.stage, answer };
    this.#remember(this.#pending);
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
      this.#forget();
      this.#changed();
    }
  }

  #failed(sent: Pending): void {
    if (this.#sending === sent) {
      this.#sending = undefined;
    }
  }

  get #key(): string {
    return `answer-${this.#place.room}`;
  }

  #remembered(): Pending | undefined {
    try {
      const stored: unknown = JSON.parse(this.#memory().getItem(this.#key) ?? 'null');
      return isPending(stored) ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  #remember(pending: Pending): void {
    try {
      this.#memory().setItem(this.#key, JSON.stringify(pending));
    } catch {
      // Storage may be forbidden or full: it is sent all the same while the page is open.
    }
  }

  #forget(): void {
    try {
      this.#memory().removeItem(this.#key);
    } catch {
      // Nothing was stored.
    }
  }
}

function isPending(stored: unknown): stored is Pending {
  if (typeof stored !== 'object' || stored === null) {
    return false;
  }
  const { id, round, stage, answer } = stored as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof round === 'number' &&
    typeof stage === 'string' &&
    typeof answer === 'string'
  );
}

/** A new name for a command; `crypto.randomUUID` is missing where a school's server has no certificate. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [0, 8, 12, 16, 20].map((from, i) => digits.slice(from, [8, 12, 16, 20, 32][i])).join('-');
}
