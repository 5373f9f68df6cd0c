/** What of a page can have the focus, and can be used. */
export const FOCUSABLE =
  'button:not([aria-disabled]), input:not([disabled]), select, summary, a[href], [tabindex="0"]';
