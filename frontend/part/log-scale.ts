/** A stretch of learning rates with one behaviour, as the server computed it. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** A band's place on the slider, as shares of its length. */
export interface Stretch {
  readonly zone: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Maps learning rates to places on a slider and back: equal ways are equal factors. Rates outside the range lie at the ends.
 */
export class LogScale {
  readonly low: number;
  readonly high: number;
  readonly #low: number;
  readonly #span: number;

  /** A scale from `low` to `high`, both above zero. */
  constructor(low: number, high: number) {
    this.low = low;
    this.high = high;
    this.#low = Math.log10(low);
    this.#span = Math.log10(high) - this.#low;
  }

  /** The place of a rate, 0 … 1. */
  place(rate: number): number {
    if (!(rate > 0)) {
      return 0;
    }
    return Math.min(1, Math.max(0, (Math.log10(rate) - this.#low) / this.#span));
  }

  /** The rate at a place, rounded to three significant digits, as a slider shows it. */
  rate(place: number): number {
    return round(10 ** (this.#low + this.#span * Math.min(1, Math.max(0, place))));
  }

  /** Whether a rate lies on the slider. */
  contains(rate: number): boolean {
    return rate >= this.low && rate <= this.high;
  }

  /** The bands' stretches; bands outside the slider are left out. */
  stretches(bands: readonly Band[]): Stretch[] {
    return bands
      .map(({ from, to, zone }) => ({ zone, start: this.place(from), end: this.place(to) }))
      .filter(({ start, end }) => end > start);
  }
}

/** Rounds to three significant digits. */
export function round(rate: number): number {
  return Number(rate.toPrecision(3));
}

/** The zone that a rate lies in; a boundary belongs to the zone above it. */
export function zoneOf(rate: number, bands: readonly Band[]): string | undefined {
  return bands.find(({ from, to }) => rate >= from && rate < to)?.zone;
}

/**
 * Places labels of given widths below a line: each as near to its wished centre as the others allow, in order, `gap` apart and inside
 * 0 … `length`. Gives the left edges. Labels that meet form a cluster around the mean of their wishes.
 */
export function placeLabels(
  centres: readonly number[],
  widths: readonly number[],
  length: number,
  gap: number,
): number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const width of widths) {
    offsets.push(offset);
    offset += width + gap;
  }
  const room = Math.max(0, length - (offset - gap));
  const wishes = centres.map((centre, i) => centre - (widths[i] ?? 0) / 2 - (offsets[i] ?? 0));
  return nonDecreasing(wishes).map(
    (wish, i) => Math.min(room, Math.max(0, wish)) + (offsets[i] ?? 0),
  );
}

/** Whether labels of these widths, `gap` apart, need more room than there is. */
export function isCrowded(widths: readonly number[], length: number, gap: number): boolean {
  return widths.reduce((sum, width) => sum + width + gap, -gap) > length;
}

/** The nearest sequence that never falls: neighbours that would fall share their mean. */
function nonDecreasing(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
}

/** What a key multiplies a number on the scale by; 0 and infinity stand for the ends. */
export function factorOf({ key, shiftKey }: KeyboardEvent): number | undefined {
  const small = shiftKey ? 1.01 : 1.1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return small;
    case 'ArrowLeft':
    case 'ArrowDown':
      return 1 / small;
    case 'PageUp':
      return 10;
    case 'PageDown':
      return 1 / 10;
    case 'Home':
      return 0;
    case 'End':
      return Infinity;
    default:
      return undefined;
  }
}
