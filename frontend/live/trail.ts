/** Numbers of one step on the wire: x, y, loss, slope, ∂f/∂x, ∂f/∂y. */
export const NUMBERS_PER_STEP = 6;

/** One step of a run as it is drawn. */
export interface Step {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly loss: number;
  readonly slope: number;
  readonly dx: number;
  readonly dy: number;
}

/** All the steps of one run that have arrived so far, in order, for drawing. */
export class Trail {
  #numbers = new Float64Array(64 * NUMBERS_PER_STEP);
  #count = 0;

  /** The number of steps; the newest has the index `count - 1`. */
  get count(): number {
    return this.#count;
  }

  /** Adds the steps that follow the newest one; `first` must be `count`. */
  add(first: number, numbers: Float64Array): void {
    if (first !== this.#count) {
      throw new RangeError(`step ${first} does not follow step ${this.#count - 1}`);
    }
    const used = this.#count * NUMBERS_PER_STEP;
    if (used + numbers.length > this.#numbers.length) {
      const larger = new Float64Array(Math.max(this.#numbers.length * 2, used + numbers.length));
      larger.set(this.#numbers.subarray(0, used));
      this.#numbers = larger;
    }
    this.#numbers.set(numbers, used);
    this.#count += numbers.length / NUMBERS_PER_STEP;
  }

  /** The numbers of all steps from this index on, interleaved. */
  numbersFrom(index: number): Float64Array {
    return this.#numbers.subarray(index * NUMBERS_PER_STEP, this.#count * NUMBERS_PER_STEP);
  }

  /** The step with this index, or the nearest one there is; undefined while there is none. */
  step(index: number): Step | undefined {
    if (this.#count === 0) {
      return undefined;
    }
    const nearest = Math.min(Math.max(index, 0), this.#count - 1);
    const [x, y, loss, slope, dx, dy] = this.#numbers.subarray(
      nearest * NUMBERS_PER_STEP,
      (nearest + 1) * NUMBERS_PER_STEP,
    );
    return { index: nearest, x, y, loss, slope, dx, dy };
  }
}

/** Every `stride`-th number of interleaved steps, from `offset` on: one column of the table of steps. */
export function column(numbers: Float64Array, offset: number): Float64Array {
  const values = new Float64Array(numbers.length / NUMBERS_PER_STEP);
  for (let i = 0; i < values.length; i++) {
    values[i] = numbers[i * NUMBERS_PER_STEP + offset];
  }
  return values;
}

/** The whole numbers from `first` on, `count` of them: the steps' indices. */
export function indices(first: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => first + i);
}
