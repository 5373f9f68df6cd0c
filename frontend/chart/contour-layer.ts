import { contours } from 'd3-contour';
import type { Pixel } from './brush';
import type { Theme } from './colours';
import { rampColour } from './colours';
import { drawColourKey, drawLineHeights } from './contour-heights';
import type { HeightField } from './height-field';
import { labelPlace, type Lines } from './label-place';
import type { Plot } from './plot';
import { drawClipped } from './plot';

const STRONG_EVERY = 5;
const LARGEST_CANVAS = 2048;
/** A zoom changes the picture's size in every frame; it is painted anew only when it grew or shrank by this factor. */
const TOLERATED_STRETCH = 1.5;
const HATCH_DISTANCE = 7;

type Rings = readonly (readonly (readonly number[])[])[];

/** The background picture of a height field: filled contours and their lines, painted once and kept until a change. */
export class ContourLayer {
  #field: HeightField | null = null;
  #levels: Rings[] = [];
  #places = new Map<number, Pixel>();
  #placesSeen = '';
  #picture: HTMLCanvasElement | null = null;
  #paintedTheme: Theme | null = null;

  setField(field: HeightField | null): void {
    this.#field = field;
    this.#levels = field === null ? [] : contoursOf(field);
    this.#placesSeen = '';
    this.#picture = null;
  }

  /** The field that is drawn. */
  get field(): HeightField | null {
    return this.#field;
  }

  /** Draws the field at its own extents, whatever the plot shows; `exact` asks for a picture without stretching. */
  draw(plot: Plot, theme: Theme, pixelRatio: number, exact: boolean): void {
    if (this.#field === null) {
      return;
    }
    const { xMin, xMax, yMin, yMax } = this.#field;
    const left = plot.x(xMin);
    const top = plot.y(yMax);
    const width = plot.x(xMax) - left;
    const height = plot.y(yMin) - top;
    const picture = this.#fitting(
      this.#field,
      width * pixelRatio,
      height * pixelRatio,
      theme,
      exact,
      pixelRatio,
    );
    drawClipped(plot, (ctx) => ctx.drawImage(picture, left, top, width, height));
  }

  /** Writes the heights on the heavier lines and draws the key of the colours, where the heights are known. */
  drawHeights(plot: Plot, theme: Theme, locale: string): void {
    const field = this.#field;
    if (field === null || field.levelHeights.length === 0) {
      return;
    }
    drawLineHeights(this.#placesOn(plot, field), field, plot, theme, locale);
    drawColourKey(field, plot, theme, locale);
  }

  /** Where the heights stand, found anew only when the view has moved: a ring that glides draws every frame. */
  #placesOn(plot: Plot, field: HeightField): ReadonlyMap<number, Pixel> {
    const view = [plot.x(field.xMin), plot.x(field.xMax), plot.y(field.yMin), plot.y(field.yMax)];
    const seen = [...view, plot.left, plot.right, plot.top, plot.bottom].join();
    if (seen !== this.#placesSeen) {
      this.#placesSeen = seen;
      this.#places = new Map();
      for (let level = STRONG_EVERY; level < this.#levels.length; level += STRONG_EVERY) {
        const lines = linesOn(plot, field, this.#levels[level]);
        const place = labelPlace(lines, plot, [...this.#places.values()]);
        if (place !== null) {
          this.#places.set(level, place);
        }
      }
    }
    return this.#places;
  }

  #fitting(
    field: HeightField,
    width: number,
    height: number,
    theme: Theme,
    exact: boolean,
    pixelRatio: number,
  ): HTMLCanvasElement {
    const wantedWidth = canvasSize(width);
    const wantedHeight = canvasSize(height);
    const tolerated = exact ? 1 : TOLERATED_STRETCH;
    if (
      this.#picture === null ||
      this.#paintedTheme !== theme ||
      stretch(this.#picture.width, wantedWidth) > tolerated ||
      stretch(this.#picture.height, wantedHeight) > tolerated
    ) {
      this.#picture = paint(field, this.#levels, wantedWidth, wantedHeight, theme, pixelRatio);
      this.#paintedTheme = theme;
    }
    return this.#picture;
  }
}

/** The rings in pixels of the plot. */
function linesOn(plot: Plot, field: HeightField, rings: Rings): Lines {
  const width = (field.xMax - field.xMin) / (field.columns - 1);
  const height = (field.yMax - field.yMin) / (field.rows - 1);
  return rings.map((ring) =>
    ring.map(([x, y]) => ({
      x: plot.x(field.xMin + (x - 0.5) * width),
      y: plot.y(field.yMin + (y - 0.5) * height),
    })),
  );
}

function canvasSize(pixels: number): number {
  return Math.min(LARGEST_CANVAS, Math.max(1, Math.round(pixels)));
}

function stretch(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

/** The outlines of everything at or above each whole level, in grid coordinates. */
function contoursOf(field: HeightField): Rings[] {
  const generator = contours().size([field.columns, field.rows]).smooth(true);
  const values = field.heights as unknown as number[];
  return Array.from({ length: field.levels }, (_, level) =>
    generator.contour(values, level).coordinates.flat(),
  );
}

function paint(
  field: HeightField,
  levels: readonly Rings[],
  width: number,
  height: number,
  theme: Theme,
  pixelRatio: number,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const ctx = canvas.getContext('2d');
  if (ctx === null) {
    return canvas;
  }
  if (field.hasMissing) {
    hatch(ctx, width, height, theme, pixelRatio);
  }
  const paths = levels.map((rings) => outline(rings, field, width, height));
  paths.forEach((path, level) => {
    ctx.fillStyle = rampColour(theme.ramp, levels.length > 1 ? level / (levels.length - 1) : 0);
    ctx.fill(path, 'evenodd');
  });
  paths.forEach((path, level) => {
    const strong = level % STRONG_EVERY === 0;
    ctx.strokeStyle = strong ? theme.contourStrong : theme.contour;
    ctx.lineWidth = pixelRatio * (strong ? 1.1 : 0.8);
    if (level > 0) ctx.stroke(path);
  });
  return canvas;
}

/** Grid point (i, j) is at (i + 0.5, j + 0.5) in contour coordinates; the outermost points lie on the field's border. */
function outline(rings: Rings, field: HeightField, width: number, height: number): Path2D {
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

function hatch(
  ctx: CanvasRenderingContext2D,
  width: number,
  height: number,
  theme: Theme,
  pixelRatio: number,
): void {
  ctx.strokeStyle = theme.hatch;
  ctx.lineWidth = pixelRatio;
  ctx.beginPath();
  for (let x = -height; x < width; x += HATCH_DISTANCE * pixelRatio) {
    ctx.moveTo(x, height);
    ctx.lineTo(x + height, 0);
  }
  ctx.stroke();
}
