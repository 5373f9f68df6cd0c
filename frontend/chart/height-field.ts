import type { Background, Extents } from './messages';

const LARGEST = 65_535;

/** Heights on a grid, measured in contour levels: row-major from low y to high y, NaN where there is no value. */
export interface HeightField extends Extents {
  readonly columns: number;
  readonly rows: number;
  readonly levels: number;
  /** The height of each whole level, from level 0 on; empty when it is not known. */
  readonly levelHeights: readonly number[];
  readonly heights: Float64Array;
  readonly hasMissing: boolean;
}

/** Reads what the server sent: 0 is no value, 1 to 65535 is level 0 to the number of levels. No DOM. */
export function decodeHeightField(background: Background): HeightField {
  const bytes = bytesOf(background.values);
  const count = background.columns * background.rows;
  if (bytes.length !== 2 * count) {
    throw new RangeError(
      `${bytes.length} bytes for ${background.columns} × ${background.rows} heights`,
    );
  }
  const numbers = new DataView(bytes.buffer);
  const heights = new Float64Array(count);
  let hasMissing = false;
  for (let i = 0; i < count; i++) {
    const quantized = numbers.getUint16(2 * i, true);
    heights[i] =
      quantized === 0 ? Number.NaN : ((quantized - 1) / (LARGEST - 1)) * background.levels;
    hasMissing ||= quantized === 0;
  }
  const { xMin, xMax, yMin, yMax, columns, rows, levels, levelHeights } = background;
  return { xMin, xMax, yMin, yMax, columns, rows, levels, levelHeights, heights, hasMissing };
}

/** A loop: mapping a string character by character takes several times as long. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = text.charCodeAt(i);
  }
  return bytes;
}

/** The height at a place, between the grid's points and between the levels on straight lines; NaN where there is none. */
export function heightAt(field: HeightField, x: number, y: number): number {
  const { columns, rows, heights, levelHeights, xMin, xMax, yMin, yMax } = field;
  const across = ((x - xMin) / (xMax - xMin)) * (columns - 1);
  const up = ((y - yMin) / (yMax - yMin)) * (rows - 1);
  if (!(across >= 0 && across <= columns - 1 && up >= 0 && up <= rows - 1)) {
    return Number.NaN;
  }
  const column = Math.min(columns - 2, Math.floor(across));
  const row = Math.min(rows - 2, Math.floor(up));
  const at = (i: number, j: number) => heights[(row + j) * columns + column + i];
  const low = between(at(0, 0), at(1, 0), across - column);
  const high = between(at(0, 1), at(1, 1), across - column);
  const level = between(low, high, up - row);
  const whole = Math.min(levelHeights.length - 2, Math.floor(level));
  return between(levelHeights[whole], levelHeights[whole + 1], level - whole);
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
