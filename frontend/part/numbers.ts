/** What may be a number over a thousand as well as a decimal fraction, `1,000`, unless the language writes decimals so. */
export function mayBeThousands(text: string, locale = ''): boolean {
  return decimalSign(locale) !== ',' && /^[-+−]?[1-9]\d{0,2},\d{3}$/.test(text.trim());
}

/**
 * Reads a number as people write it: `0.01`, `0,01`, `1e-3`, `1·10^-3`, `−2`, `pi/2`, `1/3`. Gives NaN for anything else, and for `1,000`,
 * which may be a thousand.
 */
export function parseNumber(text: string, locale = ''): number {
  const plain = text
    .trim()
    .replace(/\s*[·×*]\s*10\s*\^\s*\(?\s*([-+−]?\d+)\s*\)?$/, 'e$1')
    .replace(/^([-+−]?\d*),(\d)/, '$1.$2');
  return mayBeThousands(text, locale) || /\de$/i.test(plain) ? NaN : workOut(plain);
}

/** What is said when a typed text is not the number that is wanted. */
export interface Complaints {
  readonly invalid: string;
  /** Asks what a number such as `1,000` means. */
  readonly thousands: string;
}

/** The number that a text means, with a problem that is empty when it is an allowed one. */
export function readTyped(
  text: string,
  locale: string,
  allowed: (value: number) => boolean,
  words: Complaints,
): { value: number; problem: string } {
  const value = parseNumber(text, locale);
  const asked = mayBeThousands(text, locale) ? words.thousands : words.invalid;
  return { value, problem: allowed(value) ? '' : asked };
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

/**
 * Works out a number as people write it: `1/3`, `pi/2`, `2π`, `√2`, `2·10^-3`, `-(1+2)`. The operators are `+ - * / ^` with the usual
 * precedence; nothing between two factors means times. Gives NaN for anything else.
 */
function workOut(text: string): number {
  const tokens = tokensOf(text);
  if (tokens === undefined) {
    return NaN;
  }
  const reader = new Reader(tokens);
  const value = reader.sum(0);
  return reader.isAtEnd() && Number.isFinite(value) ? value : NaN;
}

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '*',
  '⋅': '*',
  '×': '*',
  '÷': '/',
  ':': '/',
  '√': 'sqrt',
  π: 'pi',
  '**': '^',
};
const TOKEN =
  /\s*(?:((?:\d+\.?\d*|\.\d+)(?:e[-+−]?\d+)?)|(\*\*|sqrt|pi|e(?![a-z])|[-+*/^()−–·⋅×÷:√π]))/iy;
const DEEPEST = 20;

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const trimmed = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const found = TOKEN.exec(trimmed);
    if (found === null) {
      return undefined;
    }
    const sign = found[2]?.toLowerCase() ?? '';
    tokens.push(found[1]?.replace('−', '-') ?? SIGNS[sign] ?? sign);
  }
  return tokens;
}

class Reader {
  readonly #tokens: readonly string[];
  #index = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#index === this.#tokens.length;
  }

  sum(depth: number): number {
    let value = this.#product(depth);
    for (;;) {
      if (this.#skip('+')) {
        value += this.#product(depth);
      } else if (this.#skip('-')) {
        value -= this.#product(depth);
      } else {
        return value;
      }
    }
  }

  #product(depth: number): number {
    let value = this.#factor(depth);
    for (;;) {
      if (this.#skip('/')) {
        value /= this.#factor(depth);
      } else if (this.#skip('*') || this.#startsFactor()) {
        value *= this.#factor(depth);
      } else {
        return value;
      }
    }
  }

  /** A number behind a factor is no product: `2 3` may be anything. */
  #startsFactor(): boolean {
    return ['(', 'sqrt', 'pi', 'e'].includes(this.#tokens[this.#index] ?? '');
  }

  #factor(depth: number): number {
    if (depth > DEEPEST) {
      return this.#fail();
    }
    if (this.#skip('-')) {
      return -this.#power(depth);
    }
    this.#skip('+');
    return this.#power(depth);
  }

  #power(depth: number): number {
    const base = this.#atom(depth + 1);
    return this.#skip('^') ? base ** this.#factor(depth + 1) : base;
  }

  #atom(depth: number): number {
    if (this.#skip('(')) {
      const value = this.sum(depth);
      return this.#skip(')') ? value : this.#fail();
    }
    if (this.#skip('sqrt')) {
      return Math.sqrt(this.#atom(depth + 1));
    }
    if (this.#skip('pi')) {
      return Math.PI;
    }
    if (this.#skip('e')) {
      return Math.E;
    }
    const token = this.#tokens[this.#index] ?? '';
    if (!/^[.\d]/.test(token)) {
      return this.#fail();
    }
    this.#index++;
    return Number(token);
  }

  /** Reads no further: the text is no number. */
  #fail(): number {
    this.#index = this.#tokens.length + 1;
    return NaN;
  }

  #skip(token: string): boolean {
    const found = this.#tokens[this.#index] === token;
    if (found) {
      this.#index++;
    }
    return found;
  }
}
