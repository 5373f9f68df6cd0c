import { StepStream } from '../live/step-stream';
import { browser } from '../live/surroundings';

/** On a page that has no step socket, since sockets were barred: tries now and then, and tells when there is one. It has no look of its own. */
export class SocketWatch extends HTMLElement {
  declare $server: { openTicket(): Promise<string>; opened(): void };
  #stream: StepStream | undefined;
  #watches = false;

  /** Begins; called once after every attach. */
  watch(): void {
    this.#watches = true;
    this.#begin();
  }

  connectedCallback(): void {
    this.hidden = true;
    if (this.#watches) {
      this.#begin();
    }
  }

  #begin(): void {
    this.#stream?.close();
    this.#stream = new StepStream(() => this.$server.openTicket(), browser(), 'fallback');
    this.#stream.onstate = (state) => state === 'open' && this.$server.opened();
  }

  disconnectedCallback(): void {
    this.#stream?.close();
    this.#stream = undefined;
  }
}

customElements.define('socket-watch', SocketWatch);
