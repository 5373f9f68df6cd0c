import { Followed, type OnSteps } from './followed';
import { decodeBase64, decodeFrame, type Frame } from './frames';
import { Hearing } from './hearing';
import { Line } from './line';
import { isReading, ReadingOrder, type OnReading } from './readings';
import { HIDDEN_STEPS, type StreamState, type Wish } from './stream-settings';
import { Tickets } from './tickets';
import { Tries } from './tries';
import { browser, type Surroundings } from './surroundings';

/**
 * The steps of the runs that this page follows, over one socket. Whatever happens to the connection, each run's steps
 * come in order, none missing and none twice: the stream knows the next index and asks for the steps from there.
 *
 * Whoever makes a stream closes it.
 */
export class StepStream {
  /** Told whenever the state changes. */
  onstate: (state: StreamState) => void = () => {};
  /** Told what the server shall push instead, while sockets are barred; an empty list ends the pushing. */
  onwishes: (wishes: readonly Wish[]) => void = () => {};
  /** Told of a run that the server does not have, or not that far; it is followed no more. */
  ongone: (run: number) => void = () => {};

  readonly #tickets: Tickets;
  readonly #around: Surroundings;
  readonly #tries: Tries;
  readonly #followed = new Map<number, Followed>();
  readonly #hearing: Hearing;
  readonly #line: Line;
  readonly #endWatching: readonly (() => void)[];
  #readings: ReadingOrder | undefined;
  #current: StreamState;
  #cancelRetry = (): void => {};
  #attempt = 0;
  #closed = false;

  /**
   * Connects; `openTicket` brings a new ticket from the server, where the line before has left none. Where sockets are known to be barred it begins in
   * the fallback, and tries later.
   */
  constructor(
    openTicket: () => Promise<string>,
    around: Surroundings = browser(),
    begin: 'connecting' | 'fallback' = 'connecting',
  ) {
    this.#tickets = new Tickets(openTicket, () => around.answers());
    this.#around = around;
    this.#current = begin;
    this.#tries = new Tries(around);
    this.#hearing = new Hearing(around, () => void this.#failed());
    this.#line = new Line(
      around,
      (data) => this.#message(data),
      () => void this.#failed(),
    );
    this.#endWatching = [
      around.onVisibility(() => this.#visibilityChanged()),
      around.onOnline(() => this.#renew()),
    ];
    begin === 'fallback' ? this.#retryLater() : this.#connect();
  }

  get state(): StreamState {
    return this.#current;
  }

  /** Follows a run from a step on; a run that is followed already starts again there. */
  follow(run: number, onSteps: OnSteps, from = 0): void {
    const followed = new Followed(run, onSteps, from);
    this.#followed.set(run, followed);
    this.#ask(followed);
  }

  unfollow(run: number): void {
    if (this.#followed.delete(run)) {
      this.#tell({ unfollow: run });
    }
  }

  /** Reads what is said on the page beside the steps; what fails is made good by a new whole. */
  read(onReading: OnReading): void {
    this.#readings = new ReadingOrder(onReading, () => this.#askToRead(), this.#around);
    this.#askToRead();
  }

  /** Takes a frame that the server pushed because the socket can't be opened. */
  pushFrame(base64: string): void {
    this.#take(decodeBase64(base64));
  }

  /** Ends the stream; nothing is called any more. */
  close(): void {
    this.#closed = true;
    this.#endWatching.forEach((end) => end());
    this.#followed.clear();
    this.#cancelRetry();
    this.#drop();
  }

