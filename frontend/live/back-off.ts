/** How long to wait before the next try: doubling, up to a limit, and scattered so that a class does not come back at once. */
export class BackOff {
  readonly #firstMillis: number;
  readonly #longestMillis: number;
  readonly #random: () => number;
  #failures = 0;

  constructor(firstMillis: number, longestMillis: number, random: () => number) {
    this.#firstMillis = firstMillis;
    this.#longestMillis = longestMillis;
    this.#random = random;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  /** Counts a failure; returns the milliseconds to wait, between half and all of the step. */
  failed(): number {
    const step = Math.min(
      this.#longestMillis,
      this.#firstMillis * 2 ** Math.min(this.#failures, 20),
    );
    this.#failures++;
    return step * (0.5 + 0.5 * this.#random());
  }
}
