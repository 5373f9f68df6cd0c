import { css } from 'lit';

/** The styles that parts with a shadow root share: heads over controls, hints, the native slider. */
export const partStyles = css`
  :host {
    display: block;
    min-width: 0;
    font-family: var(--font);
    color: var(--ink);
  }
  :host([hidden]) {
    display: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    font-size: 0.875rem;
  }
  .head label {
    font-weight: 600;
  }
  .soft {
    color: var(--ink-soft);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    box-sizing: border-box;
    min-width: 40px;
    min-height: 40px;
    padding: 0 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--card);
    color: var(--ink);
    font: 600 0.875rem/1.2 var(--font);
    cursor: pointer;
    transition:
      background-color var(--quick),
      border-color var(--quick);
  }
  .button:hover {
    background: var(--field);
    border-color: var(--line-strong);
  }
  .button.primary {
    background: var(--primary);
    border-color: var(--primary);
    color: var(--on-primary);
  }
  .button.icon {
    padding: 0;
    font-size: 1rem;
  }
  :focus-visible {
    outline: 2px solid var(--primary);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .button {
      min-width: var(--target);
      min-height: var(--target);
    }
  }
`;

/** A native range input: a thin track of its own or none, a ring for a thumb, a target of 44 pixels. */
export const rangeStyles = css`
  input[type='range'] {
    appearance: none;
    display: block;
    box-sizing: border-box;
    width: 100%;
    height: 28px;
    margin: 0;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  input[type='range']:focus {
    outline: none;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 8px;
    border-radius: 4px;
    background: var(--track, var(--line));
  }
  input[type='range']::-moz-range-track {
    height: 8px;
    border-radius: 4px;
    background: var(--track, var(--line));
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    width: 18px;
    height: 18px;
    margin-top: -5px;
    border: 3px solid var(--primary);
    border-radius: 50%;
    background: var(--card);
    box-shadow: 0 0 0 1px var(--card);
  }
  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: 18px;
    height: 18px;
    border: 3px solid var(--primary);
    border-radius: 50%;
    background: var(--card);
    box-shadow: 0 0 0 1px var(--card);
  }
  input[type='range']:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--primary);
    outline-offset: 3px;
  }
  input[type='range']:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--primary);
    outline-offset: 3px;
  }
  input[type='range']:disabled {
    opacity: 0.5;
    cursor: default;
  }
  @media (pointer: coarse) {
    input[type='range'] {
      height: var(--target);
    }
    input[type='range']::-webkit-slider-thumb {
      width: 26px;
      height: 26px;
      margin-top: -9px;
    }
    input[type='range']::-moz-range-thumb {
      width: 26px;
      height: 26px;
    }
  }
  @media (forced-colors: active) {
    input[type='range'] {
      forced-color-adjust: none;
      --line: GrayText;
      --primary: Highlight;
      --card: Canvas;
    }
  }
`;
