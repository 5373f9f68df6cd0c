import type { Reading } from '../live/readings';
import { StepStream } from '../live/step-stream';
import type { StreamState } from '../live/stream-settings';
import { customTags, Tree, type TreeNews } from './tree';

/** What a person does to choose something, and with what; a popover opens by itself. */
const CHOICES = ['click', 'change', 'input'];
const CONTROLS =
  'button:not([popovertarget]), input, select, textarea, range-slider, network-diagram';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(CONTROLS) !== null;

/** What a person does to move something. */
const MOVES = ['pointerdown', 'keydown'];
const SAID_FOR = 8000;

/** Whether it would move a handle of a chart. */
function isMove(event: Event): boolean {
  const inner = event.composedPath()[0];
  const moves =
    event instanceof KeyboardEvent ? event.key.startsWith('Arrow') : event.type === 'pointerdown';
  return moves && inner instanceof Element && inner.closest('.handle') !== null;
}

/**
 * Shows what a class looks at. It is built from readings that come by the step socket, the same for everybody; the
 * charts in it draw the steps that come by the same socket. What needs the server is refused with a sentence.
 */
export class ClassMirror extends HTMLElement {
  declare $server: { openTicket(): Promise<string>; barred(): void };
  /** Said to whoever wants to change something. */
  refusal = '';
  /** Said while the connection is lost. */
  lost = '';
  /** Said while it can't show what the class looks at. */
  failed = '';
  #stream: StepStream | undefined;
  #opened = false;
  #isLost = false;
  #hasFailed = false;
  #refusing: ReturnType<typeof setTimeout> | undefined;
  #tree = new Tree();
  readonly #notice = document.createElement('p');

  /** The socket of the page, for what is built in here. */
  get stream(): StepStream | undefined {
    return this.#stream;
  }

  /** Begins; called once after every attach. */
  open(): void {
    this.#opened = true;
    this.#begin();
  }

  connectedCallback(): void {
    if (this.#opened) {
      this.#begin();
    }
  }

  #begin(): void {
    this.#stream?.close();
    this.#notice.className = 'mirror-notice';
    this.#notice.setAttribute('role', 'status');
    this.#say();
    [...CHOICES, ...MOVES].forEach((type) => this.addEventListener(type, this.#wished, true));
    const stream = new StepStream(() => this.$server.openTicket());
    this.#stream = stream;
    stream.onstate = (state) => this.#connected(state);
    stream.read((reading) => this.#take(reading, stream));
  }

  disconnectedCallback(): void {
    this.#stream?.close();
    this.#stream = undefined;
    [...CHOICES, ...MOVES].forEach((type) => this.removeEventListener(type, this.#wished, true));
    clearTimeout(this.#refusing);
  }

  /** The modules of what is to be built may still be on their way. It fails when something can't be built. */
  async #take(reading: Reading & TreeNews, stream: StepStream): Promise<void> {
    await Promise.all(customTags(reading).map((tag) => customElements.whenDefined(tag)));
    if (stream === this.#stream) {
      try {
        this.#build(reading);
        this.#fails(false);
      } catch (failure) {
        this.#fails(true);
        throw failure;
      }
    }
  }

  #build(reading: Reading & TreeNews): void {
    if (!reading.whole) {
      this.#tree.take(reading);
      return;
    }
    this.#tree = new Tree();
    this.#tree.take({ nodes: reading.nodes });
    const root = this.#tree.root;
    this.replaceChildren(this.#notice, ...(root ? [root] : []));
    this.#tree.take({ calls: reading.calls });
  }

  #fails(fails: boolean): void {
    if (fails !== this.#hasFailed) {
      this.#hasFailed = fails;
      this.#say();
    }
  }

  #connected(state: StreamState): void {
    this.#isLost = state === 'lost';
    this.#say();
    if (state === 'fallback') {
      this.$server.barred();
    }
  }

  #wished = (event: Event): void => {
    if (isMove(event) || (CHOICES.includes(event.type) && isControl(event.target))) {
      event.stopPropagation();
      event.preventDefault();
      clearTimeout(this.#refusing);
      this.#say(this.refusal);
      this.#refusing = setTimeout(() => this.#say(), SAID_FOR);
    }
  };

  /** Says this for a while, over the picture; else what is wrong, or nothing. */
  #say(sentence = this.#isLost ? this.lost : this.#hasFailed ? this.failed : ''): void {
    this.#notice.textContent = sentence;
    this.#notice.hidden = sentence === '';
  }
}

customElements.define('class-mirror', ClassMirror);
