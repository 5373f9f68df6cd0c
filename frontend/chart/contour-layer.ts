import type { Pixel } from './brush';
import type { Theme } from './colours';
import { drawColourKey, drawLineHeights } from './contour-heights';
import { ContourPicture, Outlines, STRONG_EVERY, type Look } from './contour-picture';
import type { HeightField } from './height-field';
import { labelPlace, linesIn, type Box } from './label-place';
import type { Plot } from './plot';
import { drawClipped } from './plot';

const LARGEST_CANVAS = 2048;
/** A zoom changes the picture's size in every frame; it is painted anew only when it grew or shrank by this factor. */
const TOLERATED_STRETCH = 1.5;

/** A height field that is drawn, and what has been made of it. */
interface Drawn {
  readonly field: HeightField;
  readonly outlines: Outlines;
  newest: ContourPicture | null;
  /** The last one that came to its end; it is shown until the newest has. */
  finished: ContourPicture | null;
}

/** The background picture of a height field: filled contours and their lines, painted once and kept until a change. */
export class ContourLayer {
  #drawn: Drawn | null = null;
  #places = new Map<number, Pixel>();
  #placesSeen = '';

  setField(field: HeightField | null): void {
    this.#drawn =
      field === null
        ? null
        : { field, outlines: new Outlines(field), newest: null, finished: null };
    this.#placesSeen = '';
  }

  /** The field that is drawn. */
  get field(): HeightField | null {
    return this.#drawn?.field ?? null;
  }

  /** Whether there was no time to paint all of the picture: it wants another frame. */
  get unfinished(): boolean {
    return this.#drawn?.newest?.finished === false;
  }

  /**
   * Draws the field at its own extents, whatever the plot shows; `exact` asks for a picture without stretching. A picture
   * that has to be painted is painted until the time is up.
   */
  draw(
    plot: Plot,
    theme: Theme,
    pixelRatio: number,
    exact: boolean,
    isTimeUp: () => boolean,
  ): void {
    const drawn = this.#drawn;
    if (drawn === null) {
      return;
    }
    const { left, right, top, bottom } = boxOf(drawn.field, plot);
    const width = right - left;
    const height = bottom - top;
    const look = {
      width: canvasSize(width * pixelRatio),
      height: canvasSize(height * pixelRatio),
      theme,
      pixelRatio,
    };
    const { canvas } = pictureOf(drawn, look, exact ? 1 : TOLERATED_STRETCH, isTimeUp);
    drawClipped(plot, (ctx) => ctx.drawImage(canvas, left, top, width, height));
  }

  /** Writes the heights on the heavier lines and draws the key of the colours, where the heights are known. */
  drawHeights(plot: Plot, theme: Theme, locale: string): void {
    const drawn = this.#drawn;
    if (drawn === null || drawn.finished === null || drawn.field.levelHeights.length === 0) {
      return;
    }
    drawLineHeights(this.#placesOn(plot, drawn), drawn.field, plot, theme, locale);
    drawColourKey(drawn.field, plot, theme, locale);
  }

  /** Where the heights stand, found anew only when the view has moved: a ring that glides draws every frame. */
  #placesOn(plot: Plot, { field, outlines }: Drawn): ReadonlyMap<number, Pixel> {
    const box = boxOf(field, plot);
    const seen = [...Object.values(box), plot.left, plot.right, plot.top, plot.bottom].join();
    if (seen !== this.#placesSeen) {
      this.#placesSeen = seen;
      this.#places = new Map();
      for (let level = STRONG_EVERY; level < field.levels; level += STRONG_EVERY) {
        const lines = linesIn(box, field, outlines.at(level));
        const place = labelPlace(lines, plot, box, [...this.#places.values()]);
        if (place !== null) {
          this.#places.set(level, place);
        }
      }
    }
    return this.#places;
  }
}

/** The picture to show, after some time for the newest. */
function pictureOf(
  drawn: Drawn,
  look: Look,
  tolerated: number,
  isTimeUp: () => boolean,
): ContourPicture {
  let { newest } = drawn;
  if (newest === null || !fits(newest.look, look, tolerated)) {
    newest = new ContourPicture(drawn.field, drawn.outlines, look);
    drawn.newest = newest;
  }
  if (!newest.finished) {
    newest.paint(isTimeUp);
  }
  if (newest.finished) {
    drawn.finished = newest;
  }
  return drawn.finished ?? newest;
}

function fits(painted: Look, wanted: Look, tolerated: number): boolean {
  return (
    painted.theme === wanted.theme &&
    stretch(painted.width, wanted.width) <= tolerated &&
    stretch(painted.height, wanted.height) <= tolerated
  );
}

/** Where a field lies in a plot, in pixels. */
function boxOf(field: HeightField, plot: Plot): Box {
  return {
    left: plot.x(field.xMin),
    right: plot.x(field.xMax),
    top: plot.y(field.yMax),
    bottom: plot.y(field.yMin),
  };
}

function canvasSize(pixels: number): number {
  return Math.min(LARGEST_CANVAS, Math.max(1, Math.round(pixels)));
}

function stretch(a: number, b: number): number {
  return Math.max(a / b, b / a);
}
