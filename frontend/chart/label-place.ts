import type { Pixel } from './brush';

/** Closed lines of one level, in pixels. */
export type Lines = readonly (readonly Pixel[])[];

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SHORTEST_LINE = 110;
const FROM_BORDER = 34;
const APART = 44;
/** The corner of the plot that the key of the colours takes. */
const KEY_ROOM = { width: 110, height: 180 };
/** The corner of the plot that a note takes. */
const NOTE_ROOM = { width: 180, height: 36 };

/** Outlines of a grid whose outermost points lie on the border of a box, as the picture of the grid is stretched into it. */
export function linesIn(
  box: Box,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  rings: readonly (readonly (readonly number[])[])[],
): Lines {
  const width = (box.right - box.left) / (columns - 1);
  const height = (box.bottom - box.top) / (rows - 1);
  return rings.map((ring) =>
    ring.map(([x, y]) => ({
      x: box.left + (x - 0.5) * width,
      y: box.bottom - (y - 0.5) * height,
    })),
  );
}

/**
 * Where the height of a line is written: where it runs most level, inside the plot and the field, and apart from the places
 * that are taken. Null when no line is long enough for a number. No DOM.
 */
export function labelPlace(
  lines: Lines,
  plot: Box,
  field: Box,
  taken: readonly Pixel[],
): Pixel | null {
  let best: Pixel | null = null;
  let bestScore = 0;
  for (const line of lines) {
    if (lengthOf(line) >= SHORTEST_LINE) {
      for (let i = 1; i < line.length - 1; i++) {
        const score = levelness(line[i - 1], line[i + 1]);
        if (score > bestScore && isFree(line[i], plot, field, taken)) {
          best = line[i];
          bestScore = score;
        }
      }
    }
  }
  return best;
}

function isFree(place: Pixel, plot: Box, field: Box, taken: readonly Pixel[]): boolean {
  const inKey = place.x > plot.right - KEY_ROOM.width && place.y > plot.bottom - KEY_ROOM.height;
  const inNote = place.x < plot.left + NOTE_ROOM.width && place.y > plot.bottom - NOTE_ROOM.height;
  return (
    !inKey &&
    !inNote &&
    isWithin(place, plot) &&
    isWithin(place, field) &&
    taken.every((other) => Math.hypot(other.x - place.x, other.y - place.y) > APART)
  );
}

function isWithin(place: Pixel, box: Box): boolean {
  return (
    place.x > box.left + FROM_BORDER &&
    place.x < box.right - FROM_BORDER &&
    place.y > box.top + FROM_BORDER / 2 &&
    place.y < box.bottom - FROM_BORDER / 2
  );
}

/** From 0 for a line that runs straight up to 1 for a level one. */
function levelness(before: Pixel, after: Pixel): number {
  const dx = Math.abs(after.x - before.x);
  const dy = Math.abs(after.y - before.y);
  return dx + dy > 0 ? dx / (dx + dy) : 0;
}

function lengthOf(line: readonly Pixel[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) {
    length += Math.hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
  }
  return length;
}
