/** The style sheet of the element. Names with an underscore are private; their defaults follow `color-scheme`. */
const STYLES = `
:host {
  --_ink: var(--live-chart-ink, light-dark(#1d2b33, #eef3f2));
  --_muted: var(--live-chart-muted, light-dark(#55646c, #a3b3b8));
  --_grid: var(--live-chart-grid, light-dark(rgb(29 43 51 / 0.14), rgb(225 238 238 / 0.14)));
  --_paper: var(--live-chart-paper, light-dark(#fffefb, #12212a));
  --_contour: var(--live-chart-contour, light-dark(rgb(22 62 66 / 0.16), rgb(225 243 235 / 0.12)));
  --_contour-strong: var(--live-chart-contour-strong, light-dark(rgb(22 62 66 / 0.55), rgb(225 243 235 / 0.45)));
  --_hatch: var(--live-chart-hatch, light-dark(rgb(29 43 51 / 0.25), rgb(225 238 238 / 0.22)));
  --_ramp-1: var(--live-chart-ramp-1, light-dark(#1f6071, #0b1d26));
  --_ramp-2: var(--live-chart-ramp-2, light-dark(#55979b, #124352));
  --_ramp-3: var(--live-chart-ramp-3, light-dark(#a3ccb0, #2b6468));
  --_ramp-4: var(--live-chart-ramp-4, light-dark(#cbdcbb, #4b7f76));
  --_ramp-5: var(--live-chart-ramp-5, light-dark(#ebe6c9, #76987f));
  --_ramp-6: var(--live-chart-ramp-6, light-dark(#f8f3e8, #a9b89b));
  --_focus: var(--live-chart-focus, light-dark(#0b5c6e, #7fd0d8));
  box-sizing: border-box;
  display: block;
  position: relative;
  min-height: 8rem;
  min-width: 0;
  overflow: hidden;
  font-size: var(--live-chart-font-size, 0.75rem);
  color: var(--_ink);
  contain: layout;
}
:host([hidden]) { display: none; }
#plot { position: absolute; inset: 0; border-radius: 4px; }
#plot:focus-visible { outline: 2px solid var(--_focus); outline-offset: -2px; }
canvas { position: absolute; inset: 0; display: block; user-select: none; -webkit-user-select: none; }
#readout {
  position: absolute; top: 4px; left: 50%; translate: -50% 0; padding: 1px 8px; border-radius: 6px; white-space: pre;
  background: color-mix(in srgb, var(--_paper) 88%, transparent); font-variant-numeric: tabular-nums; pointer-events: none;
}
#readout[hidden] { display: none; }
#probe { position: absolute; visibility: hidden; width: 0; height: 0; }
.handle {
  position: absolute; left: 0; top: 0; width: 44px; height: 44px; margin: -22px 0 0 -22px; padding: 0;
  display: grid; place-items: center; border: 0; border-radius: 50%; background: none;
  cursor: grab; touch-action: none; outline: none;
}
.handle[data-movement='x'] { cursor: ew-resize; }
.handle[data-movement='y'] { cursor: ns-resize; }
.handle[data-dragged] { cursor: grabbing; }
.handle::before {
  content: ''; box-sizing: border-box; width: 18px; height: 18px; border-radius: 50%; background: #fff;
  border: 4px solid var(--_handle, var(--_ink)); box-shadow: 0 0 0 2px var(--_paper), 0 1px 4px rgb(0 0 0 / 0.35);
}
.handle:hover::before { width: 20px; height: 20px; }
.handle:focus-visible::before { outline: 3px solid var(--_focus); outline-offset: 3px; }
.handle[data-outside]::before { opacity: 0.55; width: 12px; height: 12px; border-width: 3px; }
#tools { position: absolute; top: 8px; right: 12px; display: flex; flex-direction: column; }
#tools[hidden] { display: none; }
#tools button {
  width: 44px; height: 44px; padding: 0; border: 0; background: none; cursor: pointer; outline: none;
  display: grid; place-items: center; font: inherit; color: var(--_ink); margin-bottom: -8px;
}
#tools button[hidden] { display: none; }
#tools span {
  display: grid; place-items: center; width: 30px; height: 30px; border-radius: 8px; font-size: 18px; line-height: 1;
  background: color-mix(in srgb, var(--_paper) 85%, transparent); border: 1px solid var(--_grid);
}
#tools button:hover span { background: var(--_paper); }
#tools button:focus-visible span { outline: 2px solid var(--_focus); outline-offset: 1px; }
@media (forced-colors: active) {
  :host {
    --_ink: CanvasText; --_muted: CanvasText; --_grid: GrayText; --_paper: Canvas;
    --_contour: color-mix(in srgb, CanvasText 20%, transparent);
    --_contour-strong: color-mix(in srgb, CanvasText 60%, transparent);
  }
  #probe, .handle::before { forced-color-adjust: none; }
}
`;

/** One sheet for all charts of a page; a page may forbid style elements, but not this. */
export const SHEET = new CSSStyleSheet();
SHEET.replaceSync(STYLES);
