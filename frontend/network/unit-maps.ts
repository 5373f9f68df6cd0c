const SIDE = 10;
const LEVELS = 10;

/** Red, green and blue, 0 to 255. */
type Rgb = readonly [number, number, number];

/** The colour of a level between those of the lowest and the highest. */
export function shade(level: number, low: Rgb, high: Rgb): Rgb {
  const share = level / (LEVELS - 1);
  return [0, 1, 2].map((i) =>
    Math.round((low[i] ?? 0) + share * ((high[i] ?? 0) - (low[i] ?? 0))),
  ) as unknown as Rgb;
}

/** A colour of a style sheet, `#rrggbb`, as numbers; black for anything else. */
export function rgbOf(text: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1] ?? '000000';
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
}

/** Small pictures of what units answer; one that is drawn already is not drawn again. */
export class UnitMaps {
  readonly #canvas = document.createElement('canvas');
  readonly #drawn = new Map<string, string>();
  #colours = '';

  /** The picture for these levels, row by row from below, as an address; a style sheet has the colours of both ends. */
  picture(levels: string, style: CSSStyleDeclaration): string {
    const low = style.getPropertyValue('--live-chart-ramp-2');
    const high = style.getPropertyValue('--live-chart-ramp-6');
    if (this.#colours !== low + high || this.#drawn.size > 200) {
      this.#colours = low + high;
      this.#drawn.clear();
    }
    let address = this.#drawn.get(levels);
    if (address === undefined) {
      address = this.#draw(levels, rgbOf(low), rgbOf(high));
      this.#drawn.set(levels, address);
    }
    return address;
  }

  #draw(levels: string, low: Rgb, high: Rgb): string {
    const rows = Math.max(1, levels.length / SIDE);
    this.#canvas.width = SIDE;
    this.#canvas.height = rows;
    const context = this.#canvas.getContext('2d');
    [...levels].forEach((level, i) => {
      if (context !== null) {
        context.fillStyle = `rgb(${shade(Number(level), low, high).join(' ')})`;
        context.fillRect(i % SIDE, rows - 1 - Math.floor(i / SIDE), 1, 1);
      }
    });
    return this.#canvas.toDataURL();
  }
}
