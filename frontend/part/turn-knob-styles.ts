import { css } from 'lit';

/** The styles of the knob: the dial, its ring of ticks, the frost on a frozen one, the exact number. */
export const turnKnobStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 4px;
  }
  .dial {
    position: relative;
    width: 104px;
    height: 104px;
    border-radius: 50%;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .dial:active {
    cursor: grabbing;
  }
  svg {
    display: block;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .track,
  .filled {
    fill: none;
    stroke-width: 5;
    stroke-linecap: round;
  }
  .track {
    stroke: var(--line);
  }
  .filled {
    stroke: var(--partial);
  }
  .tick {
    stroke: var(--line-strong);
    stroke-width: 1;
  }
  .cap {
    fill: var(--field);
    stroke: var(--line-strong);
    stroke-width: 1.25;
  }
  .notch {
    stroke: var(--partial);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .name {
    fill: var(--ink);
    font: italic 600 20px/1 var(--font);
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }
  :host([frozen]) .dial {
    cursor: not-allowed;
  }
  :host([frozen]) .filled,
  :host([frozen]) .notch {
    stroke: var(--frozen);
  }
  :host([frozen]) .cap {
    fill: var(--frozen-soft);
    stroke: var(--frozen);
    stroke-dasharray: 3 3;
  }
  .frost {
    stroke: var(--frozen);
    stroke-width: 1.6;
    stroke-linecap: round;
    fill: none;
  }
  #exact {
    box-sizing: border-box;
    width: 100%;
    max-width: 8em;
    min-height: 34px;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--field);
    color: inherit;
    font: 700 0.9375rem/1.2 var(--font);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  #exact:hover {
    border-color: var(--line-strong);
  }
  #exact[aria-invalid='true'] {
    border-color: var(--problem);
  }
  .problem {
    font-size: 0.8125rem;
    color: var(--problem);
  }
  .problem:empty {
    display: none;
  }
  @media (pointer: coarse) {
    #exact {
      min-height: var(--target);
      font-size: 1rem;
    }
  }
  @media (max-width: 699px) {
    .dial {
      width: 84px;
      height: 84px;
    }
  }
`;
