const PIXEL_RATIO = 2;
const CAPTION_HEIGHT = 32;
const INSET = 12;

/** What a shape looks like; a picture has no style sheet, so each shape carries these itself. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'clip-path',
] as const;

/**
 * A picture of a drawn network on the page's background, at two pixels per CSS pixel, with a caption below. Shapes are drawn
 * from the SVG as it is; texts are set on the canvas, where the page's own typeface is known.
 */
export async function diagramPicture(
  svg: SVGSVGElement,
  caption: string,
): Promise<HTMLCanvasElement> {
  const { width, height } = svg.viewBox.baseVal;
  const picture = document.createElement('canvas');
  picture.width = width * PIXEL_RATIO;
  picture.height = (height + CAPTION_HEIGHT) * PIXEL_RATIO;
  const shapes = await shapesOf(svg, width, height);
  const ctx = picture.getContext('2d');
  const unit = svg.querySelector('.disc');
  const name = svg.querySelector('.value');
  if (ctx !== null && unit !== null && name !== null) {
    ctx.scale(PIXEL_RATIO, PIXEL_RATIO);
    ctx.fillStyle = paperOf(svg);
    ctx.fillRect(0, 0, width, height + CAPTION_HEIGHT);
    ctx.drawImage(shapes, 0, 0, width, height);
    svg.querySelectorAll('text').forEach((text) => write(ctx, text, svg));
    const look = getComputedStyle(name);
    ctx.globalAlpha = 1;
    ctx.textAlign = 'start';
    ctx.fillStyle = look.fill;
    ctx.font = `${look.fontSize} ${look.fontFamily}`;
    ctx.fillText(caption, INSET, height + CAPTION_HEIGHT / 2, width - 2 * INSET);
  }
  return picture;
}

/** The background that the drawing stands on: that of the nearest element that has one. */
function paperOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour !== '' && colour !== 'transparent' && !colour.endsWith(', 0)')) {
      return colour;
    }
  }
  return 'white';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

async function shapesOf(
  svg: SVGSVGElement,
  width: number,
  height: number,
): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('g, line, circle, rect, image');
  copy.querySelectorAll<SVGElement>('g, line, circle, rect, image').forEach((shape, i) => {
    const look = getComputedStyle(originals[i]);
    LOOKS.forEach((property) => shape.style.setProperty(property, look.getPropertyValue(property)));
  });
  copy.querySelectorAll('text').forEach((text) => text.remove());
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}

function write(ctx: CanvasRenderingContext2D, text: SVGTextElement, svg: SVGSVGElement): void {
  const look = getComputedStyle(text);
  ctx.globalAlpha = opacityOf(text, svg);
  ctx.font = `${look.fontStyle} ${look.fontWeight} ${look.fontSize} ${look.fontFamily}`;
  ctx.textAlign = look.textAnchor === 'middle' ? 'center' : 'start';
  ctx.textBaseline = 'middle';
  const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
  const words = text.textContent;
  if (look.stroke !== 'none') {
    ctx.lineJoin = 'round';
    ctx.lineWidth = parseFloat(look.strokeWidth);
    ctx.strokeStyle = look.stroke;
    ctx.strokeText(words, x, y);
  }
  ctx.fillStyle = look.fill;
  ctx.fillText(words, x, y);
}

/** How much of a shape is seen: its groups are paler, too. */
function opacityOf(element: Element, end: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at !== null && at !== end; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}
