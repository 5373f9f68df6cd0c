const CLICK_TOLERANCE = 5;
const KEY_ZOOM = 1.3;
const KEY_PAN = 0.1;
const WHEEL_ZOOM = 0.0015;
const PIXELS_PER_WHEEL_LINE = 20;

/** What a chart does for the gestures on it; places and distances are CSS pixels from its upper left corner. */
export interface GestureTarget {
  mayZoom(): boolean;
  mayPan(): boolean;
  takesClicks(): boolean;
  /** Whether another view than the one to go back to is shown. */
  isAway(): boolean;
  /** Zooms about a place; returns false when that is as far as it goes. */
  zoom(x: number, y: number, factor: number): boolean;
  zoomMiddle(factor: number): void;
  pan(dx: number, dy: number): void;
  panByFraction(right: number, up: number): void;
  back(): void;
  click(x: number, y: number): void;
}

interface Finger {
  x: number;
  y: number;
}

/**
 * Pointer, wheel and key gestures on the plot: a drag moves the view, a short press is a click, a wheel or two fingers
 * zoom. One finger scrolls the page until the view was zoomed, so that a chart on a phone is no trap.
 */
export class Gestures {
  readonly #fingers = new Map<number, Finger>();
  readonly #stop = new AbortController();
  #pressed: Finger | null = null;
  #dragging = false;
  readonly #surface: HTMLElement;
  readonly #group: HTMLElement;
  readonly #target: GestureTarget;

  constructor(surface: HTMLElement, group: HTMLElement, target: GestureTarget) {
    this.#surface = surface;
    this.#group = group;
    this.#target = target;
    const { signal } = this.#stop;
    surface.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    surface.addEventListener('pointermove', (event) => this.#move(event), { signal });
    surface.addEventListener('pointerup', (event) => this.#up(event), { signal });
    surface.addEventListener('pointercancel', (event) => this.#lift(event), { signal });
    surface.addEventListener('dblclick', () => this.#doubleClick(), { signal });
    surface.addEventListener('wheel', (event) => this.#wheel(event), { signal, passive: false });
    group.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.refresh();
  }

  /** Call when what is allowed changed. */
  refresh(): void {
    const target = this.#target;
    const movable = target.mayPan() && target.isAway();
    this.#surface.style.touchAction = movable ? 'none' : target.mayZoom() ? 'pan-x pan-y' : 'auto';
    const idle = target.takesClicks() ? 'crosshair' : target.mayPan() ? 'grab' : '';
    this.#surface.style.cursor = this.#dragging ? 'grabbing' : idle;
  }

  destroy(): void {
    this.#stop.abort();
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    this.#surface.setPointerCapture(event.pointerId);
    const finger = this.#place(event);
    this.#fingers.set(event.pointerId, finger);
    this.#pressed = this.#fingers.size === 1 ? { ...finger } : null;
  }

  #move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    if (finger === undefined) {
      return;
    }
    const now = this.#place(event);
    if (this.#fingers.size === 2) {
      this.#pinch(event.pointerId, finger, now);
    } else if (this.#fingers.size === 1) {
      this.#drag(event, finger, now);
    }
    finger.x = now.x;
    finger.y = now.y;
  }

  #drag(event: PointerEvent, before: Finger, now: Finger): void {
    const start = this.#pressed;
    if (start !== null && Math.hypot(now.x - start.x, now.y - start.y) <= CLICK_TOLERANCE) {
      return;
    }
    const from = start ?? before;
    this.#pressed = null;
    if (this.#target.mayPan() && (event.pointerType !== 'touch' || this.#target.isAway())) {
      this.#dragging = true;
      this.#target.pan(now.x - from.x, now.y - from.y);
      this.refresh();
    }
  }

  #pinch(id: number, before: Finger, now: Finger): void {
    const other = [...this.#fingers].find(([otherId]) => otherId !== id)?.[1];
    if (other === undefined || !this.#target.mayZoom()) {
      return;
    }
    const distance = Math.hypot(before.x - other.x, before.y - other.y);
    const newDistance = Math.hypot(now.x - other.x, now.y - other.y);
    if (distance > 0 && newDistance > 0) {
      this.#target.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      this.#target.zoom((now.x + other.x) / 2, (now.y + other.y) / 2, distance / newDistance);
    }
  }

  #up(event: PointerEvent): void {
    const pressed = this.#pressed;
    if (pressed !== null && this.#fingers.has(event.pointerId) && this.#target.takesClicks()) {
      this.#target.click(pressed.x, pressed.y);
    }
    this.#lift(event);
  }

  #lift(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
    this.#pressed = null;
    this.#dragging = false;
    this.refresh();
  }

  /** Two clicks are two clicks where clicks are taken; elsewhere they lead back. */
  #doubleClick(): void {
    if (!this.#target.takesClicks() && this.#target.isAway()) {
      this.#target.back();
    }
  }

  #wheel(event: WheelEvent): void {
    if (!this.#target.mayZoom()) {
      return;
    }
    const pixels =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? event.deltaY * PIXELS_PER_WHEEL_LINE
        : event.deltaY;
    const { x, y } = this.#place(event);
    const limited = Math.min(200, Math.max(-200, pixels));
    if (this.#target.zoom(x, y, Math.exp(limited * WHEEL_ZOOM))) {
      event.preventDefault();
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.target !== this.#group || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const act = this.#keyAction(event.key);
    if (act !== null) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  #keyAction(key: string): (() => void) | null {
    const target = this.#target;
    if (target.mayZoom()) {
      if (key === '+' || key === '=') return () => target.zoomMiddle(1 / KEY_ZOOM);
      if (key === '-') return () => target.zoomMiddle(KEY_ZOOM);
    }
    if (key === '0' && target.isAway()) return () => target.back();
    const pan = PANS.get(key);
    return pan !== undefined && target.mayPan()
      ? () => target.panByFraction(pan[0] * KEY_PAN, pan[1] * KEY_PAN)
      : null;
  }

  #place(event: MouseEvent): Finger {
    const box = this.#surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

const PANS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, 1]],
  ['ArrowDown', [0, -1]],
]);
