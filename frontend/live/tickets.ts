/**
 * The tickets with which a page opens its lines. Each line brings one for the line after it, so that a page that was away
 * goes on at once; where there is none, or it was spent for nothing, the server is asked by another way.
 */
export class Tickets {
  readonly #ask: () => Promise<string>;
  #next: string | undefined;

  constructor(ask: () => Promise<string>) {
    this.#ask = ask;
  }

  /** Keeps a ticket for the next line, if this is one. */
  keep(next: string | undefined): void {
    this.#next = next ?? this.#next;
  }

  /** A ticket; the same again until it has been shown. */
  async take(): Promise<string> {
    return this.#next ?? (await this.#ask());
  }

  /** The message that shows a ticket, which is good for nothing any more after that. */
  show(ticket: string): string {
    this.#next = undefined;
    return JSON.stringify({ ticket });
  }
}
