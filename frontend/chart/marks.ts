import { Brush, type Anchor } from './brush';
import type { Colours, Theme } from './colours';
import type { Arrow, Handle, Mark, Marker, Region, RuleLine, Segment } from './messages';
import { drawClipped, isInPlot, type Plot } from './plot';
import { drawShape } from './shapes';

const GAP = 6;
const EDGE_INSET = 12;
const RULE_WIDTH = 1.5;
const SEGMENT_WIDTH = 2;
const HANDLE_RADIUS = 7;
const ROOM_FOR_LABEL = 80;
/** A direction counts as sideways or up and down when that part of it is larger. */
const SLANT = 0.35;

/** Draws the marks of a chart: regions behind the series, everything else before them. */
export class Marks {
  readonly #colours: Colours;

  constructor(colours: Colours) {
    this.#colours = colours;
  }

  drawBehind(marks: Iterable<Mark>, plot: Plot, theme: Theme): void {
    drawClipped(plot, (ctx) => {
      for (const mark of marks) {
        if (mark.type === 'region') {
          const { left, top, right, bottom } = area(mark, plot);
          ctx.fillStyle = mark.tint === '' ? theme.grid : this.#colours.resolve(mark.tint);
          ctx.fillRect(left, top, right - left, bottom - top);
        }
      }
    });
  }

  /** Markers come last and are drawn whole, also on the border of the plot. */
  drawBefore(marks: Iterable<Mark>, plot: Plot, theme: Theme): void {
    const all = [...marks];
    drawClipped(plot, (ctx) => {
      const brush = new Brush(ctx, theme);
      all.filter((mark) => mark.type !== 'marker').forEach((mark) => this.#draw(brush, mark, plot));
    });
    const brush = new Brush(plot.ctx, theme);
    all.filter((mark) => mark.type === 'marker').forEach((mark) => this.#draw(brush, mark, plot));
  }

  /** Draws handles as they look in the page, for a picture. */
  drawHandles(handles: readonly Handle[], plot: Plot, theme: Theme): void {
    const brush = new Brush(plot.ctx, theme);
    for (const handle of handles) {
      const at = { x: plot.x(handle.x), y: plot.y(handle.y) };
      if (isInPlot(plot, at.x, at.y)) {
        brush.ring(at, HANDLE_RADIUS, this.#colours.resolve(handle.colour));
      }
    }
  }

  #draw(brush: Brush, mark: Mark, plot: Plot): void {
    switch (mark.type) {
      case 'region':
        regionLabel(brush, mark, plot);
        break;
      case 'rule':
        this.#rule(brush, mark, plot);
        break;
      case 'segment':
        this.#segment(brush, mark, plot);
        break;
      case 'arrow':
        this.#arrow(brush, mark, plot);
        break;
      case 'marker':
        this.#marker(brush, mark, plot);
        break;
    }
  }

  #rule(brush: Brush, rule: RuleLine, plot: Plot): void {
    const colour = this.#colours.resolve(rule.colour);
    const ink = this.#colours.readable(rule.colour);
    if (rule.vertical) {
      const x = plot.x(rule.value);
      brush.line({ x, y: plot.top }, { x, y: plot.bottom }, colour, RULE_WIDTH, rule.dashed);
      const rightHalf = x > (plot.left + plot.right) / 2;
      const anchor: Anchor = { align: rightHalf ? 'right' : 'left', baseline: 'top' };
      brush.label(
        rule.label,
        { x: x + (rightHalf ? -GAP : GAP), y: plot.top + GAP },
        anchor,
        colour,
      );
    } else {
      const y = plot.y(rule.value);
      brush.line({ x: plot.left, y }, { x: plot.right, y }, colour, RULE_WIDTH, rule.dashed);
      const atTop = y - plot.top < 2 * brush.theme.fontSize;
      const anchor: Anchor = { align: 'right', baseline: atTop ? 'top' : 'bottom' };
      brush.label(rule.label, { x: plot.right - GAP, y: y + (atTop ? GAP : -GAP) }, anchor, ink);
    }
  }

  #segment(brush: Brush, segment: Segment, plot: Plot): void {
    const colour = this.#colours.resolve(segment.colour);
    const from = { x: plot.x(segment.fromX), y: plot.y(segment.fromY) };
    const to = { x: plot.x(segment.toX), y: plot.y(segment.toY) };
    brush.line(from, to, colour, SEGMENT_WIDTH, segment.dashed);
    const at = { x: to.x + GAP, y: to.y - GAP };
    brush.label(
      segment.label,
      at,
      { align: 'left', baseline: 'bottom' },
      this.#colours.readable(segment.colour),
    );
  }

