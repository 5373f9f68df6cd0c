import { css } from 'lit';

/** The styles of the formula field: the box, the mark behind the text, the signs to tap. */
export const formulaFieldStyles = css`
  .box {
    position: relative;
    margin-top: 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--field);
    font-size: 1rem;
    overflow: hidden;
  }
  .box:focus-within {
    outline: 2px solid var(--primary);
    outline-offset: 1px;
  }
  .box.wrong {
    border-color: var(--problem);
  }
  input {
    position: relative;
    box-sizing: border-box;
    width: 100%;
    min-height: 42px;
    padding: 0 12px;
    border: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    font-feature-settings: 'tnum';
    letter-spacing: 0.02em;
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  .mark {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    padding: 0 12px;
    overflow: hidden;
    white-space: pre;
    color: transparent;
    font: inherit;
    font-feature-settings: 'tnum';
    letter-spacing: 0.02em;
  }
  u {
    text-decoration-line: underline; /* WebKit knows no shorthand of these */
    text-decoration-style: wavy;
    text-decoration-color: var(--problem);
    text-decoration-thickness: 1.5px;
    text-underline-offset: 4px;
    text-decoration-skip-ink: none;
    background: var(--problem-soft);
    border-radius: 2px;
  }
  .problem {
    min-height: 1.45em;
    margin-top: 4px;
    color: var(--problem);
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  .problem:empty {
    display: none;
  }
  .inserts {
    display: none;
  }
  @media (hover: none) {
    .box:focus-within + .inserts {
      display: flex;
      gap: 6px;
      margin-top: 6px;
    }
    .inserts .button {
      flex: 1;
      padding: 0;
      font-size: 1rem;
    }
  }
`;
