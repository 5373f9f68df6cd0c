import { contours } from 'd3-contour';
import { rampColour, type Theme } from './colours';
import type { HeightField } from './height-field';

/** Every how many levels a line is heavier. */
export const STRONG_EVERY = 5;
const HATCH_DISTANCE = 7;

/** The outlines of everything at or above one level, in grid coordinates. */
export type Rings = readonly (readonly (readonly number[])[])[];

/** The outlines of a height field, each found when it is first asked for. No DOM. */
export class Outlines {
  readonly #field: HeightField;
  readonly #found: Rings[] = [];

  constructor(field: HeightField) {
    this.#field = field;
  }

  /** The outlines at a whole level, from 0 to below the field's number of levels. */
  at(level: number): Rings {
    this.#found[level] ??= this.#find(level);
    return this.#found[level];
  }

  #find(level: number): Rings {
    const { columns, rows, heights } = this.#field;
    const values = heights as unknown as number[];
    return contours().size([columns, rows]).smooth(true).contour(values, level).coordinates.flat();
  }
}

/** How a picture is to be made: its size in pixels of the canvas, its colours, and how wide a line of one pixel is. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly pixelRatio: number;
}

/**
 * Filled contours and their lines on a canvas of their own. They are painted level by level, since all of them can take
 * longer than an animation frame has.
 */
export class ContourPicture {
  readonly look: Look;
  readonly canvas = document.createElement('canvas');
  readonly #strokes: Iterator<void>;
  #finished = false;

  constructor(field: HeightField, outlines: Outlines, look: Look) {
    this.look = look;
    this.canvas.width = look.width;
    this.canvas.height = look.height;
    this.#strokes = strokes(this.canvas, field, outlines, look);
  }

  get finished(): boolean {
    return this.#finished;
  }

  /** Paints on, one level at least, until the time is up or everything is painted. */
  paint(isTimeUp: () => boolean): void {
    do {
      this.#finished = this.#strokes.next().done === true;
    } while (!this.#finished && !isTimeUp());
  }
}

function* strokes(
  canvas: HTMLCanvasElement,
  field: HeightField,
  outlines: Outlines,
  look: Look,
): Generator<void> {
  const ctx = canvas.getContext('2d');
  if (ctx === null) {
    return;
  }
  const { theme, pixelRatio } = look;
  const { levels } = field;
  if (field.hasMissing) {
    hatch(ctx, look);
  }
  const paths: Path2D[] = [];
  for (let level = 0; level < levels; level++) {
    paths[level] = outline(outlines.at(level), field, look);
    ctx.fillStyle = rampColour(theme.ramp, levels > 1 ? level / (levels - 1) : 0);
    ctx.fill(paths[level], 'evenodd');
    yield;
  }
  for (let level = 1; level < levels; level++) {
    const strong = level % STRONG_EVERY === 0;
    ctx.strokeStyle = strong ? theme.contourStrong : theme.contour;
    ctx.lineWidth = pixelRatio * (strong ? 1.1 : 0.8);
    ctx.stroke(paths[level]);
    yield;
  }
}

/** Grid point (i, j) is at (i + 0.5, j + 0.5) in contour coordinates; the outermost points lie on the field's border. */
function outline(rings: Rings, field: HeightField, { width, height }: Look): Path2D {
  const path = new Path2D();
  const scaleX = width / (field.columns - 1);
  const scaleY = height / (field.rows - 1);
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      const px = (x - 0.5) * scaleX;
      const py = height - (y - 0.5) * scaleY;
      if (index === 0) path.moveTo(px, py);
      else path.lineTo(px, py);
    });
    path.closePath();
  }
  return path;
}

function hatch(ctx: CanvasRenderingContext2D, { width, height, theme, pixelRatio }: Look): void {
  ctx.strokeStyle = theme.hatch;
  ctx.lineWidth = pixelRatio;
  ctx.beginPath();
  for (let x = -height; x < width; x += HATCH_DISTANCE * pixelRatio) {
    ctx.moveTo(x, height);
    ctx.lineTo(x + height, 0);
  }
  ctx.stroke();
}
