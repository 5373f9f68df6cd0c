import { PATIENCE } from './stream-settings';
import type { Surroundings } from './surroundings';

/** Listens whether a line is alive: the server lets a page hear something every 20 seconds at least. */
export class Hearing {
  readonly #around: Surroundings;
  readonly #onSilence: () => void;
  #cancel = (): void => {};
  #last = 0;

  /** Tells of a silence that is too long. */
  constructor(around: Surroundings, onSilence: () => void) {
    this.#around = around;
    this.#onSilence = onSilence;
  }

  /** Something was heard, or is expected from now on. */
  heard(): void {
    this.stop();
    this.#last = this.#around.now();
    this.#cancel = this.#around.after(PATIENCE.silence, this.#onSilence);
  }

  /** Whether something should have been heard by now; also after a sleep, in which no timer runs. */
  get isQuiet(): boolean {
    return this.#around.now() - this.#last > PATIENCE.quiet;
  }

  /** Listens no more. */
  stop(): void {
    this.#cancel();
  }
}
