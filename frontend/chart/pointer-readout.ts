import { heightAt, type HeightField } from './height-field';
import { numberText } from './number-text';
import { isInPlot, placeAt, type Plot } from './plot';
import type { ChartState } from './state';

/** The name by which the readout is hidden, as a series or a mark is by its id. */
const POINTER_READOUT = 'pointer-readout';
const PLACE_DIGITS = 8;
const HEIGHT_DIGITS = 3;

/** Says in a corner of the chart where a mouse or a pen points, in data coordinates, and how high the ground is there. */
export class PointerReadout {
  readonly #surface: HTMLElement;
  readonly #element: HTMLElement;
  readonly #state: ChartState;
  readonly #plot: () => Plot | null;
  readonly #heights: () => HeightField | null;
  readonly #stop = new AbortController();

  constructor(
    surface: HTMLElement,
    element: HTMLElement,
    state: ChartState,
    plot: () => Plot | null,
    heights: () => HeightField | null,
  ) {
    this.#surface = surface;
    this.#element = element;
    this.#state = state;
    this.#plot = plot;
    this.#heights = heights;
    const { signal } = this.#stop;
    surface.addEventListener('pointermove', (event) => this.#show(event), { signal });
    surface.addEventListener('pointerleave', () => (element.hidden = true), { signal });
    element.hidden = true;
  }

  destroy(): void {
    this.#stop.abort();
    this.#element.hidden = true;
  }

  #show(event: PointerEvent): void {
    const plot = this.#plot();
    const box = this.#surface.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const shown =
      event.pointerType !== 'touch' &&
      !this.#state.hidden.has(POINTER_READOUT) &&
      plot !== null &&
      isInPlot(plot, x, y);
    this.#element.hidden = !shown;
    if (shown) {
      this.#element.textContent = this.#words(placeAt(plot, x, y));
    }
  }

  #words(place: { x: number; y: number }): string {
    const { axes, options } = this.#state;
    const number = (value: number, digits: number) => numberText(value, digits, options.locale);
    const words = [
      `${axes.x.title || 'x'} ${number(place.x, PLACE_DIGITS)}`,
      `${axes.y.title || 'y'} ${number(place.y, PLACE_DIGITS)}`,
    ];
    const field = this.#heights();
    const height = field === null ? Number.NaN : heightAt(field, place.x, place.y);
    if (field !== null && Number.isFinite(height)) {
      const sign = signOf(height, field.levelHeights);
      words.push(`f ${sign} ${number(height, HEIGHT_DIGITS)}`);
    }
    return words.join('   ');
  }
}

/** Heights beyond the lowest and the highest level are drawn as those. */
function signOf(height: number, levelHeights: readonly number[]): string {
  if (height >= (levelHeights.at(-1) ?? Infinity)) {
    return '≥';
  }
  return height <= levelHeights[0] ? '≤' : '≈';
}
