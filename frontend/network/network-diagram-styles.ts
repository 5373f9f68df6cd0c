import { css } from 'lit';

/** How the drawn network looks: ink for positive weights, broken vermilion for negative ones. */
export const networkDiagramStyles = css`
  :host {
    display: block;
    min-width: 0;
  }
  svg {
    display: block;
    width: 100%;
    max-height: var(--most-height, none);
    overflow: visible;
    font: 500 12px/1 var(--font);
    touch-action: manipulation;
  }
  g[tabindex] {
    outline: none;
    cursor: pointer;
  }
  .line {
    stroke: var(--gradient);
    stroke-linecap: round;
    opacity: 0.75;
  }
  .line.negative {
    stroke: var(--trail);
    stroke-dasharray: 7 5;
  }
  .reach {
    stroke: transparent;
    stroke-width: 14;
  }
  .bar {
    stroke: var(--partial);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .disc {
    fill: var(--card);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .map {
    clip-path: circle(50%);
  }
  .map + .disc {
    fill: none;
  }
  .map ~ .value {
    font-weight: 700;
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 3px;
  }
  .input .disc {
    stroke: var(--line-strong);
  }
  .value,
  .name {
    fill: var(--ink);
    text-anchor: middle;
    dominant-baseline: central;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .name {
    font-weight: 600;
    font-style: italic;
    fill: var(--ink-soft);
    paint-order: stroke;
    stroke: var(--card);
    stroke-width: 4px;
  }
  .seed {
    fill: var(--card);
    stroke: var(--line-strong);
  }
  g[tabindex]:hover .line,
  g[tabindex]:focus-visible .line,
  .chosen .line {
    opacity: 1;
    stroke: var(--partial);
  }
  g[tabindex]:hover .disc,
  .chosen .disc {
    stroke: var(--partial);
    stroke-width: 3;
  }
  g[tabindex]:focus-visible .disc,
  g[tabindex]:focus-visible .reach {
    stroke: var(--focus, var(--partial));
    stroke-width: 4;
  }
  g[tabindex]:focus-visible .reach {
    stroke-width: 2;
    stroke-dasharray: 2 3;
  }
  /* how the chosen weight gets to the error */
  .tracing .wire:not(.way),
  .tracing .unit:not(.way) {
    opacity: 0.35;
  }
  .way .line {
    opacity: 1;
  }
  .tag rect {
    fill: var(--card);
    stroke: var(--partial);
  }
  .tag text {
    fill: var(--ink);
    dominant-baseline: central;
    font-variant-numeric: tabular-nums;
  }
  .tag {
    pointer-events: none;
  }

  /* The five steps: only what the step is about is lit. */
  [data-phase='1'] .bar,
  [data-phase='2'] .bar,
  [data-phase='2'] .line,
  [data-phase='3'] .value {
    opacity: 0.15;
  }
  [data-phase='2'] .unit:not(.last) {
    opacity: 0.3;
  }
  [data-phase='3'] .line {
    opacity: 0.25;
  }
  [data-phase='4'] .unit {
    opacity: 0.35;
  }
  @media (prefers-reduced-motion: no-preference) {
    [data-phase='1'] .unit,
    [data-phase='1'] .wire {
      animation: appear calc(0.2 * var(--beat, 1.5s)) both;
      animation-delay: calc(0.7 * var(--beat, 1.5s) * var(--place));
    }
    [data-phase='3'] .bar {
      animation: appear calc(0.2 * var(--beat, 1.5s)) both;
      animation-delay: calc(0.7 * var(--beat, 1.5s) * var(--place-from-behind));
    }
  }
  @keyframes appear {
    from {
      opacity: 0.08;
    }
  }
  @media (forced-colors: active) {
    .line,
    .bar {
      stroke: CanvasText;
    }
    .disc,
    .tag rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .value,
    .name,
    .tag text {
      fill: CanvasText;
      stroke: none;
    }
    g[tabindex]:focus-visible .disc,
    .chosen .disc,
    .chosen .line {
      stroke: Highlight;
    }
  }
`;
