import { NUMBERS_PER_STEP, StepOrder, type Steps } from './frames';

/** Takes new steps of a run, six numbers for each, in order, each step once. */
export type OnSteps = (first: number, numbers: Float64Array) => void;

/** One run that is followed, and the steps of it that wait for the page to be seen. */
export class Followed {
  readonly run: number;
  readonly order: StepOrder;
  /** Whether enough steps wait, and the server was asked to send no more. */
  resting = false;
  /** Whether the missing steps were asked for, and none of them has come yet. */
  asked = false;

  readonly #onSteps: OnSteps;
  #kept: Steps[] = [];
  #keptSteps = 0;

  constructor(run: number, onSteps: OnSteps, from: number) {
    this.run = run;
    this.#onSteps = onSteps;
    this.order = new StepOrder(from);
  }

  deliver(steps: Steps): void {
    this.#deliverKept();
    this.#onSteps(steps.first, steps.numbers);
  }

  /** Keeps steps for later; returns how many are kept now. */
  keep(steps: Steps): number {
    this.#kept.push(steps);
    this.#keptSteps += steps.numbers.length / NUMBERS_PER_STEP;
    return this.#keptSteps;
  }

  /** The page is seen again: hands over what waits; whether the steps after that have to be asked for. */
  wake(): boolean {
    this.#deliverKept();
    const rested = this.resting;
    this.resting = false;
    return rested;
  }

  #deliverKept(): void {
    const waiting = this.#kept;
    this.#kept = [];
    this.#keptSteps = 0;
    waiting.forEach(({ first, numbers }) => this.#onSteps(first, numbers));
  }
}
