import type { Background, Extents } from './messages';

const LARGEST = 65_535;

/** Heights on a grid, measured in contour levels: row-major from low y to high y, NaN where there is no value. */
export interface HeightField extends Extents {
  readonly columns: number;
  readonly rows: number;
  readonly levels: number;
  readonly heights: Float64Array;
  readonly hasMissing: boolean;
}

/** Reads what the server sent: 0 is no value, 1 to 65535 is level 0 to the number of levels. No DOM. */
export function decodeHeightField(background: Background): HeightField {
  const bytes = Uint8Array.from(atob(background.values), (character) => character.charCodeAt(0));
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
  const { xMin, xMax, yMin, yMax, columns, rows, levels } = background;
  return { xMin, xMax, yMin, yMax, columns, rows, levels, heights, hasMissing };
}
