import type { Options } from './messages';
import { SHEET } from './styles';

/** The elements inside the chart. */
export interface Parts {
  readonly group: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly handleLayer: HTMLElement;
  /** Invisible; its colour and font are read. */
  readonly probe: HTMLElement;
  readonly readout: HTMLElement;
  readonly tools: HTMLElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly resetView: HTMLButtonElement;
}

export function createParts(root: ShadowRoot): Parts {
  root.adoptedStyleSheets = [SHEET];
  const group = child('div', 'plot');
  const canvas = document.createElement('canvas');
  const handleLayer = child('div', 'handles');
  const readout = child('output', 'readout');
  readout.setAttribute('aria-hidden', 'true');
  group.append(canvas, readout, handleLayer);
  const tools = child('div', 'tools');
  const zoomIn = toolButton('+');
  const zoomOut = toolButton('\u2212');
  const resetView = toolButton('\u21ba');
  tools.append(zoomIn, zoomOut, resetView);
  const probe = child('span', 'probe');
  root.append(group, tools, probe);
  return { group, canvas, handleLayer, probe, readout, tools, zoomIn, zoomOut, resetView };
}

/** Names the parts for those who do not see them, and shows the tools that are allowed. */
export function describeParts(parts: Parts, options: Options): void {
  const { group, canvas, tools, zoomIn, zoomOut, resetView } = parts;
  const name = options.label === '' ? options.textAlternative : options.label;
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', name);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute(
    'aria-label',
    options.textAlternative === '' ? options.label : options.textAlternative,
  );
  if (options.zoom || options.pan) {
    group.tabIndex = 0;
  } else {
    group.removeAttribute('tabindex');
  }
  tools.hidden = !options.zoom;
  nameButton(zoomIn, options.zoomIn);
  nameButton(zoomOut, options.zoomOut);
  nameButton(resetView, options.resetView);
}

function child(tag: string, id: string): HTMLElement {
  const element = document.createElement(tag);
  element.id = id;
  return element;
}

function toolButton(sign: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const face = document.createElement('span');
  face.textContent = sign;
  face.setAttribute('aria-hidden', 'true');
  button.append(face);
  return button;
}

function nameButton(button: HTMLButtonElement, name: string): void {
  button.setAttribute('aria-label', name);
  button.title = name;
}
