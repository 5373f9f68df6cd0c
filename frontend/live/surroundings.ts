/** The event of a window whose lines to the server may be dead without a word. */
export const LINE_SUSPECT = 'line-suspect';

/** What is answered later than this, in milliseconds, is as good as not answered. */
const SOON = 3000;

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
  /** Whether the server answers a question that needs no page and no socket; at once, or within a few seconds. */
  answers(): Promise<boolean>;
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

/** Asks for a page that needs no session, over whichever connection is alive. */
export async function answers(): Promise<boolean> {
  try {
    const answer = await fetch('join', {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(SOON),
    });
    return answer.ok;
  } catch {
    return false;
  }
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
    answers,
    now: Date.now,
  };
}
