/**
 * The frames that carry steps: decoding, and the order in which they are let through. Knows no DOM and no socket.
 *
 * A frame is little-endian: int32 run, int32 first step, int32 count, int32 0, then six float64 for each step:
 * x, y, loss, slope ‖∇f‖, ∂f/∂x, ∂f/∂y.
 */

/** How many numbers one step has. */
export const NUMBERS_PER_STEP = 6;

const HEADER_BYTES = 16;
const STEP_BYTES = NUMBERS_PER_STEP * Float64Array.BYTES_PER_ELEMENT;

/** Consecutive steps of one run; `numbers` holds six numbers for each. */
export interface Frame {
  readonly run: number;
  readonly first: number;
  readonly numbers: Float64Array;
}

/** Decodes a frame; the numbers are a view of the buffer, not a copy. */
export function decodeFrame(buffer: ArrayBuffer): Frame {
  if (buffer.byteLength < HEADER_BYTES) {
    throw new RangeError('A frame is shorter than its header');
  }
  const header = new DataView(buffer, 0, HEADER_BYTES);
  const count = header.getInt32(8, true);
  if (count < 0 || buffer.byteLength !== HEADER_BYTES + count * STEP_BYTES) {
    throw new RangeError('A frame is not as long as it says');
  }
  return {
    run: header.getInt32(0, true),
    first: header.getInt32(4, true),
    numbers: new Float64Array(buffer, HEADER_BYTES, count * NUMBERS_PER_STEP),
  };
}

/** Decodes a frame that came as base64 text. */
export function decodeBase64(text: string): Frame {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = characters.charCodeAt(i);
  }
  return decodeFrame(bytes.buffer);
}

/** Steps that are new, in order. */
export interface Steps {
  readonly first: number;
  readonly numbers: Float64Array;
}

/**
 * The order of one run's steps: lets each step through once, and none before those that come before it.
 */
export class StepOrder {
  /** The index of the first step that is still missing. */
  next: number;

  constructor(next = 0) {
    this.next = next;
  }

  /**
   * Takes a frame. Returns the steps in it that are new; nothing when it has none; `'gap'` when steps before
   * it are missing: then they have to be asked for, and this frame again.
   */
  accept(frame: Frame): Steps | 'gap' | undefined {
    if (frame.first > this.next) {
      return 'gap';
    }
    const known = (this.next - frame.first) * NUMBERS_PER_STEP;
    if (known >= frame.numbers.length) {
      return undefined;
    }
    const steps = { first: this.next, numbers: frame.numbers.subarray(known) };
    this.next += steps.numbers.length / NUMBERS_PER_STEP;
    return steps;
  }
}
