import { BackOff } from './back-off';
import { PATIENCE } from './stream-settings';
import type { Surroundings } from './surroundings';

/** What is read on the page beside its steps: a whole, then what changes, each with a number. */
export interface Reading {
  readonly reading: number;
  /** Whether it is all there is; what came before is forgotten. */
  readonly whole?: boolean;
}

/** Takes readings in their order, each once, the next when it is done with this one; it may fail. */
export type OnReading = (reading: Reading) => unknown;

const HEADER_BYTES = 4;

/** Whether a frame holds a reading: where others name a run, it has −1. */
export const isReading = (frame: ArrayBuffer): boolean =>
  frame.byteLength > HEADER_BYTES && new DataView(frame).getInt32(0, true) === -1;

async function unpack(frame: ArrayBuffer): Promise<Reading> {
  const packed = new Blob([new Uint8Array(frame, HEADER_BYTES)]).stream();
  const text = new Response(packed.pipeThrough(new DecompressionStream('deflate'))).text();
  return JSON.parse(await text) as Reading;
}

/**
 * The order of a page's readings, which are asked for again after a lost connection. When one fails, what was built from
 * them is not what it should be: a whole is asked for, the later the more often that has happened.
 */
export class ReadingOrder {
  /** The number of the next one; 0 when it must be a whole. */
  next = 0;
  readonly #onReading: OnReading;
  readonly #ask: () => void;
  readonly #around: Surroundings;
  readonly #backOff: BackOff;
  #before: Promise<unknown> = Promise.resolve();

  /** Hands on readings; `ask` asks for those from `next` on. */
  constructor(onReading: OnReading, ask: () => void, around: Surroundings) {
    this.#onReading = onReading;
    this.#ask = ask;
    this.#around = around;
    this.#backOff = new BackOff(PATIENCE.firstWait, PATIENCE.longestWait, around.random);
  }

  /** Hands on a reading that comes next, soon; one that is known already is passed over. */
  take(frame: ArrayBuffer): void {
    this.#before = this.#before
      .then(() => unpack(frame))
      .then((reading) => this.#handOn(reading))
      .catch((failure) => this.#failed(failure));
  }

  async #handOn(reading: Reading): Promise<void> {
    if (reading.whole || reading.reading === this.next) {
      this.next = reading.reading + 1;
      await this.#onReading(reading);
    }
  }

  #failed(failure: unknown): void {
    reportError(failure);
    this.next = 0;
    this.#around.after(this.#backOff.failed(), this.#ask);
  }
}
