import type { Colours } from './colours';
import type { Handle, HandleMoved, HandlePressed } from './messages';
import { numberText } from './number-text';
import { pixelAt, placeAt, type Plot } from './plot';
import { movedByKey } from './rounding';
import { throttled, type Throttled } from './throttled';

const MOVES_PER_SECOND = 30;
const LARGE_STEP = 10;
const STILL = 5;
const STEPS_ACROSS = 100;
const SPOKEN_DIGITS = 4;

/** What the handles need from their chart. */
export interface HandleSurroundings {
  plot(): Plot | null;
  locale(): string;
  /** A handle's numbers changed: draw it there. */
  changed(): void;
  /** Tell those who listen. */
  report(detail: HandleMoved): void;
  /** Someone presses a handle where it is. */
  press(detail: HandlePressed): void;
}

/**
 * The draggable handles: focusable elements over the canvas, moved by pointer, touch and arrow keys; Enter, or a touch that
 * moves nothing, presses one.
 */
export class Handles {
  readonly #elements = new Map<string, HTMLElement>();
  readonly #report: Throttled<HandleMoved>;
  #held: string | null = null;
  readonly #layer: HTMLElement;
  readonly #handles: ReadonlyMap<string, Handle>;
  readonly #surroundings: HandleSurroundings;

  /** The map stays the owner's; the handles' numbers change in it as the user moves them. */
  constructor(
    layer: HTMLElement,
    handles: ReadonlyMap<string, Handle>,
    surroundings: HandleSurroundings,
  ) {
    this.#layer = layer;
    this.#handles = handles;
    this.#surroundings = surroundings;
    this.#report = throttled(1000 / MOVES_PER_SECOND, (detail) => surroundings.report(detail));
  }

