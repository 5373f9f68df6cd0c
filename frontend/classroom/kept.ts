/** The part of a browser's storage that is needed here. */
export type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What a student is asked for now. */
export interface Place {
  readonly room: string;
  /** What kind of thing it is: of each kind one is asked for at a time. */
  readonly kind: string;
  /** Which one of its kind. */
  readonly which: string;
}

/**
 * One value that outlives its page: whoever loads the page anew, or whose browser has put it away meanwhile, finds it there. Storage that is
 * forbidden or full is done without.
 */
export class Kept<T> {
  readonly #memory: () => Memory;
  readonly #key: string;
  readonly #is: (stored: unknown) => stored is T;

  constructor(memory: () => Memory, key: string, is: (stored: unknown) => stored is T) {
    this.#memory = memory;
    this.#key = key;
    this.#is = is;
  }

  /** What is kept; nothing where something else stands there. */
  read(): T | undefined {
    try {
      const stored: unknown = JSON.parse(this.#memory().getItem(this.#key) ?? 'null');
      return this.#is(stored) ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  write(value: T): void {
    try {
      this.#memory().setItem(this.#key, JSON.stringify(value));
    } catch {
      // It lives as long as the page, then.
    }
  }

  forget(): void {
    try {
      this.#memory().removeItem(this.#key);
    } catch {
      // Nothing was kept.
    }
  }
}
