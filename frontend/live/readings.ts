/** What is read on the page beside its steps: a whole, then what changes, each with a number. */
export interface Reading {
  readonly reading: number;
  /** Whether it is all there is; what came before is forgotten. */
  readonly whole?: boolean;
}

/** Takes readings in their order, each once. */
export type OnReading = (reading: Reading) => void;

const HEADER_BYTES = 4;

/** Whether a frame holds a reading: where others name a run, it has −1. */
export const isReading = (frame: ArrayBuffer): boolean =>
  frame.byteLength > HEADER_BYTES && new DataView(frame).getInt32(0, true) === -1;

async function unpack(frame: ArrayBuffer): Promise<Reading> {
  const packed = new Blob([new Uint8Array(frame, HEADER_BYTES)]).stream();
  const text = new Response(packed.pipeThrough(new DecompressionStream('deflate'))).text();
  return JSON.parse(await text) as Reading;
}

/** The order of a page's readings, which are asked for again after a lost connection. */
export class ReadingOrder {
  /** The number of the next one. */
  next = 0;
  readonly #onReading: OnReading;
  #unpacked: Promise<unknown> = Promise.resolve();

  constructor(onReading: OnReading) {
    this.#onReading = onReading;
  }

  /** Hands on a reading that comes next, soon; one that is known already is passed over. */
  take(frame: ArrayBuffer): void {
    const reading = unpack(frame);
    this.#unpacked = this.#unpacked.then(async () => this.#handOn(await reading));
  }

  #handOn(reading: Reading): void {
    if (reading.whole || reading.reading === this.next) {
      this.next = reading.reading + 1;
      this.#onReading(reading);
    }
  }
}
