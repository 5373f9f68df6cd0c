import { Brush, type Pixel } from './brush';
import { rampColour, type Theme } from './colours';
import type { HeightField } from './height-field';
import { numberText } from './number-text';
import type { Plot } from './plot';

const DIGITS = 3;
const KEY_DIGITS = 2;
const KEY_WIDTH = 10;
const KEY_INSET = 12;
const KEY_SHARE = 0.38;
const KEY_HIGHEST = 150;
const SMALLEST_PLOT = 200;

/** Writes the heights of levels at their places. */
export function drawLineHeights(
  places: ReadonlyMap<number, Pixel>,
  field: HeightField,
  plot: Plot,
  theme: Theme,
  locale: string,
): void {
  const brush = new Brush(plot.ctx, theme);
  for (const [level, place] of places) {
    const text = numberText(field.levelHeights[level], DIGITS, locale);
    brush.label(text, place, { align: 'center', baseline: 'middle' }, theme.muted);
  }
}

/** Draws the key of the colours in the lower right corner: the lowest height, the middle level, the highest. */
export function drawColourKey(field: HeightField, plot: Plot, theme: Theme, locale: string): void {
  const height = Math.min(KEY_HIGHEST, (plot.bottom - plot.top) * KEY_SHARE);
  if (plot.bottom - plot.top < SMALLEST_PLOT || plot.right - plot.left < SMALLEST_PLOT) {
    return;
  }
  const { ctx } = plot;
  const left = plot.right - KEY_INSET - KEY_WIDTH;
  const bottom = plot.bottom - KEY_INSET;
  const { levels } = field;
  for (let level = 0; level < levels; level++) {
    ctx.fillStyle = rampColour(theme.ramp, level / Math.max(1, levels - 1));
    const top = bottom - (height * (level + 1)) / levels;
    ctx.fillRect(left, top, KEY_WIDTH, height / levels + 1);
  }
  ctx.strokeStyle = theme.paper;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(left, bottom - height, KEY_WIDTH, height);
  const brush = new Brush(ctx, theme);
  for (const level of [0, Math.round(levels / 2), levels]) {
    const at = { x: left - 5, y: bottom - (height * level) / levels };
    const text = numberText(field.levelHeights[level], KEY_DIGITS, locale);
    brush.label(text, at, { align: 'right', baseline: 'middle' }, theme.ink);
  }
}
