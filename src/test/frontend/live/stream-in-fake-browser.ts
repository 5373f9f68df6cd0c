import '../extensionless.ts';
import assert from 'node:assert/strict';
import { FakeBrowser } from './fake-browser.ts';
import type { Wish } from '../../../../frontend/live/stream-settings.ts';

const { StepStream } = await import('../../../../frontend/live/step-stream.ts');

export interface Setting {
  around: FakeBrowser;
  stream: InstanceType<typeof StepStream>;
  states: string[];
  wishes: (readonly Wish[])[];
  seen: number[];
  take: (first: number, numbers: Float64Array) => void;
}

/** A stream in a browser of the test's own; `seen` gets the indices of the steps in the order in which they come. */
export function setting(
  openTicket?: () => Promise<string>,
  begin?: 'connecting' | 'fallback',
): Setting {
  const around = new FakeBrowser();
  let tickets = 0;
  const ask = openTicket ?? (async () => `ticket ${++tickets}`);
  const stream = new StepStream(ask, around, begin);
  const states: string[] = [];
  const wishes: (readonly Wish[])[] = [];
  const seen: number[] = [];
  stream.onstate = (state) => states.push(state);
  stream.onwishes = (wanted) => wishes.push(wanted);
  const take = (first: number, numbers: Float64Array): void => {
    assert.equal(first, numbers[0]);
    seen.push(...numbers.filter((_, i) => i % 6 === 0));
  };
  return { around, stream, states, wishes, seen, take };
}

/** The indices from 0 up to, not including, a number. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
