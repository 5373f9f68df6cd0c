import { roundedTo } from './rounding';
import type { Range, ScaleName } from './view';

/** Canvas coordinates farther out than this are drawn no better, but may overflow. */
const FARTHEST_PIXEL = 1e4;

/** The plot area of a chart that was laid out: where it is in CSS pixels, and which data it shows. */
export interface Plot {
  readonly ctx: CanvasRenderingContext2D;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly xRange: Range;
  readonly yRange: Range;
  readonly xScale: ScaleName;
  readonly yScale: ScaleName;
  /** Pixel of a data value, kept within a few thousand pixels; NaN where a logarithmic axis does not reach. */
  x(value: number): number;
  y(value: number): number;
  /** Data value at a pixel. */
  valueX(pixel: number): number;
  valueY(pixel: number): number;
}

/** The pixel of a value on an axis, kept near; Chart.js puts 0 at the low end of a logarithmic axis, where it is not. */
export function pixelOn(
  axis: { getPixelForValue(value: number): number },
  scale: ScaleName,
  value: number,
): number {
  const pixel = scale === 'logarithmic' && value <= 0 ? Number.NaN : axis.getPixelForValue(value);
  return Math.min(FARTHEST_PIXEL, Math.max(-FARTHEST_PIXEL, pixel));
}

/** Whether a pixel lies in the plot area, its border included. */
export function isInPlot(plot: Plot, x: number, y: number): boolean {
  return x >= plot.left && x <= plot.right && y >= plot.top && y <= plot.bottom;
}

/** Runs a drawing that must not leave the plot area, and puts the canvas's settings back. */
export function drawClipped(plot: Plot, draw: (ctx: CanvasRenderingContext2D) => void): void {
  const { ctx } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(plot.left, plot.top, plot.right - plot.left, plot.bottom - plot.top);
  ctx.clip();
  draw(ctx);
  ctx.restore();
}

/** The data coordinates at a pixel, with only those decimals that a pixel can tell apart. */
export function placeAt(plot: Plot, pixelX: number, pixelY: number): { x: number; y: number } {
  const pixel = pixelAt(plot, pixelX, pixelY);
  return {
    x: roundedTo(plot.valueX(pixelX), pixel.x),
    y: roundedTo(plot.valueY(pixelY), pixel.y),
  };
}

/** How far apart in the data two neighbouring pixels are here. */
export function pixelAt(plot: Plot, pixelX: number, pixelY: number): { x: number; y: number } {
  return {
    x: Math.abs(plot.valueX(pixelX + 1) - plot.valueX(pixelX)),
    y: Math.abs(plot.valueY(pixelY + 1) - plot.valueY(pixelY)),
  };
}
