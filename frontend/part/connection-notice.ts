/** What Vaadin's own element for a lost connection lets us set. */
interface ConnectionIndicator extends HTMLElement {
  onlineText: string;
  applyDefaultTheme: boolean;
}

/**
 * Gives Vaadin's notice of a lost connection our word for being back (attribute `online`), and makes it a live region of its own, since it stands outside
 * the page's landmarks. Its look is in `styles/failure.css`. The words for the loss come by Vaadin's own configuration.
 */
export class ConnectionNotice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = true;
    const indicator = document.querySelector<ConnectionIndicator>('vaadin-connection-indicator');
    if (indicator) {
      indicator.setAttribute('role', 'status');
      indicator.applyDefaultTheme = false;
      indicator.onlineText = this.getAttribute('online') ?? indicator.onlineText;
    }
  }
}

customElements.define('connection-notice', ConnectionNotice);
