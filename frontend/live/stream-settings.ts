/** How the stream is: `lost` had a connection and tries again; `fallback` has found sockets barred, and tries now and then. */
export type StreamState = 'connecting' | 'open' | 'lost' | 'fallback';

/** Which steps are wanted: all of a run from an index on. */
export interface Wish {
  readonly run: number;
  readonly from: number;
}

/** How often and how long a socket is tried; the times are milliseconds. */
export const PATIENCE = {
  /** A socket that opened once most likely opens again; one that never did is probably barred, where the server answers otherwise. */
  triesBeforeFallback: 3,
  triesOnceOpened: 8,
  firstWait: 500,
  longestWait: 15_000,
  fallbackWait: 60_000,
  silence: 26_000,
  /** Whoever comes back to the page does not wait for a line that should have been heard by now. */
  quiet: 13_000,
} as const;

/** How many steps of a run are kept while the page is hidden; the rest is asked for when it is seen again. */
export const HIDDEN_STEPS = 20_000;
