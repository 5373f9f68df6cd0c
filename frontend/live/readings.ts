/** What is read on the page beside its steps: a whole, then what changes, each with a number. */
export interface Reading {
  readonly reading: number;
  /** Whether it is all there is; what came before is forgotten. */
  readonly whole?: boolean;
}

/** Takes readings in their order, each once. */
export type OnReading = (reading: Reading) => void;

/** The order of a page's readings, which are asked for again after a lost connection. */
export class ReadingOrder {
  /** The number of the next one. */
  next = 0;
  readonly #onReading: OnReading;

  constructor(onReading: OnReading) {
    this.#onReading = onReading;
  }

  /** Hands on a reading that comes next; one that is known already is passed over. */
  take(reading: Reading): void {
    if (reading.whole || reading.reading === this.next) {
      this.next = reading.reading + 1;
      this.#onReading(reading);
    }
  }
}
