import type {
  Arrow,
  Axis,
  Background,
  Changes,
  Extents,
  Handle,
  Mark,
  Marker,
  Options,
  Points,
  Series,
} from './messages';
import { SeriesBuffer } from './series-buffer';

/** One series: how it looks, its points, and how many of them are shown. */
export interface SeriesState {
  look: Series;
  readonly points: SeriesBuffer;
  /** Infinity for all of them. */
  shown: number;
}

const NO_OPTIONS: Options = {
  equalAspect: false,
  zoom: false,
  pan: false,
  clicks: false,
  locale: 'en',
  label: '',
  textAlternative: '',
  emptyText: '',
  belowZeroText: '',
  everyNthText: '',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetView: 'Reset view',
};

const PLAIN_AXIS: Axis = {
  title: '',
  scale: 'linear',
  min: null,
  max: null,
  gridLines: true,
  tickStep: null,
};

/** Everything one chart shows, apart from any canvas: it outlives the element's place in the page. No DOM. */
export class ChartState {
  options: Options = NO_OPTIONS;
  axes: { x: Axis; y: Axis } = { x: PLAIN_AXIS, y: PLAIN_AXIS };
  background: Background | null = null;
  /** The view the user or the server chose; null for the axes' own ranges. */
  view: Extents | null = null;
  /** Series and marks that are not drawn for a while, though the axes keep room for them. */
  hidden: ReadonlySet<string> = new Set();
  readonly series = new Map<string, SeriesState>();
  readonly marks = new Map<string, Mark>();
  readonly handles = new Map<string, Handle>();

  /** Takes over what the server sent; `isHeld` tells which handles the user is moving and keeps. */
  apply(changes: Changes, isHeld: (handle: string) => boolean): void {
    if (changes.reset === true) {
      this.#forgetUnnamed(changes);
    }
    this.options = changes.options ?? this.options;
    this.axes = { x: changes.x ?? this.axes.x, y: changes.y ?? this.axes.y };
    if (changes.background !== undefined) this.background = changes.background;
    if (changes.view !== undefined) this.view = changes.view;
    if (changes.hidden !== undefined) this.hidden = new Set(changes.hidden);
    changes.removedSeries?.forEach((id) => this.series.delete(id));
    changes.series?.forEach((look) => this.#putSeries(look));
    changes.points?.forEach((points) => this.#putPoints(points));
    changes.removedMarks?.forEach((id) => this.marks.delete(id));
    changes.marks?.forEach((mark) => this.marks.set(mark.id, mark));
    changes.removedHandles?.forEach((id) => this.handles.delete(id));
    changes.handles?.forEach((handle) => this.#putHandle(handle, isHeld(handle.id)));
  }

  /** The series of this id, or an error that names it. */
  seriesOf(id: string): SeriesState {
    const series = this.series.get(id);
    if (series === undefined) {
      throw new Error(`The chart has no series "${id}"`);
    }
    return series;
  }

  /** The series that are drawn. */
  drawnSeries(): SeriesState[] {
    return [...this.series.values()].filter(
      ({ look }) => !look.hidden && !this.hidden.has(look.id),
    );
  }

  /** The marks that are drawn. */
  drawnMarks(): Mark[] {
    return [...this.marks.values()].filter((mark) => !this.hidden.has(mark.id));
  }

  markerOf(id: string): Marker {
    const mark = this.marks.get(id);
    if (mark?.type !== 'marker') {
      throw new Error(`The chart has no marker "${id}"`);
    }
    return mark;
  }

  arrowOf(id: string): Arrow {
    const mark = this.marks.get(id);
    if (mark?.type !== 'arrow') {
      throw new Error(`The chart has no arrow "${id}"`);
    }
    return mark;
  }

  isEmpty(): boolean {
    return (
      this.background === null &&
      [...this.marks.values()].every((mark) => mark.type === 'region') &&
      [...this.series.values()].every(({ look, points }) => look.hidden || points.length === 0)
    );
  }

  /** Points that were added in the page stay with a series that the server still names. */
  #forgetUnnamed(changes: Changes): void {
    const named = new Set(changes.series?.map(({ id }) => id));
    for (const id of this.series.keys()) {
      if (!named.has(id)) this.series.delete(id);
    }
    this.marks.clear();
    const handles = new Set(changes.handles?.map(({ id }) => id));
    for (const id of this.handles.keys()) {
      if (!handles.has(id)) this.handles.delete(id);
    }
    this.background = null;
    this.hidden = new Set();
  }

  #putSeries(look: Series): void {
    const known = this.series.get(look.id);
    if (known !== undefined) {
      known.look = look;
    } else {
      this.series.set(look.id, {
        look,
        points: new SeriesBuffer(),
        shown: Number.POSITIVE_INFINITY,
      });
    }
  }

  #putPoints({ id, replace, xs, ys }: Points): void {
    const { points } = this.seriesOf(id);
    if (replace) points.clear();
    points.append(xs, ys);
  }

  #putHandle(handle: Handle, held: boolean): void {
    const known = this.handles.get(handle.id);
    this.handles.set(handle.id, held && known !== undefined ? kept(handle, known) : { ...handle });
  }
}

/** A held handle stays in the hand along the directions it moves in; the owner places it along the other. */
function kept(handle: Handle, known: Handle): Handle {
  return {
    ...handle,
    x: handle.movement === 'y' ? handle.x : known.x,
    y: handle.movement === 'x' ? handle.y : known.y,
  };
}
