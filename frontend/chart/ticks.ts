const MOST_TICKS = 100;

/** The distance between ticks: 1, 2 or 5 times a power of ten, so that about `count` of them fill the span. */
export function tickStep(span: number, count: number): number {
  const rough = span / Math.max(1, count);
  if (!(rough > 0) || !Number.isFinite(rough)) {
    return 0;
  }
  const power = 10 ** Math.floor(Math.log10(rough));
  const leading = rough / power;
  const nice = leading <= 1.0001 ? 1 : leading <= 2.0001 ? 2 : leading <= 5.0001 ? 5 : 10;
  return nice * power;
}

/**
 * Ticks of a linear axis, ascending, inside [low, high]; never more than a hundred, whatever the numbers. They are
 * `given` apart, unless that is 0. No DOM.
 */
export function linearTicks(low: number, high: number, count: number, given = 0): number[] {
  const step = given > 0 ? given : tickStep(high - low, count);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  if (
    step === 0 ||
    !Number.isSafeInteger(first) ||
    !Number.isSafeInteger(last) ||
    last - first > MOST_TICKS
  ) {
    return [];
  }
  const ticks: number[] = [];
  for (let k = first; k <= last; k++) {
    ticks.push(k === 0 ? 0 : Number((k * step).toPrecision(15)));
  }
  return ticks;
}

/**
 * Ticks of a logarithmic axis, ascending: powers of ten, every second or third one where there are many, with 2 and 5
 * between them where there are few; a range with no two of these gets linear ticks. Both ends must be positive.
 */
export function logarithmicTicks(low: number, high: number, count: number): number[] {
  const lowest = Math.ceil(Math.log10(low) - 1e-9);
  const highest = Math.floor(Math.log10(high) + 1e-9);
  const decades = highest - lowest + 1;
  const stride = Math.max(1, Math.ceil(decades / Math.max(1, count)));
  const factors = decades <= 2 || decades * 3 <= count ? [1, 2, 5] : [1];
  const ticks: number[] = [];
  const start = factors.length > 1 ? lowest - 1 : Math.ceil(lowest / stride) * stride;
  for (let exponent = start; exponent <= highest && ticks.length < MOST_TICKS; exponent += stride) {
    for (const factor of factors) {
      const tick = Number(`${factor}e${exponent}`);
      if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) {
        ticks.push(tick);
      }
    }
  }
  return ticks.length >= 2 ? ticks : linearTicks(low, high, Math.min(count, 4));
}
