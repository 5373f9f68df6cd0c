import { css } from 'lit';

/** The styles of the learning-rate control: bands, marks, labels, the exact number. */
export const learningRateStyles = css`
  #exact {
    box-sizing: border-box;
    width: var(--rate-width, 6.25em);
    max-width: 100%;
    min-height: 30px;
    margin: -5px 0;
    padding: 0 8px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--field);
    color: inherit;
    font: inherit;
    font-size: var(--rate-size, 1em);
    line-height: 1.15;
    font-weight: 700;
    text-align: right;
  }
  #exact:hover {
    border-color: var(--line-strong);
  }
  @media (pointer: coarse) {
    #exact {
      min-height: var(--target);
      font-size: 1rem;
    }
  }
  #exact[aria-invalid='true'] {
    border-color: var(--problem);
  }
  .slider {
    position: relative;
    --track: none;
  }
  .track {
    position: absolute;
    inset: calc(50% - 4px) 9px auto;
    height: 8px;
    border-radius: 4px;
    background: var(--line);
    overflow: hidden;
  }
  .track i {
    position: absolute;
    inset-block: 0;
  }
  .marks {
    position: absolute;
    inset: calc(50% - 8px) 9px auto;
    height: 16px;
  }
  .marks b {
    position: absolute;
    inset-block: 0;
    width: 2px;
    margin-left: -1px;
    border-radius: 1px;
    background: var(--ink);
  }
  #slider {
    position: relative;
  }
  .labels {
    position: relative;
    height: 1.25rem;
    margin: -2px 9px 4px;
    font-size: 0.75rem;
    color: var(--ink-soft);
  }
  @media (pointer: coarse) {
    .labels {
      margin-top: -10px;
    }
  }
  .labels span {
    position: absolute;
    white-space: nowrap;
    border-bottom: 2px solid transparent;
  }
  .labels.crowded span:not(.here) {
    visibility: hidden;
  }
  .labels .here {
    color: var(--ink);
    font-weight: 600;
  }
  i.crawl {
    background: var(--zone-crawl);
  }
  i.steady {
    background: var(--zone-steady);
  }
  i.zigzag {
    background: var(--zone-zigzag);
  }
  i.unstable {
    background: var(--zone-unstable);
  }
  @media (forced-colors: active) {
    .track,
    .marks {
      forced-color-adjust: none;
    }
    .labels span:not(.here) {
      border-bottom-color: transparent;
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
  .problem {
    font-size: 0.8125rem;
    color: var(--problem);
  }
`;
