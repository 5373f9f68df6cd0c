import type { ScaleName } from './view';

/** What the server sends: every part is optional, only what changed is there. */
export interface Changes {
  /** Everything the server knows follows; what it does not name is gone. */
  readonly reset?: boolean;
  readonly options?: Options;
  readonly x?: Axis;
  readonly y?: Axis;
  readonly series?: readonly Series[];
  readonly removedSeries?: readonly string[];
  readonly points?: readonly Points[];
  readonly marks?: readonly Mark[];
  readonly removedMarks?: readonly string[];
  readonly background?: Background | null;
  readonly handles?: readonly Handle[];
  readonly removedHandles?: readonly string[];
  readonly view?: Extents | null;
  /** The ids of all series and marks that are hidden for a while. */
  readonly hidden?: readonly string[];
}

export interface Options {
  readonly equalAspect: boolean;
  readonly zoom: boolean;
  readonly pan: boolean;
  readonly clicks: boolean;
  readonly locale: string;
  readonly label: string;
  readonly textAlternative: string;
  readonly emptyText: string;
  /** Said when a logarithmic axis leaves out values of 0 or less. */
  readonly belowZeroText: string;
  /** Said when not every point has a marker; `#` stands for how many points share one. */
  readonly everyNthText: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly resetView: string;
}

export interface Axis {
  readonly title: string;
  readonly scale: ScaleName;
  readonly min: number | null;
  readonly max: number | null;
  readonly gridLines: boolean;
  /** How far ticks are apart; null lets the range decide. */
  readonly tickStep: number | null;
}

export type Shape =
  | 'none'
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'cross'
  | 'plus'
  | 'star';

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly shape: Shape;
  readonly markerSize: number;
  readonly line: boolean;
  readonly opacity: number;
  readonly hidden: boolean;
  /** Whether the axes make room for all of it. */
  readonly fitted: boolean;
}

export interface Points {
  readonly id: string;
  /** Whether these points take the place of the earlier ones. */
  readonly replace: boolean;
  readonly xs: ReadonlyArray<number | null>;
  readonly ys: ReadonlyArray<number | null>;
}

export interface Extents {
  readonly xMin: number;
  readonly xMax: number;
  readonly yMin: number;
  readonly yMax: number;
}

/** Heights on a grid: base64 of unsigned 16-bit little-endian numbers, rows from low to high y, 0 = no value. */
export interface Background extends Extents {
  readonly columns: number;
  readonly rows: number;
  readonly levels: number;
  /** The height of each whole level, from level 0 on; empty when it is not told. */
  readonly levelHeights: readonly number[];
  readonly values: string;
}

export interface Region {
  readonly type: 'region';
  readonly id: string;
  readonly xMin: number | null;
  readonly xMax: number | null;
  readonly yMin: number | null;
  readonly yMax: number | null;
  readonly tint: string;
  readonly label: string;
}

export interface RuleLine {
  readonly type: 'rule';
  readonly id: string;
  readonly vertical: boolean;
  readonly value: number;
  readonly colour: string;
  readonly dashed: boolean;
  readonly label: string;
}

export interface Arrow {
  readonly type: 'arrow';
  readonly id: string;
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  readonly colour: string;
  readonly label: string;
}

export interface Segment {
  readonly type: 'segment';
  readonly id: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly colour: string;
  readonly dashed: boolean;
  readonly label: string;
}

export interface Marker {
  readonly type: 'marker';
  readonly id: string;
  x: number;
  y: number;
  readonly shape: Shape;
  readonly size: number;
  readonly colour: string;
  readonly ring: boolean;
  readonly label: string;
  readonly pointedAt: boolean;
}

export type Mark = Region | RuleLine | Arrow | Segment | Marker;

export interface Handle {
  readonly id: string;
  x: number;
  y: number;
  readonly label: string;
  /** Said as the value; empty for the two numbers. */
  valueText: string;
  readonly colour: string;
  readonly stepX: number;
  readonly stepY: number;
  readonly xMin: number | null;
  readonly xMax: number | null;
  readonly yMin: number | null;
  readonly yMax: number | null;
  readonly movement: 'free' | 'x' | 'y';
}

/** Detail of `plot-click`. */
export interface PlotClick {
  readonly x: number;
  readonly y: number;
}

/** Detail of `handle-moved`. */
export interface HandleMoved {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly finished: boolean;
}

/** Detail of `handle-pressed`. */
export interface HandlePressed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
