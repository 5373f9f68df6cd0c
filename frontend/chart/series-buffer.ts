/** Where a point is missing: a gap in the path. */
export const GAP = Number.NaN;

const FIRST_CAPACITY = 64;

/** The points of one series: two growing arrays of doubles. A number that is not finite becomes a gap. No DOM. */
export class SeriesBuffer {
  #xValues = new Float64Array(FIRST_CAPACITY);
  #yValues = new Float64Array(FIRST_CAPACITY);
  #filled = 0;

  /** How many points there are, gaps included. */
  get length(): number {
    return this.#filled;
  }

  /** The x values; only the first `length` entries count. Valid until the next append. */
  get xs(): Float64Array {
    return this.#xValues;
  }

  /** The y values; only the first `length` entries count. Valid until the next append. */
  get ys(): Float64Array {
    return this.#yValues;
  }

  /** Adds points at the end; the two arrays must be equally long. */
  append(xs: ArrayLike<number | null>, ys: ArrayLike<number | null>): void {
    if (xs.length !== ys.length) {
      throw new RangeError(`${xs.length} x values, but ${ys.length} y values`);
    }
    this.#reserve(this.#filled + xs.length);
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i];
      const y = ys[i];
      const present = Number.isFinite(x) && Number.isFinite(y);
      this.#xValues[this.#filled] = present ? (x as number) : GAP;
      this.#yValues[this.#filled] = present ? (y as number) : GAP;
      this.#filled++;
    }
  }

  /** Forgets every point; keeps the memory. */
  clear(): void {
    this.#filled = 0;
  }

  #reserve(needed: number): void {
    let capacity = this.#xValues.length;
    if (needed <= capacity) {
      return;
    }
    while (capacity < needed) {
      capacity *= 2;
    }
    this.#xValues = grown(this.#xValues, capacity);
    this.#yValues = grown(this.#yValues, capacity);
  }
}

function grown(values: Float64Array, capacity: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(capacity);
  larger.set(values);
  return larger;
}
