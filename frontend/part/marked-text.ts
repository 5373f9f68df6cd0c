/** A text cut in three: before a marked place, the place, and after it. */
export interface MarkedText {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * Cuts a text at a place given by position and length. The marked part has at least one character: a place at the end of the text marks a space
 * after it, and one inside the text marks the character that stands there.
 */
export function splitAt(text: string, position: number, length: number): MarkedText {
  const start = Math.min(Math.max(0, position), text.length);
  const end = Math.min(text.length, start + Math.max(1, length));
  const marked = text.slice(start, end);
  return {
    before: text.slice(0, start),
    marked: marked === '' ? '\u2002' : marked,
    after: text.slice(end),
  };
}
