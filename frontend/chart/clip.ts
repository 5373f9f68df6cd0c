/** A point of a drawn path; a gap is a point whose numbers are NaN. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle in the path's own coordinates. */
export interface Box {
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/**
 * Keeps a path inside a box: a line that leaves the box ends on its border, in its true direction, and one that only
 * crosses the box keeps the part inside. Canvas coordinates thereby stay small however far the path runs away. No DOM.
 */
export function clip(path: readonly Point[], box: Box): Point[] {
  const result: Point[] = [];
  let previous: Point | null = null;
  for (const point of path) {
    if (Number.isNaN(point.x) || Number.isNaN(point.y)) {
      breakPath(result);
      previous = null;
      continue;
    }
    clipSegment(previous, point, box, result);
    previous = point;
  }
  return result;
}

function clipSegment(previous: Point | null, point: Point, box: Box, result: Point[]): void {
  const isInside = inside(point, box);
  if (previous !== null && !inside(previous, box)) {
    // from the end that lies inside: seen from far away, the doubles near the box are too coarse
    const part = isInside
      ? segmentInside(point, previous, box)
      : segmentInside(previous, point, box);
    breakPath(result);
    if (part !== null) result.push(...(isInside ? [part[1]] : part));
  } else if (previous !== null && !isInside) {
    const part = segmentInside(previous, point, box);
    if (part !== null) result.push(part[1]);
  }
  if (isInside) {
    result.push(point);
  } else {
    breakPath(result);
  }
}

function breakPath(path: Point[]): void {
  if (path.length > 0 && !Number.isNaN(path[path.length - 1].x)) {
    path.push({ x: Number.NaN, y: Number.NaN });
  }
}

function inside(point: Point, box: Box): boolean {
  return point.x >= box.xMin && point.x <= box.xMax && point.y >= box.yMin && point.y <= box.yMax;
}

/** The part of a segment inside the box by Liang and Barsky's parametric clipping (ACM TOG 3(1), 1984), or null. */
function segmentInside(a: Point, b: Point, box: Box): [Point, Point] | null {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let enters = 0;
  let leaves = 1;
  const borders: ReadonlyArray<readonly [number, number]> = [
    [-dx, a.x - box.xMin],
    [dx, box.xMax - a.x],
    [-dy, a.y - box.yMin],
    [dy, box.yMax - a.y],
  ];
  for (const [towards, distance] of borders) {
    if (towards === 0) {
      if (distance < 0) return null;
    } else if (towards < 0) {
      enters = Math.max(enters, distance / towards);
    } else {
      leaves = Math.min(leaves, distance / towards);
    }
  }
  if (enters > leaves) {
    return null;
  }
  return [
    { x: a.x + enters * dx, y: a.y + enters * dy },
    { x: a.x + leaves * dx, y: a.y + leaves * dy },
  ];
}
