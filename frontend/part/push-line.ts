/** What the line for pushes needs of the page around it, so that a test can be one. */
export interface PushSurroundings {
  /** Has the server close the line; its answer comes over the page's own messages. */
  close(): Promise<void>;
  /** Has the server open another line. */
  open(): Promise<void>;
  /** Whether the server answers a question that needs no page. */
  answers(): Promise<boolean>;
  /** Whether the page may be loaded anew, since it comes back as it was. */
  mayReload(): boolean;
  reload(): void;
  /** Calls a task once, later. */
  after(millis: number, task: () => void): void;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** A page's own message is answered within this time, in milliseconds, where the server has it and answers others. */
const PATIENCE = 3000;
/** A whole class that comes back at once is spread over this time; whoever finds the server busy waits there, which is no longer. */
const SPREAD = 1000;
const TRIES = 10;

/**
 * The line over which the server pushes to a page, laid anew when it may be dead without a word, since a phone has had no network or has slept.
 * The browser itself may take a quarter of an hour to give such a line up.
 *
 * Where something that was pushed has got lost with it, or the page's own messages hang, too, no answer comes, though the server answers others: then
 * the page is loaded anew, if it may be. Else Vaadin brings all of it anew after a while, and forgets what was asked before that.
 */
export class PushLine {
  readonly #around: PushSurroundings;
  #renewing = false;

  /** A line that is taken to be alive. */
  constructor(around: PushSurroundings) {
    this.#around = around;
  }

  /** The line may be dead: lays another one, once, however often that is said meanwhile. */
  async renew(): Promise<void> {
    if (this.#renewing) {
      return;
    }
    this.#renewing = true;
    for (let tries = 0; tries < TRIES && !(await this.#isLaidAnew()); tries++) {
      await this.#wait(PATIENCE);
    }
    this.#renewing = false;
  }

  /** Only a page that has heard of both has let go of its old line; and what is closed is opened in any case. */
  async #isLaidAnew(): Promise<boolean> {
    const closed = await this.#isAnswered(this.#around.close());
    return (await this.#isAnswered(this.#around.open())) && closed;
  }

  /** Waits for the answer to a message as long as the server can't be reached, or the answer is due. */
  async #isAnswered(message: Promise<void>): Promise<boolean> {
    let answered: boolean | undefined;
    const answer = message.then(
      () => (answered = true),
      () => (answered = false),
    );
    const isOpen = (): boolean => answered === undefined;
    do {
      await Promise.race([answer, this.#wait(PATIENCE)]);
      // asked later than the message, so on a slow network its answer comes later, too
    } while (isOpen() && !(await this.#around.answers()));
    if (isOpen() && this.#around.mayReload()) {
      await Promise.race([answer, this.#wait(SPREAD * this.#around.random())]);
      if (isOpen()) {
        this.#around.reload();
      }
    }
    return answered ?? false;
  }

  #wait(millis: number): Promise<void> {
    return new Promise((resolve) => this.#around.after(millis, resolve));
  }
}
