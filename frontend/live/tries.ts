import { BackOff } from './back-off';
import { PATIENCE } from './stream-settings';
import type { Surroundings } from './surroundings';

/**
 * The tries to open a socket: how soon the next one comes, and whether sockets are barred on the way, as by a filter. They are when they failed to open
 * again and again, and each time the server answered a question of another kind. While the network is away nothing is answered; that says nothing about
 * sockets, and it is as if none had failed before.
 */
export class Tries {
  readonly #around: Surroundings;
  readonly #backOff: BackOff;
  readonly #patience: BackOff;
  #enough: number = PATIENCE.triesBeforeFallback;
  #refused = 0;

  /** No socket was tried yet. */
  constructor(around: Surroundings) {
    const random = (): number => around.random();
    this.#around = around;
    this.#backOff = new BackOff(PATIENCE.firstWait, PATIENCE.longestWait, random);
    this.#patience = new BackOff(PATIENCE.fallbackWait, PATIENCE.fallbackWait, random);
  }

  /** A socket was opened. */
  opened(): void {
    this.#backOff.succeeded();
    this.#enough = PATIENCE.triesOnceOpened;
    this.#refused = 0;
  }

  /** A socket could not be opened; whether they are to be taken for barred now. */
  async refused(): Promise<boolean> {
    this.#refused = (await this.#around.answers()) ? this.#refused + 1 : 0;
    return this.#refused >= this.#enough;
  }

  /** The milliseconds until the next try, after one that failed; they are many where sockets are barred. */
  wait(barred: boolean): number {
    return (barred ? this.#patience : this.#backOff).failed();
  }
}
