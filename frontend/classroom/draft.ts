import { parseNumber } from '../part/numbers';
import { Kept, type Memory, type Place } from './kept';

interface Stored {
  readonly which: string;
  readonly texts: readonly string[];
}

/**
 * What a student has typed or chosen and not sent yet: the texts of the fields, in their order, also half a number. It comes back after the page is
 * loaded anew, for the same question only.
 */
export class Draft {
  readonly #kept: Kept<Stored>;
  readonly #which: string;
  #texts: readonly string[] | undefined;

  constructor(memory: () => Memory, place: Place) {
    this.#kept = new Kept(memory, `draft-${place.room}-${place.kind}`, isStored);
    this.#which = place.which;
    const left = this.#kept.read();
    this.#texts = left?.which === place.which ? left.texts : undefined;
    if (left !== undefined && this.#texts === undefined) {
      this.#kept.forget();
    }
  }

  /** The texts; none where nothing was touched since the last answer was sent. */
  get texts(): readonly string[] | undefined {
    return this.#texts;
  }

  keep(texts: readonly string[]): void {
    this.#texts = texts;
    this.#kept.write({ which: this.#which, texts });
  }

  /** It has been sent. */
  forget(): void {
    this.#texts = undefined;
    this.#kept.forget();
  }
}

/** The answer that the texts of fields make, such as `place:1.5,2`; nothing while one of them is no number. */
export function answerOf(kind: string, texts: readonly string[], locale: string): string {
  const numbers = texts.map((text) => parseNumber(text, locale));
  const whole = numbers.length > 0 && numbers.every(Number.isFinite);
  return whole ? `${kind}:${numbers.join(',')}` : '';
}

/** The texts of the fields that an answer fills. */
export function textsOf(answer: string): string[] {
  return answer.slice(answer.indexOf(':') + 1).split(',');
}

function isStored(stored: unknown): stored is Stored {
  if (typeof stored !== 'object' || stored === null) {
    return false;
  }
  const { which, texts } = stored as Record<string, unknown>;
  return (
    typeof which === 'string' &&
    Array.isArray(texts) &&
    texts.every((text) => typeof text === 'string')
  );
}
