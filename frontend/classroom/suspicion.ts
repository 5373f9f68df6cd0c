/** A line is not said to be suspect again within so many milliseconds: laying another one takes its time. */
const REST = 15_000;

/** Tells the page that its line is suspect, as long as something overdue is not acknowledged. */
export class Suspicion {
  readonly #tell: () => void;
  #last = -Infinity;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** Looks at what was sent, now and then. */
  consider(isOverdue: boolean, now: number): void {
    if (isOverdue && now - this.#last >= REST) {
      this.#last = now;
      this.#tell();
    }
  }
}
