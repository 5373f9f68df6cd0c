import { PATIENCE } from './stream-settings';
import type { Surroundings } from './surroundings';

/** Listens whether a line is alive: the server lets a page hear something every 12 seconds at least. */
export class Hearing {
  readonly #around: Surroundings;
  readonly #onSilence: () => void;
  #cancel = (): void => {};
  #last = 0;
  #wasHeard = false;

  /** Tells of a silence that is too long; where something was heard before, the page's other lines are suspect, too. */
  constructor(around: Surroundings, onSilence: () => void) {
    this.#around = around;
    this.#onSilence = onSilence;
  }

  /** Something is expected from now on, for the first time on a line. */
  expect(): void {
    this.#listen(false);
  }

  /** Something was heard. */
  heard(): void {
    this.#listen(true);
  }

  /** Whether something should have been heard by now; also after a sleep, in which no timer runs. */
  get isQuiet(): boolean {
    return this.#around.now() - this.#last > PATIENCE.quiet;
  }

  #listen(wasHeard: boolean): void {
    this.stop();
    this.#wasHeard = wasHeard;
    this.#last = this.#around.now();
    this.#cancel = this.#around.after(PATIENCE.silence, () => this.#silent());
  }

  #silent(): void {
    if (this.#wasHeard) {
      this.#around.suspect();
    }
    this.#onSilence();
  }

  /** Listens no more. */
  stop(): void {
    this.#cancel();
  }
}
