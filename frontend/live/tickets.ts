/**
 * The tickets with which a page opens its lines. Each line brings one for the line after it, so that a page that was away
 * goes on at once; where there is none, or it was spent for nothing, the server is asked by another way. That way keeps what is asked until it is heard, so
 * nothing is asked where the server can't be reached.
 */
export class Tickets {
  readonly #ask: () => Promise<string>;
  readonly #answers: () => Promise<boolean>;
  #next: string | undefined;

  constructor(ask: () => Promise<string>, answers: () => Promise<boolean>) {
    this.#ask = ask;
    this.#answers = answers;
  }

  /** Keeps a ticket for the next line, if this is one. */
  keep(next: string | undefined): void {
    this.#next = next ?? this.#next;
  }

  /** A ticket; the same again until it has been shown. */
  async take(isReached: boolean): Promise<string> {
    if (this.#next === undefined && !isReached && !(await this.#answers())) {
      throw new Error('The server can not be reached');
    }
    return this.#next ?? (await this.#ask());
  }

  /** The message that shows a ticket, which is good for nothing any more after that. */
  show(ticket: string): string {
    this.#next = undefined;
    return JSON.stringify({ ticket });
  }
}
