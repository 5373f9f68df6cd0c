/** What the line for pushes needs of the page around it, so that a test can be one. */
export interface PushSurroundings {
  /** Has the server close the line; its answer comes over the page's own messages. */
  close(): Promise<void>;
  /** Has the server open another line. */
  open(): Promise<void>;
  /** Whether the server answers a question that needs no page. */
  answers(): Promise<boolean>;
  /** Loads the page anew, if it may be. */
  reload(): void;
  /** Calls a task once, later; the returned function drops it. */
  after(millis: number, task: () => void): () => void;
}

/** A page's own message is answered within this time, in milliseconds, or is asked for again after it. */
const PATIENCE = 3000;
const TRIES = 10;

/**
 * The line over which the server pushes to a page, laid anew when it may be dead without a word, since a phone has had no network or has slept.
 * The browser itself may take a quarter of an hour to give such a line up. Where something that was pushed has got lost with it, or the page's own messages
 * hang, too, no answer comes: if the server answers other questions meanwhile, the page is loaded anew.
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
    const answered = this.#lookLater();
    await this.#around.close().catch(() => {}); // carried out all the same, perhaps
    await this.#open(TRIES);
    answered();
    this.#renewing = false;
  }

  /** Where Vaadin brings the whole page anew, it forgets what was asked before: a line that is closed must not stay so. */
  async #open(tries: number): Promise<void> {
    try {
      await this.#around.open();
    } catch {
      if (tries > 1) {
        await new Promise<void>((resolve) => this.#around.after(PATIENCE, resolve));
        await this.#open(tries - 1);
      }
    }
  }

  #lookLater(): () => void {
    let cancel = (): void => {};
    const look = (): void => {
      cancel = this.#around.after(PATIENCE, () => {
        look();
        void this.#beginAnew();
      });
    };
    look();
    return () => cancel();
  }

  /** The question is asked later than the message, so on a slow network its answer comes later, too. */
  async #beginAnew(): Promise<void> {
    if ((await this.#around.answers()) && this.#renewing) {
      this.#around.reload();
    }
  }
}
