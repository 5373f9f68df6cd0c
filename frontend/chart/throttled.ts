/** A function that acts at once, then at most once per period with the newest argument. No DOM. */
export interface Throttled<T> {
  (argument: T): void;
  /** Drops a call that still waits. */
  cancel(): void;
}

export function throttled<T>(periodMillis: number, act: (argument: T) => void): Throttled<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: { argument: T } | null = null;
  const pass = (): void => {
    timer = null;
    if (waiting !== null) {
      const { argument } = waiting;
      waiting = null;
      timer = setTimeout(pass, periodMillis);
      act(argument);
    }
  };
  const call = (argument: T): void => {
    waiting = { argument };
    if (timer === null) {
      pass();
    }
  };
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    waiting = null;
  };
  return Object.assign(call, { cancel });
}
