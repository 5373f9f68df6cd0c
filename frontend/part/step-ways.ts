import { column, indices, NUMBERS_PER_STEP, type Step } from '../live/trail';

/** How the numbers of steps become the points of a chart. */
export interface Way {
  xs(first: number, numbers: Float64Array): Float64Array;
  ys(numbers: Float64Array, lossOffset: number): Float64Array;
  /** Where the ring is for a step, of which the hiker has come to x and y. */
  ring(step: Step, x: number, y: number, lossOffset: number): readonly [number, number];
}

const X = 0;
const Y = 1;
const LOSS = 2;
const SLOPE = 3;

const at = (first: number, numbers: Float64Array): Float64Array =>
  indices(first, numbers.length / NUMBERS_PER_STEP);

/** The names that the server gives them. */
export type WayName = 'map' | 'curve' | 'loss' | 'slope';

/** Every way by its name. */
export const WAYS: Readonly<Record<WayName, Way>> = {
  /** Over the plane: (x, y). */
  map: {
    xs: (_, numbers) => column(numbers, X),
    ys: (numbers) => column(numbers, Y),
    ring: (_, x, y) => [x, y],
  },
  /** On the curve of a function of one variable: (x, f). */
  curve: {
    xs: (_, numbers) => column(numbers, X),
    ys: (numbers) => column(numbers, LOSS),
    ring: (step) => [step.x, step.loss],
  },
  /** Step by step: (index, f). */
  loss: {
    xs: at,
    ys: (numbers, lossOffset) => column(numbers, LOSS).map((value) => value - lossOffset),
    ring: (step, _x, _y, lossOffset) => [step.index, step.loss - lossOffset],
  },
  /** Step by step: (index, ‖∇f‖). */
  slope: {
    xs: at,
    ys: (numbers) => column(numbers, SLOPE),
    ring: (step) => [step.index, step.slope],
  },
};

/**
 * The arrow −∇f of a step; its two parts are the opposite partial derivatives. It is `reach` long where the ground is
 * as steep as `steep` or steeper, and shorter in proportion where it is less steep; on level ground there is none.
 */
export function downhill(step: Step, reach: number, steep: number): { dx: number; dy: number } {
  const slope = Math.hypot(step.dx, step.dy);
  const scale = slope > 0 ? reach / Math.max(slope, steep) : 0;
  return { dx: -step.dx * scale, dy: -step.dy * scale };
}
