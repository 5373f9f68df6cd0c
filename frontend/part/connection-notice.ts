import { answers, LINE_SUSPECT } from '../live/surroundings';
import { PushLine } from './push-line';

/** What Vaadin's own element for a lost connection lets us set. */
interface ConnectionIndicator extends HTMLElement {
  onlineText: string;
  applyDefaultTheme: boolean;
  /** Whether it says that the connection is lost. */
  readonly reconnecting: boolean;
  readonly offline: boolean;
}

const ASK_EVERY = 2000;

/**
 * Gives Vaadin's notice of a lost connection our word for being back (attribute `online`), and makes it a live region of its own, since it stands outside
 * the page's landmarks. Its look is in `styles/failure.css`. The words for the loss come by Vaadin's own configuration.
 *
 * The notice goes only with an answer of the server to this page. When the push comes back first there is nothing to answer, so as long as
 * the notice stands the server is asked, one question at a time, and at once when there is a network again.
 *
 * Lays the line for pushes anew when the page's lines may be dead. Where that is not answered a student's page (attribute `anew`) and a teacher's are loaded
 * anew: a class goes on without them, and they come back to their place.
 */
export class ConnectionNotice extends HTMLElement {
  declare $server: {
    present(): Promise<void>;
    closePush(): Promise<void>;
    openPush(): Promise<void>;
  };
  #timer: ReturnType<typeof setInterval> | undefined;
  #watching = new AbortController();
  #asked = false;

  connectedCallback(): void {
    this.hidden = true;
    connected = this;
    const indicator = document.querySelector<ConnectionIndicator>('vaadin-connection-indicator');
    if (indicator) {
      indicator.setAttribute('role', 'status');
      indicator.applyDefaultTheme = false;
      indicator.onlineText = this.getAttribute('online') ?? indicator.onlineText;
      const ask = (): void => this.#ask(indicator);
      this.#timer = setInterval(ask, ASK_EVERY);
      this.#watching = new AbortController();
      const { signal } = this.#watching;
      window.addEventListener('online', ask, { signal });
      const renew = (): void => void pushLine.renew();
      window.addEventListener('online', renew, { signal });
      window.addEventListener(LINE_SUSPECT, renew, { signal });
    }
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#watching.abort();
  }

  #ask(indicator: ConnectionIndicator): void {
    if (!(indicator.reconnecting || indicator.offline) || this.#asked || !navigator.onLine) {
      return;
    }
    this.#asked = true;
    const answered = (): void => {
      this.#asked = false;
    };
    this.$server.present().then(answered, answered);
  }
}

/** The notice of the page as it is now: Vaadin may have brought all of it anew, and hears no element of before. */
let connected: ConnectionNotice | undefined;

const pushLine = new PushLine({
  close: async () => connected?.$server.closePush(),
  open: async () => connected?.$server.openPush(),
  answers,
  mayReload: () =>
    connected?.hasAttribute('anew') === true || new URLSearchParams(location.search).has('class'),
  reload: () => location.reload(),
  after: (millis, task) => void setTimeout(task, millis),
  random: Math.random,
});

customElements.define('connection-notice', ConnectionNotice);
