import type { SocketLike, Surroundings } from '../../../../frontend/live/surroundings.ts';

/** A socket whose other end is the test. */
export class FakeSocket implements SocketLike {
  onopen: ((event: Event) => unknown) | null = null;
  onmessage: ((event: MessageEvent) => unknown) | null = null;
  onclose: ((event: CloseEvent) => unknown) | null = null;
  readonly OPEN = 1;
  readyState = 0;
  readonly said: Record<string, unknown>[] = [];
  closed = false;

  send(text: string): void {
    this.said.push(JSON.parse(text));
  }

  close(): void {
    this.closed = true;
  }

  /** The socket opens. */
  open(): void {
    this.readyState = this.OPEN;
    this.onopen?.(new Event('open'));
  }

  /** The socket opens and the server lets the ticket in, mostly with one for the next line. */
  admit(next?: string): void {
    this.open();
    this.hear(JSON.stringify({ next }));
  }

  hear(data: string | ArrayBuffer): void {
    this.onmessage?.(new MessageEvent('message', { data }));
  }

  /** The server has begun to close; the page learns of it later. */
  beginToClose(): void {
    this.readyState = 2;
  }

  /** The connection breaks, or is refused. */
  break(): void {
    this.readyState = 3;
    this.onclose?.(new Event('close') as CloseEvent);
  }
}

interface Timer {
  at: number;
  task: () => void;
}

/** A browser whose clock, sockets and visibility the test moves by hand. */
export class FakeBrowser implements Surroundings {
  readonly sockets: FakeSocket[] = [];
  isHidden = false;
  suspicions = 0;
  /** Whether the server answers what needs no socket. */
  isReachable = true;
  questions = 0;
  #now = 0;
  #timers: Timer[] = [];
  #onVisible = (): void => {};
  #onOnline = (): void => {};

  openSocket(): FakeSocket {
    const socket = new FakeSocket();
    this.sockets.push(socket);
    return socket;
  }

  after(millis: number, task: () => void): () => void {
    const timer = { at: this.#now + millis, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  random(): number {
    return 1;
  }

  hidden(): boolean {
    return this.isHidden;
  }

  onVisibility(task: () => void): () => void {
    this.#onVisible = task;
    return () => {
      this.#onVisible = () => {};
    };
  }

  onOnline(task: () => void): () => void {
    this.#onOnline = task;
    return () => {
      this.#onOnline = () => {};
    };
  }

  suspect(): void {
    this.suspicions++;
  }

  async answers(): Promise<boolean> {
    this.questions++;
    return this.isReachable;
  }

  now(): number {
    return this.#now;
  }

  /** There is a network again. */
  comeOnline(): void {
    this.#onOnline();
  }

  /** The machine sleeps: time passes, and no timer runs. */
  sleep(millis: number): void {
    this.#now += millis;
    this.#timers.forEach((timer) => (timer.at += millis));
  }

  show(visible: boolean): void {
    this.isHidden = !visible;
    this.#onVisible();
  }

  get socket(): FakeSocket {
    const last = this.sockets.at(-1);
    if (!last) {
      throw new Error('no socket was opened');
    }
    return last;
  }

  get timersLeft(): number {
    return this.#timers.length;
  }

  /** Lets time pass, and the promises with it. */
  async pass(millis: number): Promise<void> {
    const end = this.#now + millis;
    await settle();
    for (let due = this.#due(end); due; due = this.#due(end)) {
      const timer = due;
      this.#timers = this.#timers.filter((other) => other !== timer);
      this.#now = timer.at;
      timer.task();
      await settle();
    }
    this.#now = end;
  }

  #due(end: number): Timer | undefined {
    return this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A frame of steps whose first number is their index. */
export function frame(run: number, first: number, count: number): ArrayBuffer {
  const buffer = new ArrayBuffer(16 + 48 * count);
  const view = new DataView(buffer);
  [run, first, count].forEach((number, i) => view.setInt32(4 * i, number, true));
  for (let i = 0; i < count; i++) {
    view.setFloat64(16 + 48 * i, first + i, true);
  }
  return buffer;
}
