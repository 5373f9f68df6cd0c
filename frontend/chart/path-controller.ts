import {
  ScatterController,
  type ChartDataset,
  type ChartTypeRegistry,
  type UpdateMode,
} from 'chart.js';

type Scatter = ChartTypeRegistry['scatter'];

declare module 'chart.js' {
  interface ChartTypeRegistry {
    path: Omit<Scatter, 'datasetOptions'> & {
      datasetOptions: Scatter['datasetOptions'] & {
        /** Which points have a marker. */
        marked: readonly boolean[];
      };
    };
  }
}

/**
 * A scatter series joined by lines in the order of its points, which need not be sorted by x. All points with a marker
 * share one look: left to itself, Chart.js would make one for each of thousands.
 */
export class PathController extends ScatterController {
  static override id = 'path';

  override initialize(): void {
    this.enableOptionSharing = true;
    super.initialize();
  }

  override parse(start: number, count: number): void {
    super.parse(start, count);
    this._cachedMeta._sorted = false;
  }

  protected override resolveDataElementOptions(index: number, mode: UpdateMode): object {
    const look = super.resolveDataElementOptions(index, mode);
    const { marked } = this.getDataset() as ChartDataset<'path'>;
    return marked?.[index] === false ? { ...look, radius: 0 } : look;
  }

  /** None that outlive an update: without animations Chart.js would keep them when the theme changes. */
  protected override getSharedOptions(): undefined {
    return undefined;
  }
}
