import type { SocketLike, Surroundings } from './surroundings';

/** The line to the step socket: one socket at a time. */
export class Line {
  readonly #around: Surroundings;
  readonly #onMessage: (data: unknown) => void;
  readonly #onEnd: () => void;
  #socket: SocketLike | undefined;

  /** Without a socket; tells what is heard on one, and that it has ended, or could not be opened. */
  constructor(around: Surroundings, onMessage: (data: unknown) => void, onEnd: () => void) {
    this.#around = around;
    this.#onMessage = onMessage;
    this.#onEnd = onEnd;
  }

  /** Whether there is a socket, open or not yet. */
  get hasSocket(): boolean {
    return this.#socket !== undefined;
  }

  /** Opens a socket, and says on it at first what is asked for then. */
  open(firstWords: () => string): void {
    const socket = this.#around.openSocket();
    this.#socket = socket;
    socket.onopen = () => socket.send(firstWords());
    socket.onmessage = (event) => this.#onMessage(event.data);
    socket.onclose = () => this.#onEnd();
  }

  /** Tells the server; not on a socket that is closing, since whatever is wanted is asked for again on the next. */
  tell(message: object): void {
    const socket = this.#socket;
    if (socket && socket.readyState === socket.OPEN) {
      socket.send(JSON.stringify(message));
    }
  }

  /** Ends the socket; nothing is heard of it any more. */
  drop(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    if (socket) {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    }
  }
}
