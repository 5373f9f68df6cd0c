import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Changes, Marker, Series } from '../../../../frontend/chart/messages.ts';
import '../extensionless.ts';

const { ChartState } = await import('../../../../frontend/chart/state.ts');

function series(id: string): Series {
  const plain = { colour: 'ink', width: 2, dash: [], shape: 'none', markerSize: 0 } as const;
  return { ...plain, id, label: '', line: true, opacity: 1, hidden: false, fitted: true };
}

function marker(id: string): Marker {
  const plain = { type: 'marker', shape: 'circle', size: 3, colour: 'ink', ring: true } as const;
  return { ...plain, id, x: 1, y: 1, label: id, pointedAt: false };
}

function chart(changes: Changes): InstanceType<typeof ChartState> {
  const state = new ChartState();
  state.apply(
    {
      series: [series('curve'), series('tangent')],
      points: ['curve', 'tangent'].map((id) => ({ id, replace: true, xs: [0, 9], ys: [0, 9] })),
      marks: [marker('point'), marker('rise')],
    },
    () => false,
  );
  state.apply(changes, () => false);
  return state;
}

function drawn(state: InstanceType<typeof ChartState>): string[] {
  return [
    ...state.drawnSeries().map(({ look }) => look.id),
    ...state.drawnMarks().map((mark) => mark.id),
  ];
}

test('draws everything while nothing is hidden', () => {
  assert.deepEqual(drawn(chart({})), ['curve', 'tangent', 'point', 'rise']);
});

test('leaves hidden series and marks out, and keeps them', () => {
  const state = chart({ hidden: ['curve', 'tangent', 'rise'] });
  assert.deepEqual(drawn(state), ['point']);
  assert.equal(state.series.size, 2);
  state.apply({ hidden: [] }, () => false);
  assert.equal(drawn(state).length, 4);
});

test('draws a mark no sooner because it was put again', () => {
  const state = chart({ hidden: ['rise'] });
  state.apply({ marks: [marker('rise')] }, () => false);
  assert.deepEqual(drawn(state), ['curve', 'tangent', 'point']);
});

test('forgets what was hidden with everything else', () => {
  const state = chart({ hidden: ['point'] });
  state.apply({ reset: true, series: [series('curve')], marks: [marker('point')] }, () => false);
  assert.deepEqual(
    state.drawnMarks().map((mark) => mark.id),
    ['point'],
  );
});
