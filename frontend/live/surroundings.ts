/** The event of a window whose lines to the server may be dead without a word. */
export const LINE_SUSPECT = 'line-suspect';

/** What the step stream needs of a browser, so that a test can be one. */
export interface Surroundings {
  /** Opens a socket to the step socket of this server. */
  openSocket(): SocketLike;
  /** Calls a task once, later; the returned function drops it. */
  after(millis: number, task: () => void): () => void;
  /** A number from 0 up to, not including, 1. */
  random(): number;
  /** Whether nobody can see the page now. */
  hidden(): boolean;
  /** Calls the task whenever `hidden` changes; the returned function ends that. */
  onVisibility(task: () => void): () => void;
  /** Calls the task whenever there is a network again; the returned function ends that. */
  onOnline(task: () => void): () => void;
  /** Tells the page that a line was dead without a word, or may be: others of its lines may be, too. */
  suspect(): void;
  /** The time in milliseconds, which goes on while the machine sleeps. */
  now(): number;
}

/** The part of a WebSocket that the step stream uses. */
export interface SocketLike {
  /** What `readyState` is while the socket can be spoken to. */
  readonly OPEN: number;
  readonly readyState: number;
  onopen: ((event: Event) => unknown) | null;
  onmessage: ((event: MessageEvent) => unknown) | null;
  onclose: ((event: CloseEvent) => unknown) | null;
  send(text: string): void;
  close(): void;
}

/** The browser that this runs in. */
export function browser(): Surroundings {
  return {
    openSocket() {
      const address = new URL('steps', document.baseURI);
      address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
      const socket = new WebSocket(address);
      socket.binaryType = 'arraybuffer';
      return socket;
    },
    after(millis, task) {
      const timer = setTimeout(task, millis);
      return () => clearTimeout(timer);
    },
    random: Math.random,
    hidden: () => document.hidden,
    onVisibility(task) {
      document.addEventListener('visibilitychange', task);
      return () => document.removeEventListener('visibilitychange', task);
    },
    onOnline(task) {
      window.addEventListener('online', task);
      return () => window.removeEventListener('online', task);
    },
    suspect: () => window.dispatchEvent(new Event(LINE_SUSPECT)),
    now: Date.now,
  };
}
