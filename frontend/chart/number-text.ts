const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MINUS = '\u2212';
const LARGEST_PLAIN = 1e6;
const SMALLEST_PLAIN = 1e-4;

const formats = new Map<string, Intl.NumberFormat>();

/** The labels of an axis's ticks: all with the same number of decimals, or all as powers of ten. No DOM. */
export function tickTexts(
  ticks: readonly number[],
  logarithmic: boolean,
  locale: string,
): string[] {
  const present = ticks.filter((tick) => tick !== 0).map(Math.abs);
  const largest = Math.max(...present, 0);
  const smallest = Math.min(...present, Number.MAX_VALUE);
  if (logarithmic && (smallest < 1e-3 || largest > 1e4)) {
    return ticks.map((tick) => scientific(tick, 6, locale));
  }
  if (logarithmic) {
    return ticks.map((tick) => plain(tick, 0, 6, locale));
  }
  const step = ticks.length > 1 ? Math.abs(ticks[1] - ticks[0]) : largest;
  if (largest >= LARGEST_PLAIN || (largest > 0 && largest < SMALLEST_PLAIN)) {
    const digits = step > 0 && largest > 0 ? exponentOf(largest) - exponentOf(step) + 1 : 1;
    return ticks.map((tick) => scientific(tick, digits, locale));
  }
  const decimals = step > 0 ? Math.max(0, -exponentOf(step)) : 0;
  return ticks.map((tick) => plain(tick, decimals, decimals, locale));
}

/** The same for a caller that asks tick by tick: the texts are made once for all ticks of an axis. */
export function tickLabels(logarithmic: boolean, locale: string) {
  let labelled: ReadonlyArray<{ readonly value: number }> | null = null;
  let texts: string[] = [];
  return (
    _value: unknown,
    index: number,
    ticks: ReadonlyArray<{ readonly value: number }>,
  ): string => {
    if (labelled !== ticks) {
      labelled = ticks;
      texts = tickTexts(
        ticks.map(({ value }) => value),
        logarithmic,
        locale,
      );
    }
    return texts[index];
  };
}

/** A number to read or to hear, with at most the given significant digits, by the rule of the server's `Numbers`. */
export function numberText(value: number, digits: number, locale: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN)) {
    return scientific(value, digits, locale);
  }
  return plain(Number(value.toPrecision(digits)), 0, 10, locale);
}

function scientific(value: number, digits: number, locale: string): string {
  if (value === 0) {
    return '0';
  }
  const [mantissa, exponent] = value
    .toExponential(Math.min(14, Math.max(0, digits - 1)))
    .split('e');
  const power = `10${superscript(Number(exponent))}`;
  const factor = Number(mantissa);
  if (factor === 1) {
    return power;
  }
  return factor === -1 ? MINUS + power : `${plain(factor, 0, 14, locale)}·${power}`;
}

function exponentOf(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9);
}

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))]
    .map((digit) => SUPERSCRIPTS[Number(digit)])
    .join('');
  return (exponent < 0 ? '⁻' : '') + digits;
}

function plain(value: number, fewest: number, most: number, locale: string): string {
  const decimals = Math.min(most, 20);
  const key = `${locale} ${fewest} ${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, {
      useGrouping: false,
      minimumFractionDigits: Math.min(fewest, decimals),
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  return format.format(value === 0 ? 0 : value).replace('-', MINUS);
}
