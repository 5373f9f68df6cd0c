import type { Theme } from './colours';
import { drawShape } from './shapes';

const ARROW_HEAD = 9;
const ARROW_WIDTH = 2.25;
const HALO = 4;
const DASH = [5, 4];
const POINTER_SIZE = 8;
/** Where a label goes when its place is taken, in lines. */
const LABEL_SHIFTS = [0, 1, -1, 2, -2];
/** How far apart two labels of one line stand at least, in font sizes: nearer, they are read as one formula. */
const LABEL_GAP = 0.8;

/** A place on the canvas, in CSS pixels. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Where a label stands as seen from its place. */
export interface Anchor {
  readonly align: 'left' | 'center' | 'right';
  readonly baseline: 'top' | 'middle' | 'bottom';
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws lines, arrows, rings and labels on a canvas in one theme, each readable on every tint. For one drawing. */
export class Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly #labels: Area[] = [];

  constructor(ctx: CanvasRenderingContext2D, theme: Theme) {
    this.ctx = ctx;
    this.theme = theme;
  }

  line(from: Pixel, to: Pixel, colour: string, width: number, dashed: boolean): void {
    const { ctx } = this;
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
    ctx.setLineDash(dashed ? DASH : []);
    this.#stroke(colour, width);
    ctx.setLineDash([]);
  }

  /** An arrow with a halo; one too short to have a direction is left out. Returns that direction. */
  arrow(from: Pixel, to: Pixel, colour: string): Pixel | null {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (!(length > 1)) {
      return null;
    }
    const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    const head = Math.min(ARROW_HEAD * this.theme.scale, length * 0.6);
    const neck = { x: to.x - direction.x * head, y: to.y - direction.y * head };
    const side = { x: (-direction.y * head) / 2, y: (direction.x * head) / 2 };
    for (const [paint, extra] of [
      [this.theme.paper, HALO - 1],
      [colour, 0],
    ] as const) {
      this.line(from, neck, paint, ARROW_WIDTH + extra, false);
      this.#triangle(to, neck, side, paint, extra + 0.5);
    }
    return direction;
  }

  /** A white disc with a coloured ring, seen on every tint. */
  ring(at: Pixel, size: number, colour: string): void {
    const { ctx } = this;
    ctx.beginPath();
    ctx.arc(at.x, at.y, size * this.theme.scale, 0, 2 * Math.PI);
    this.#stroke(this.theme.paper, size * 0.55 + 3);
    ctx.fillStyle = '#fff';
    ctx.fill();
    this.#stroke(colour, size * 0.45);
  }

  /** A small triangle that points from a place towards another. */
  pointer(at: Pixel, towards: Pixel, colour: string): void {
    const { ctx } = this;
    ctx.save();
    ctx.translate(at.x, at.y);
    ctx.rotate(Math.atan2(towards.y - at.y, towards.x - at.x) + Math.PI / 2);
    drawShape(ctx, 'triangle', 0, 0, POINTER_SIZE * this.theme.scale, colour, this.theme.paper);
    ctx.restore();
  }

  /** Text with a halo in the colour of the paper; it moves a line up or down rather than onto an earlier label or close beside one. */
  label(text: string, at: Pixel, anchor: Anchor, colour: string): void {
    const { ctx, theme } = this;
    if (text === '' || !Number.isFinite(at.x) || !Number.isFinite(at.y)) {
      return;
    }
    ctx.font = `600 ${theme.fontSize}px ${theme.fontFamily}`;
    ctx.textAlign = anchor.align;
    ctx.textBaseline = anchor.baseline;
    const y = this.#freePlace(at, anchor, ctx.measureText(text).width);
    ctx.lineJoin = 'round';
    this.ctx.lineWidth = HALO;
    this.ctx.strokeStyle = theme.paper;
    ctx.strokeText(text, at.x, y);
    ctx.fillStyle = colour;
    ctx.fillText(text, at.x, y);
  }

  #freePlace(at: Pixel, anchor: Anchor, width: number): number {
    const lineHeight = this.theme.fontSize * 1.25;
    const gap = this.theme.fontSize * LABEL_GAP;
    const left = at.x - width * { left: 0, center: 0.5, right: 1 }[anchor.align];
    const first = at.y - lineHeight * { top: 0, middle: 0.5, bottom: 1 }[anchor.baseline];
    for (const shift of LABEL_SHIFTS) {
      const top = first + shift * lineHeight;
      const area = { left, top, right: left + width + gap, bottom: top + lineHeight };
      if (!this.#labels.some((label) => overlap(label, area))) {
        this.#labels.push(area);
        return at.y + shift * lineHeight;
      }
    }
    return at.y;
  }

  #triangle(tip: Pixel, neck: Pixel, side: Pixel, colour: string, width: number): void {
    const { ctx } = this;
    ctx.beginPath();
    ctx.moveTo(tip.x, tip.y);
    ctx.lineTo(neck.x + side.x, neck.y + side.y);
    ctx.lineTo(neck.x - side.x, neck.y - side.y);
    ctx.closePath();
    ctx.fillStyle = colour;
    ctx.fill();
    this.#stroke(colour, width);
  }

  #stroke(colour: string, width: number): void {
    this.ctx.lineJoin = 'round';
    this.ctx.lineWidth = width * this.theme.scale;
    this.ctx.strokeStyle = colour;
    this.ctx.stroke();
  }
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
