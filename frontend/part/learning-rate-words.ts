import { inputText, type Complaints } from './numbers';

/** What the control of a learning rate says; the server translates. */
export interface Words extends Complaints {
  readonly label: string;
  readonly exact: string;
  /** From where to where the slider goes, with {0} and {1}. */
  readonly ends: string;
  readonly zones: Readonly<Record<string, string>>;
}

/** Before the words have come. */
export const NO_WORDS: Words = {
  label: '',
  exact: '',
  ends: '',
  invalid: '',
  thousands: '',
  zones: {},
};

/** The words for the ends of a slider. */
export function endsInWords(words: Words, low: number, high: number, locale: string): string {
  return words.ends.replace('{0}', inputText(low, locale)).replace('{1}', inputText(high, locale));
}
