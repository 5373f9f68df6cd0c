/**
 * Reads a number as people write it: `0.01`, `0,01`, `1e-3`, `1·10^-3`, `−2`. Gives NaN for anything else.
 */
export function parseNumber(text: string): number {
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/\s*[·×*]\s*10\s*\^?\s*\(?\s*([-+]?\d+)\s*\)?$/, 'e$1')
    .replace(',', '.');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
}

/** Writes a number for an input field: three significant digits more than needed are kept, the decimal sign is the locale's. */
export function inputText(value: number, locale: string): string {
  const magnitude = Math.abs(value);
  const text =
    magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e6) ? exponential(value) : String(value);
  return decimalSign(locale) === ',' ? text.replace('.', ',') : text;
}

function exponential(value: number): string {
  return value.toExponential().replace('e+', 'e');
}

function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale || undefined).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}