  #arrow(brush: Brush, arrow: Arrow, plot: Plot): void {
    const colour = this.#colours.resolve(arrow.colour);
    const from = { x: plot.x(arrow.fromX), y: plot.y(arrow.fromY) };
    const to = { x: plot.x(arrow.toX), y: plot.y(arrow.toY) };
    const direction = brush.arrow(from, to, colour);
    if (direction !== null) {
      const at = { x: to.x + direction.x * GAP, y: to.y + direction.y * GAP };
      brush.label(
        arrow.label,
        at,
        anchorBeyond(direction.x, direction.y),
        this.#colours.readable(arrow.colour),
      );
    }
  }

  #marker(brush: Brush, marker: Marker, plot: Plot): void {
    const at = { x: plot.x(marker.x), y: plot.y(marker.y) };
    const colour = this.#colours.resolve(marker.colour);
    if (Number.isNaN(at.x) || Number.isNaN(at.y)) {
      return;
    }
    if (!isInPlot(plot, at.x, at.y)) {
      if (marker.pointedAt) brush.pointer(atEdge(at, plot), at, colour);
      return;
    }
    const size = marker.size * brush.theme.scale;
    if (marker.ring) {
      brush.ring(at, marker.size, colour);
    } else {
      drawShape(brush.ctx, marker.shape, at.x, at.y, size, colour, brush.theme.paper);
    }
    const away = size + GAP;
    const leftwards = plot.right - at.x < ROOM_FOR_LABEL;
    const anchor: Anchor = { align: leftwards ? 'right' : 'left', baseline: 'middle' };
    brush.label(
      marker.label,
      { x: at.x + (leftwards ? -away : away), y: at.y },
      anchor,
      brush.theme.ink,
    );
  }
}

function regionLabel(brush: Brush, region: Region, plot: Plot): void {
  const { left, top, right, bottom } = area(region, plot);
  const { fontSize, ink } = brush.theme;
  if (right - left > 2 * fontSize && bottom - top > fontSize) {
    const at = { x: left + GAP, y: top + GAP };
    brush.label(region.label, at, { align: 'left', baseline: 'top' }, ink);
  }
}

function area(region: Region, plot: Plot) {
  const left = region.xMin === null ? plot.left : Math.max(plot.left, plot.x(region.xMin));
  const right = region.xMax === null ? plot.right : Math.min(plot.right, plot.x(region.xMax));
  const top = region.yMax === null ? plot.top : Math.max(plot.top, plot.y(region.yMax));
  const bottom = region.yMin === null ? plot.bottom : Math.min(plot.bottom, plot.y(region.yMin));
  return { left, top, right: Math.max(left, right), bottom: Math.max(top, bottom) };
}

function anchorBeyond(directionX: number, directionY: number): Anchor {
  return {
    align: directionX > SLANT ? 'left' : directionX < -SLANT ? 'right' : 'center',
    baseline: directionY > SLANT ? 'top' : directionY < -SLANT ? 'bottom' : 'middle',
  };
}

function atEdge(outside: { x: number; y: number }, plot: Plot): { x: number; y: number } {
  return {
    x: Math.min(plot.right - EDGE_INSET, Math.max(plot.left + EDGE_INSET, outside.x)),
    y: Math.min(plot.bottom - EDGE_INSET, Math.max(plot.top + EDGE_INSET, outside.y)),
  };
}
