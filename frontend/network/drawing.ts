/** A network as the server describes it; all lists by layer, then unit, then where a weight comes from. */
export interface Drawing {
  /** Of the inputs, then of each layer's units. */
  readonly names: readonly (readonly string[])[];
  /** The inputs, then what each layer answers. */
  readonly outputs: readonly (readonly number[])[];
  readonly weights: readonly (readonly (readonly number[])[])[];
  readonly biases: readonly (readonly number[])[];
  /** ∂E/∂w of the next step. */
  readonly slopes: readonly (readonly (readonly number[])[])[];
  readonly biasSlopes: readonly (readonly number[])[];
}

/** A unit or an input. Its id is `x.0` for an input, `a.0.1` for a unit of a layer. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** When it answers, unit by unit: 0 for the first of all, 1 for the last. */
  readonly place: number;
}

/** A weight `w.layer.unit.from`, or a bias `b.layer.unit`. */
export interface Line {
  readonly id: string;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly value: number;
  readonly slope: number;
  readonly bias: boolean;
  /** When its number is used: just before the unit that it leads to answers. */
  readonly place: number;
}

export interface Layout {
  readonly height: number;
  readonly radius: number;
  readonly units: readonly (readonly Unit[])[];
  readonly lines: readonly (readonly Line[])[];
}

const WIDEST_SPACING = 70;
const USUAL_HEIGHT = 448;
const BORDER = 36;

/** Where everything is drawn in a picture of this width. No DOM. */
export function layOut(drawing: Drawing, width: number): Layout {
  const columns = drawing.names.length;
  const most = Math.max(...drawing.names.map((column) => column.length));
  const spacing = Math.min(WIDEST_SPACING, USUAL_HEIGHT / most);
  const height = most * spacing + BORDER;
  const radius = Math.min(21, spacing / 3.1, width / columns / 4);
  const gap = (width - 2 * BORDER) / Math.max(1, columns - 1);
  const before = drawing.names.map((_, column) =>
    drawing.names.slice(0, column).reduce((sum, names) => sum + names.length, 0),
  );
  const last = before[columns - 1] + drawing.names[columns - 1].length - 1;
  const units = drawing.names.map((names, column) =>
    names.map((name, i) => ({
      id: column === 0 ? `x.${i}` : `a.${column - 1}.${i}`,
      name,
      column,
      x: BORDER + column * gap,
      y: height / 2 + (i - (names.length - 1) / 2) * spacing,
      value: drawing.outputs[column][i],
      place: (before[column] + i) / last,
    })),
  );
  const lines = drawing.weights.map((layer, l) =>
    layer.flatMap((weights, u) => {
      const to = units[l + 1][u];
      const place = to.place - 0.5 / last;
      const bias: Line = {
        id: `b.${l}.${u}`,
        column: l,
        from: '1',
        to: to.name,
        x1: to.x - 1.1 * radius,
        y1: to.y + 1.4 * radius,
        x2: to.x,
        y2: to.y,
        value: drawing.biases[l][u],
        slope: drawing.biasSlopes[l][u],
        bias: true,
        place,
      };
      return [
        ...weights.map((value, f) => ({
          id: `w.${l}.${u}.${f}`,
          column: l,
          from: units[l][f].name,
          to: to.name,
          x1: units[l][f].x,
          y1: units[l][f].y,
          x2: to.x,
          y2: to.y,
          value,
          slope: drawing.slopes[l][u][f],
          bias: false,
          place,
        })),
        bias,
      ];
    }),
  );
  return { height, radius, units, lines };
}

/** How thick a line is: 1 for a weight of 0, 7 for the largest of all. */
export function thickness(value: number, largest: number): number {
  return largest > 0 ? 1 + (6 * Math.abs(value)) / largest : 1;
}

/** How long the bar of a derivative is, 0 to 1, by its logarithm: 0 at a ten-thousandth of the largest and below. */
export function barShare(slope: number, largest: number): number {
  if (!(Math.abs(slope) > 0 && largest > 0)) {
    return 0;
  }
  return Math.max(0, 1 + Math.log10(Math.abs(slope) / largest) / 4);
}

/**
 * The groups that arrow keys go through, left to right: inputs, the lines behind them, the first layer's units, and so
 * on; within a group up and down.
 */
export function groups(layout: Layout): readonly (readonly string[])[] {
  return layout.units.flatMap((units, column) => [
    units.map(({ id }) => id),
    ...(column < layout.lines.length ? [layout.lines[column].map(({ id }) => id)] : []),
  ]);
}

/** Where an arrow key leads from here. */
export function neighbour(all: readonly (readonly string[])[], id: string, key: string): string {
  const group = all.findIndex((ids) => ids.includes(id));
  if (group < 0) {
    return all[0][0];
  }
  const place = all[group].indexOf(id);
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = place + (key === 'ArrowUp' ? -1 : 1);
    return all[group][Math.min(Math.max(next, 0), all[group].length - 1)];
  }
  const next = Math.min(Math.max(group + (key === 'ArrowLeft' ? -1 : 1), 0), all.length - 1);
  const share = all[group].length > 1 ? place / (all[group].length - 1) : 0;
  return next === group ? id : all[next][Math.round(share * (all[next].length - 1))];
}

/** A unit's number, short enough for its circle: two decimals, and whole from 100 on. */
export function inCircle(value: number): number {
  const factor = Math.abs(value) < 100 ? 100 : 1;
  return Math.round(value * factor) / factor;
}

/**
 * The way on which a weight, a bias or a unit changes the error: what comes in, the line, the unit, and all lines and
 * units behind it. Empty for an input.
 */
export function wayOf(id: string, layout: Layout): ReadonlySet<string> {
  const [kind, layer, unit, from] = id.split('.');
  const first = Number(layer);
  const way = new Set<string>();
  if (kind === 'x' || unit === undefined) {
    return way;
  }
  way.add(id).add(`a.${layer}.${unit}`);
  if (kind === 'w') {
    way.add(first === 0 ? `x.${from}` : `a.${first - 1}.${from}`);
  }
  let reached = [unit];
  for (const lines of layout.lines.slice(first + 1)) {
    for (const { id: line } of lines.filter(({ bias }) => !bias)) {
      const [, layerOf, unitOf, source] = line.split('.');
      if (source !== undefined && reached.includes(source)) {
        way.add(line).add(`a.${layerOf}.${unitOf}`);
      }
    }
    reached = layout.units[Number(lines[0].id.split('.')[1]) + 1].map(
      ({ id: there }) => there.split('.')[2] ?? '',
    );
  }
  return way;
}

/** A sentence with its parts in the places {0}, {1} and so on. */
export function filled(pattern: string, parts: readonly string[]): string {
  return parts.reduce((text, part, i) => text.replace(`{${i}}`, part), pattern);
}
