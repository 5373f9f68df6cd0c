import type { Shape } from './messages';

/** Draws a marker shape of the given radius; the crosses are strokes, the others are filled and outlined. */
export function drawShape(
  ctx: CanvasRenderingContext2D,
  shape: Shape,
  x: number,
  y: number,
  radius: number,
  fill: string,
  outline: string,
): void {
  if (shape === 'none' || radius <= 0) {
    return;
  }
  ctx.beginPath();
  trace(ctx, shape, x, y, radius);
  if (shape === 'cross' || shape === 'plus') {
    strokeTwice(ctx, radius, fill, outline);
    return;
  }
  ctx.fillStyle = fill;
  ctx.fill();
  ctx.lineWidth = Math.max(1, radius / 3);
  ctx.strokeStyle = outline;
  ctx.stroke();
}

function strokeTwice(
  ctx: CanvasRenderingContext2D,
  radius: number,
  fill: string,
  outline: string,
): void {
  const width = Math.max(1.5, radius / 3);
  ctx.lineCap = 'round';
  ctx.lineWidth = width + 2;
  ctx.strokeStyle = outline;
  ctx.stroke();
  ctx.lineWidth = width;
  ctx.strokeStyle = fill;
  ctx.stroke();
}

function trace(
  ctx: CanvasRenderingContext2D,
  shape: Shape,
  x: number,
  y: number,
  radius: number,
): void {
  switch (shape) {
    case 'circle':
      ctx.arc(x, y, radius, 0, 2 * Math.PI);
      break;
    case 'square':
      ctx.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
      break;
    case 'triangle':
      polygon(ctx, x, y, [radius * 1.15], 3);
      break;
    case 'diamond':
      polygon(ctx, x, y, [radius * 1.15], 4);
      break;
    case 'star':
      polygon(ctx, x, y, [radius * 1.3, radius * 0.55], 10);
      break;
    case 'cross':
      line(ctx, x - radius * 0.8, y - radius * 0.8, x + radius * 0.8, y + radius * 0.8);
      line(ctx, x - radius * 0.8, y + radius * 0.8, x + radius * 0.8, y - radius * 0.8);
      break;
    case 'plus':
      line(ctx, x - radius, y, x + radius, y);
      line(ctx, x, y - radius, x, y + radius);
      break;
    case 'none':
      break;
  }
}

function line(ctx: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
}

/** A closed polygon, first corner up; the radii take turns. */
function polygon(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  radii: readonly number[],
  corners: number,
): void {
  for (let i = 0; i < corners; i++) {
    const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
    const radius = radii[i % radii.length];
    ctx.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  ctx.closePath();
}
