export type Rgb = readonly [number, number, number];

/** The colours and the font of one chart as its page's style sheets say now. */
export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly paper: string;
  readonly contour: string;
  readonly contourStrong: string;
  readonly hatch: string;
  readonly ramp: readonly Rgb[];
  readonly fontFamily: string;
  readonly fontSize: number;
  /** How much larger than usual the type is; lines and marks grow with it. */
  readonly scale: number;
}

const RAMP_COLOURS = 6;
const USUAL_FONT_SIZE = 12;

/** Reads colours from style sheets: any CSS colour or `var(--…)` becomes one that a canvas understands. */
export class Colours {
  readonly #known = new Map<string, string>();
  readonly #probe: HTMLElement;
  readonly #pixel: CanvasRenderingContext2D | null;

  /** The probe is an element of the chart; its colour is changed and read. */
  constructor(probe: HTMLElement) {
    this.#probe = probe;
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    this.#pixel = canvas.getContext('2d', { willReadFrequently: true });
  }

  /** Forgets what was read: the theme changed. */
  forget(): void {
    this.#known.clear();
  }

  /**
   * The colour for a canvas; an empty or unknown one becomes the colour of the text. A chart that is not rendered yet,
   * because the part around it has no place for it so far, has no colours: what is read then is nothing, or in WebKit
   * the colour of the text for each, and not kept.
   */
  resolve(colour: string): string {
    let resolved = this.#known.get(colour);
    if (resolved === undefined) {
      this.#probe.style.color = '';
      this.#probe.style.color = colour;
      resolved = getComputedStyle(this.#probe).color;
      if (resolved !== '' && this.#probe.getClientRects().length > 0) {
        this.#known.set(colour, resolved);
      }
    }
    return resolved;
  }

  /** A colour for text that reminds of this one: mixed with the ink, it has contrast in both themes. */
  readable(colour: string): string {
    return this.resolve(
      `color-mix(in srgb, ${colour === '' ? 'var(--_ink)' : colour} 55%, var(--_ink))`,
    );
  }

  theme(): Theme {
    const style = getComputedStyle(this.#probe);
    const fontSize = Number.parseFloat(style.fontSize) || USUAL_FONT_SIZE;
    const ramp: Rgb[] = [];
    for (let i = 1; i <= RAMP_COLOURS; i++) {
      ramp.push(this.#rgb(`var(--_ramp-${i})`));
    }
    return {
      ink: this.resolve('var(--_ink)'),
      muted: this.resolve('var(--_muted)'),
      grid: this.resolve('var(--_grid)'),
      paper: this.resolve('var(--_paper)'),
      contour: this.resolve('var(--_contour)'),
      contourStrong: this.resolve('var(--_contour-strong)'),
      hatch: this.resolve('var(--_hatch)'),
      ramp,
      fontFamily: style.fontFamily,
      fontSize,
      scale: Math.max(1, fontSize / USUAL_FONT_SIZE),
    };
  }

  #rgb(colour: string): Rgb {
    if (this.#pixel === null) {
      return [128, 128, 128];
    }
    this.#pixel.fillStyle = this.resolve(colour);
    this.#pixel.fillRect(0, 0, 1, 1);
    const [red, green, blue] = this.#pixel.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  }
}

/** The colour at a place from 0 to 1 along a ramp, mixed from its two neighbours. */
export function rampColour(ramp: readonly Rgb[], place: number): string {
  const scaled = Math.min(1, Math.max(0, place)) * (ramp.length - 1);
  const index = Math.min(ramp.length - 2, Math.floor(scaled));
  const mix = scaled - index;
  const parts = [0, 1, 2].map((part) =>
    Math.round(ramp[index][part] * (1 - mix) + ramp[index + 1][part] * mix),
  );
  return `rgb(${parts.join(' ')})`;
}
