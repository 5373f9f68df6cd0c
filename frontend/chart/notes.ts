import { Brush } from './brush';
import type { Theme } from './colours';
import { leavesOut } from './paths';
import type { Plot } from './plot';
import type { ChartState } from './state';

/** How far words stand from the border, in pixels. */
export const NOTE_INSET = 8;

/**
 * Says on the plot what the series can't: that nothing is there yet, that an axis leaves values out, or that not every
 * point has a marker.
 *
 * @param stride every how many points there is one
 */
export function drawNotes(state: ChartState, stride: number, plot: Plot, theme: Theme): void {
  const { emptyText, belowZeroText, everyNthText } = state.options;
  const brush = new Brush(plot.ctx, theme);
  if (emptyText !== '' && state.isEmpty()) {
    const middle = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
    brush.label(emptyText, middle, { align: 'center', baseline: 'middle' }, theme.muted);
  }
  const note =
    belowZeroText !== '' && leavesOut(state)
      ? belowZeroText
      : stride > 1
        ? everyNthText.replace('#', String(stride))
        : '';
  if (note !== '') {
    const corner = { x: plot.left + NOTE_INSET, y: plot.bottom - NOTE_INSET };
    brush.label(note, corner, { align: 'left', baseline: 'bottom' }, theme.muted);
  }
}