  /** The line may be another one by now, or dead without a word: goes on over a new one, at once. */
  #renew(): void {
    if (this.#current !== 'fallback') {
      this.#around.suspect();
    }
    this.#cancelRetry();
    this.#drop();
    this.#become(this.#current === 'open' ? 'lost' : this.#current);
    this.#connect();
  }

  #connect(): void {
    const attempt = ++this.#attempt;
    const still = (): boolean => attempt === this.#attempt && !this.#closed;
    const isReached = attempt === 1 && this.#current === 'connecting';
    this.#hearing.expect();
    this.#tickets.take(isReached).then(
      (ticket) => still() && this.#line.open(() => this.#tickets.show(ticket)),
      () => still() && void this.#failed(),
    );
  }

  #message(data: unknown): void {
    this.#hearing.heard();
    if (data instanceof ArrayBuffer && isReading(data)) {
      this.#readings?.take(data);
    } else if (data instanceof ArrayBuffer) {
      this.#take(decodeFrame(data));
    } else if (typeof data === 'string') {
      this.#answer(data);
    }
  }

  #answer(text: string): void {
    if (this.#current !== 'open') {
      this.#opened();
    }
    const { gone, next } = JSON.parse(text) as { gone?: number; next?: string };
    this.#tickets.keep(next);
    if (gone !== undefined && this.#followed.delete(gone)) {
      this.ongone(gone);
    }
  }

  /** The server's first word: the ticket was good. */
  #opened(): void {
    if (this.#current === 'fallback') {
      this.onwishes([]);
    }
    this.#tries.opened();
    this.#become('open');
    this.#askToRead();
    this.#followed.forEach((followed) => this.#ask(followed));
  }

  #askToRead(): void {
    if (this.#current === 'open' && this.#readings) {
      this.#tell({ read: this.#readings.next });
    }
  }

  /** Tries again later; in the fallback where sockets are barred, but not where there is no network. */
  async #failed(): Promise<void> {
    const attempt = ++this.#attempt;
    const isRefused = this.#line.hasSocket && !['open', 'fallback'].includes(this.#current);
    this.#drop();
    this.#become(this.#current === 'open' ? 'lost' : this.#current);
    const isBarred = isRefused && (await this.#tries.refused());
    if (attempt !== this.#attempt || this.#closed) {
      return;
    }
    if (isBarred) {
      this.#become('fallback');
      this.#wish();
    }
    this.#retryLater();
  }

  #retryLater(): void {
    const wait = this.#tries.wait(this.#current === 'fallback');
    this.#cancelRetry = this.#around.after(wait, () => this.#connect());
  }

  #drop(): void {
    this.#hearing.stop();
    this.#line.drop();
  }

  #take(frame: Frame): void {
    const followed = this.#followed.get(frame.run);
    if (!followed || followed.resting) {
      return;
    }
    const steps = followed.order.accept(frame);
    if (steps === 'gap') {
      return followed.asked ? undefined : this.#ask(followed);
    }
    followed.asked = false;
    if (steps && !this.#around.hidden()) {
      followed.deliver(steps);
    } else if (steps && followed.keep(steps) >= HIDDEN_STEPS) {
      followed.resting = true;
      this.#tell({ unfollow: followed.run });
    }
  }

  #visibilityChanged(): void {
    if (this.#around.hidden()) {
      return;
    }
    if (this.#hearing.isQuiet || (this.#current === 'lost' && !this.#line.hasSocket)) {
      this.#renew();
    }
    for (const followed of this.#followed.values()) {
      if (followed.wake()) {
        this.#ask(followed);
      }
    }
  }

  /** Asks the server for the steps of a run from the first that is missing. */
  #ask(followed: Followed): void {
    if (!followed.resting) {
      followed.asked = true;
      this.#tell({ follow: followed.run, from: followed.order.next });
    }
  }

  #tell(message: object): void {
    if (this.#current === 'open') {
      this.#line.tell(message);
    } else if (this.#current === 'fallback') {
      this.#wish();
    }
  }

  #wish(): void {
    const wanted = [...this.#followed.values()].filter((followed) => !followed.resting);
    this.onwishes(wanted.map(({ run, order }) => ({ run, from: order.next })));
  }

  #become(state: StreamState): void {
    if (this.#current !== state) {
      this.#current = state;
      this.onstate(state);
    }
  }
}
