/**
 * Lets a value through at most once in `interval` milliseconds, the last one always.
 */
export class Throttle<T> {
  readonly #interval: number;
  readonly #send: (value: T) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { value: T } | undefined;

  constructor(interval: number, send: (value: T) => void) {
    this.#interval = interval;
    this.#send = send;
  }

  /** Sends the value now if the last one is long enough ago, else as soon as it is. */
  push(value: T): void {
    if (this.#timer !== undefined) {
      this.#waiting = { value };
      return;
    }
    this.#send(value);
    this.#timer = setTimeout(() => this.#elapsed(), this.#interval);
  }

  /** Sends what is waiting, at once: the hand has let go. */
  flush(): void {
    const waiting = this.#waiting;
    this.cancel();
    if (waiting) {
      this.#send(waiting.value);
    }
  }

  /** Forgets what is waiting. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  #elapsed(): void {
    this.#timer = undefined;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) {
      this.push(waiting.value);
    }
  }
}