  /** Puts every handle where its numbers say, makes new ones and takes away those that are gone. */
  place(plot: Plot, colours: Colours): void {
    for (const [id, element] of this.#elements) {
      if (!this.#handles.has(id)) {
        element.remove();
        this.#elements.delete(id);
      }
    }
    for (const handle of this.#handles.values()) {
      this.#placeOne(
        this.#elements.get(handle.id) ?? this.#create(handle.id),
        handle,
        plot,
        colours,
      );
    }
  }

  /** Whether the user is moving this handle now, so that its place is the user's. */
  isHeld(id: string): boolean {
    return this.#held === id;
  }

  destroy(): void {
    this.#report.cancel();
    this.#elements.forEach((element) => element.remove());
    this.#elements.clear();
  }

  #placeOne(element: HTMLElement, handle: Handle, plot: Plot, colours: Colours): void {
    const x = plot.x(handle.x);
    const y = plot.y(handle.y);
    const shownX = Math.min(plot.right, Math.max(plot.left, Number.isNaN(x) ? plot.left : x));
    const shownY = Math.min(plot.bottom, Math.max(plot.top, Number.isNaN(y) ? plot.bottom : y));
    element.style.transform = `translate(${shownX}px, ${shownY}px)`;
    element.style.setProperty('--_handle', colours.resolve(handle.colour));
    element.toggleAttribute('data-outside', shownX !== x || shownY !== y);
    element.dataset.movement = handle.movement;
    this.#describe(element, handle, plot);
  }

  #describe(element: HTMLElement, handle: Handle, plot: Plot): void {
    const alongY = handle.movement === 'y';
    const value = alongY ? handle.y : handle.x;
    const low = alongY ? (handle.yMin ?? plot.yRange.low) : (handle.xMin ?? plot.xRange.low);
    const high = alongY ? (handle.yMax ?? plot.yRange.high) : (handle.xMax ?? plot.xRange.high);
    element.setAttribute('aria-label', handle.label);
    element.setAttribute('aria-orientation', alongY ? 'vertical' : 'horizontal');
    element.setAttribute('aria-valuemin', String(Math.min(low, value)));
    element.setAttribute('aria-valuemax', String(Math.max(high, value)));
    element.setAttribute('aria-valuenow', String(value));
    element.setAttribute(
      'aria-valuetext',
      handle.valueText === '' ? this.#spoken(handle) : handle.valueText,
    );
  }

  #spoken(handle: Handle): string {
    const locale = this.#surroundings.locale();
    const x = `x ${numberText(handle.x, SPOKEN_DIGITS, locale)}`;
    const y = `y ${numberText(handle.y, SPOKEN_DIGITS, locale)}`;
    return handle.movement === 'x' ? x : handle.movement === 'y' ? y : `${x}, ${y}`;
  }

  #create(id: string): HTMLElement {
    const element = document.createElement('div');
    element.className = 'handle';
    element.tabIndex = 0;
    element.setAttribute('role', 'slider');
    element.addEventListener('pointerdown', (event) => this.#drag(event, element, id));
    element.addEventListener('keydown', (event) => this.#key(event, id));
    element.addEventListener('keyup', () => this.#finish(id));
    element.addEventListener('blur', () => this.#finish(id));
    this.#layer.append(element);
    this.#elements.set(id, element);
    return element;
  }

  #drag(down: PointerEvent, element: HTMLElement, id: string): void {
    const plot = this.#surroundings.plot();
    const handle = this.#handles.get(id);
    if (plot === null || handle === undefined || down.button !== 0) {
      return;
    }
    // the handle keeps its distance to the finger
    const offsetX = plot.x(handle.x) - down.clientX;
    const offsetY = plot.y(handle.y) - down.clientY;
    let moved = false;
    const move = (event: PointerEvent): void => {
      const now = this.#surroundings.plot();
      moved ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > STILL;
      if (now !== null && event.pointerId === down.pointerId) {
        const { x, y } = placeAt(now, event.clientX + offsetX, event.clientY + offsetY);
        this.#move(id, x, y);
      }
    };
    const end = (event: PointerEvent): void => {
      if (event.pointerId === down.pointerId) {
        stop.abort();
        element.removeAttribute('data-dragged');
        this.#finish(id);
        if (!moved && event.type === 'pointerup') {
          this.#press(id);
        }
      }
    };
    const stop = new AbortController();
    element.setPointerCapture(down.pointerId);
    element.setAttribute('data-dragged', '');
    for (const [type, listener] of [
      ['pointermove', move],
      ['pointerup', end],
      ['pointercancel', end],
    ] as const) {
      element.addEventListener(type, listener, { signal: stop.signal });
    }
  }

  #key(event: KeyboardEvent, id: string): void {
    if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      this.#finish(id);
      this.#press(id);
      return;
    }
    const direction = DIRECTIONS.get(event.key);
    const plot = this.#surroundings.plot();
    const handle = this.#handles.get(id);
    if (direction === undefined || plot === null || handle === undefined || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const size = event.shiftKey ? LARGE_STEP : event.altKey || event.ctrlKey ? 1 / LARGE_STEP : 1;
    const stepX = handle.stepX || (plot.xRange.high - plot.xRange.low) / STEPS_ACROSS;
    const stepY = handle.stepY || (plot.yRange.high - plot.yRange.low) / STEPS_ACROSS;
    const pixel = pixelAt(plot, plot.x(handle.x), plot.y(handle.y));
    this.#move(
      id,
      movedByKey(handle.x, direction[0] * size * stepX, handle.stepX, pixel.x),
      movedByKey(handle.y, direction[1] * size * stepY, handle.stepY, pixel.y),
    );
  }

  #move(id: string, x: number, y: number): void {
    const handle = this.#handles.get(id);
    if (handle === undefined || !Number.isFinite(x) || !Number.isFinite(y)) {
      return;
    }
    this.#held = id;
    if (handle.movement !== 'y') {
      handle.x = Math.min(handle.xMax ?? x, Math.max(handle.xMin ?? x, x));
    }
    if (handle.movement !== 'x') {
      handle.y = Math.min(handle.yMax ?? y, Math.max(handle.yMin ?? y, y));
    }
    handle.valueText = '';
    this.#surroundings.changed();
    this.#report({ id, x: handle.x, y: handle.y, finished: false });
  }

  #press(id: string): void {
    const handle = this.#handles.get(id);
    if (handle !== undefined) {
      this.#surroundings.press({ id, x: handle.x, y: handle.y });
    }
  }

  #finish(id: string): void {
    const handle = this.#handles.get(id);
    if (this.#held !== id || handle === undefined) {
      return;
    }
    this.#held = null;
    this.#report.cancel();
    this.#surroundings.report({ id, x: handle.x, y: handle.y, finished: true });
  }
}

const DIRECTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, 1]],
  ['ArrowDown', [0, -1]],
]);
