import type { Reading } from '../live/readings';
import { StepStream } from '../live/step-stream';
import type { StreamState } from '../live/stream-settings';
import { customTags, Tree, type TreeNews } from './tree';

/** What a person does to change something, and with what; a popover opens by itself. */
const WISHES = ['click', 'change', 'input', 'pointerdown', 'keydown'];
const CHOICES = ['click', 'change', 'input'];
const CONTROLS = 'button:not([popovertarget]), input, select, textarea, range-slider';

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(CONTROLS) !== null;

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
  #stream: StepStream | undefined;
  #opened = false;
  #tree = new Tree();
  #ready: Promise<unknown> = Promise.resolve();
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
    this.#say('');
    WISHES.forEach((type) => this.addEventListener(type, this.#wished, true));
    this.#stream = new StepStream(() => this.$server.openTicket());
    this.#stream.onstate = (state) => this.#connected(state);
    this.#stream.read((reading) => this.#take(reading));
  }

  disconnectedCallback(): void {
    this.#stream?.close();
    this.#stream = undefined;
    WISHES.forEach((type) => this.removeEventListener(type, this.#wished, true));
  }

  /** The modules of what is to be built may still be on their way; what comes meanwhile waits in its order. */
  #take(reading: Reading & TreeNews): void {
    const stream = this.#stream;
    this.#ready = this.#ready
      .then(() => Promise.all(customTags(reading).map((tag) => customElements.whenDefined(tag))))
      .then(() => stream === this.#stream && this.#build(reading));
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

  #connected(state: StreamState): void {
    this.#say(state === 'lost' ? this.lost : '');
    if (state === 'fallback') {
      this.$server.barred();
    }
  }

  #wished = (event: Event): void => {
    if (isMove(event) || (CHOICES.includes(event.type) && isControl(event.target))) {
      event.stopPropagation();
      event.preventDefault();
      this.#say(this.refusal);
    }
  };

  #say(sentence: string): void {
    this.#notice.textContent = sentence;
    this.#notice.hidden = sentence === '';
  }
}

customElements.define('class-mirror', ClassMirror);
