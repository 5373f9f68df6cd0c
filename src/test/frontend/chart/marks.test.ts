import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Colours, Theme } from '../../../../frontend/chart/colours.ts';
import type { Mark } from '../../../../frontend/chart/messages.ts';
import type { Plot } from '../../../../frontend/chart/plot.ts';
import '../extensionless.ts';

const { Marks } = await import('../../../../frontend/chart/marks.ts');

const THEME = {
  ink: 'ink',
  paper: 'paper',
  grid: 'grid',
  fontSize: 12,
  scale: 1,
  fontFamily: 'sans',
};
const COLOURS = {
  resolve: (colour: string) => colour,
  readable: (colour: string) => colour,
};

/** What was painted: lines from end to end, filled texts and rectangles, rings, each with its colour. */
class Paper {
  readonly lines: Array<{ from: number[]; to: number[]; colour: string; dashed: boolean }> = [];
  /** How wide each of the lines is. */
  readonly widths: number[] = [];
  readonly texts: Array<{ text: string; x: number; y: number }> = [];
  readonly rectangles: Array<{ area: number[]; colour: string }> = [];
  readonly rings: Array<{ at: number[]; radius: number; width: number; colour: string }> = [];
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 0;
  #path: number[][] = [];
  #arc: number[] | undefined;
  #radius = 0;
  #dashed = false;

  beginPath(): void {
    this.#path = [];
    this.#arc = undefined;
  }
  moveTo(x: number, y: number): void {
    this.#path.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.#path.push([x, y]);
  }
  arc(x: number, y: number, radius: number): void {
    this.#arc = [x, y];
    this.#radius = radius;
  }
  setLineDash(dash: number[]): void {
    this.#dashed = dash.length > 0;
  }
  stroke(): void {
    if (this.#arc !== undefined) {
      const [radius, width] = [this.#radius, this.lineWidth];
      this.rings.push({ at: this.#arc, radius, width, colour: this.strokeStyle });
    } else if (this.#path.length === 2) {
      const [from, to] = this.#path;
      this.lines.push({ from, to, colour: this.strokeStyle, dashed: this.#dashed });
      this.widths.push(this.lineWidth);
    }
  }
  fillText(text: string, x: number, y: number): void {
    this.texts.push({ text, x, y });
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.rectangles.push({ area: [x, y, width, height], colour: this.fillStyle });
  }
  measureText(): { width: number } {
    return { width: 20 };
  }
  save(): void {}
  restore(): void {}
  rect(): void {}
  clip(): void {}
  fill(): void {}
  closePath(): void {}
  strokeText(): void {}
}

function arrow(from: [number, number], to: [number, number], label: string): Mark {
  const [[fromX, fromY], [toX, toY]] = [from, to];
  return { type: 'arrow', id: 'a', fromX, fromY, toX, toY, colour: 'violet', label };
}

function ring(x: number, y: number): Mark {
  const look = { shape: 'circle', size: 6, colour: 'green', ring: true } as const;
  return { type: 'marker', id: 'm', x, y, ...look, label: 'here', pointedAt: false };
}

/** Draws on a plot of 100 by 100 pixels that shows 0 to 10 on both axes, y upwards. */
function drawn(...marks: Mark[]): Paper {
  return drawnIn(THEME as Theme, ...marks);
}

function drawnIn(theme: Theme, ...marks: Mark[]): Paper {
  const paper = new Paper();
  const plot = {
    ctx: paper,
    left: 0,
    top: 0,
    right: 100,
    bottom: 100,
    x: (value: number) => 10 * value,
    y: (value: number) => 100 - 10 * value,
  };
  const all = new Marks(COLOURS as unknown as Colours);
  all.drawBehind(marks, plot as unknown as Plot, theme);
  all.drawBefore(marks, plot as unknown as Plot, theme);
  return paper;
}

test('an arrow runs from its start to its tip, with a head behind the tip', () => {
  const paper = drawn(arrow([1, 2], [5, 2], 'f'));
  const shaft = paper.lines.find((line) => line.colour === 'violet');
  assert.deepEqual(shaft?.from, [10, 80]);
  assert.ok(shaft.to[0] < 50 && shaft.to[0] > 30 && shaft.to[1] === 80, `${shaft.to}`);
  const [label] = paper.texts;
  assert.ok(label.text === 'f' && label.x > 50 && label.y === 80, 'the label is beyond the tip');
});

test('lines, heads and rings grow with the type', () => {
  const marks = [arrow([1, 2], [9, 2], ''), ring(5, 5)];
  const usual = drawn(...marks);
  const large = drawnIn({ ...(THEME as Theme), fontSize: 24, scale: 2 }, ...marks);
  for (const seen of [usual, large]) {
    assert.deepEqual(seen.rings.at(-1)?.at, [50, 50]);
  }
  assert.deepEqual(
    large.rings.map(({ radius, width }) => [radius, width]),
    usual.rings.map(({ radius, width }) => [2 * radius, 2 * width]),
  );
  const shaft = ({ lines }: Paper) => lines.findIndex((line) => line.colour === 'violet');
  const head = (paper: Paper) => 90 - (paper.lines[shaft(paper)]?.to[0] ?? NaN);
  assert.equal(large.widths[shaft(large)], 2 * (usual.widths[shaft(usual)] ?? NaN));
  assert.equal(head(large), 2 * head(usual));
});

test('a slanted arrow points to its tip', () => {
  const paper = drawn(arrow([1, 2], [4, 6], ''));
  const shaft = paper.lines.find((line) => line.colour === 'violet');
  const [x, y] = shaft?.to ?? [];
  assert.ok(Math.abs((80 - y) / (x - 10) - 4 / 3) < 1e-9, `${x}, ${y}`);
});

test('names of arrows that end side by side are not read as one', () => {
  const far = drawn(arrow([1, 5], [1, 3], 'f'), arrow([7, 5], [7, 3], 'g')).texts;
  assert.equal(far[0].y, far[1].y);
  const near = drawn(arrow([1, 5], [1, 3], 'f'), arrow([3.3, 5], [3.3, 3], 'g')).texts;
  assert.deepEqual(near[0], far[0]);
  assert.ok(near[1].y > near[0].y + 10, `${near[1].y} is a line below ${near[0].y}`);
});

test('an arrow without length is left out', () => {
  const paper = drawn(arrow([1, 2], [1, 2], 'f'));
  assert.deepEqual([paper.lines, paper.texts], [[], []]);
});

test('a segment joins its ends', () => {
  const paper = drawn({
    type: 'segment',
    id: 's',
    fromX: 1,
    fromY: 2,
    toX: 3,
    toY: 4,
    colour: 'red',
    dashed: true,
    label: '',
  });
  assert.deepEqual(paper.lines, [{ from: [10, 80], to: [30, 60], colour: 'red', dashed: true }]);
});

test('a rule crosses the plot at its value', () => {
  const rule = {
    type: 'rule',
    id: 'r',
    value: 4,
    colour: 'blue',
    dashed: false,
    label: '',
  } as const;
  assert.deepEqual(drawn({ ...rule, vertical: true }).lines[0], {
    from: [40, 0],
    to: [40, 100],
    colour: 'blue',
    dashed: false,
  });
  assert.deepEqual(drawn({ ...rule, vertical: false }).lines[0].to, [100, 60]);
});

test('a region without an end reaches to the border', () => {
  const region = { type: 'region', id: 'g', tint: 'pale', label: '' } as const;
  const paper = drawn({ ...region, xMin: 2, xMax: 6, yMin: null, yMax: 5 });
  assert.deepEqual(paper.rectangles, [{ area: [20, 50, 40, 50], colour: 'pale' }]);
});

test('a ring stands at its place', () => {
  const paper = drawn(ring(3, 7));
  const last = paper.rings.at(-1);
  assert.deepEqual([last?.at, last?.colour], [[30, 30], 'green']);
  assert.equal(paper.texts[0].text, 'here');
});

test('a marker outside is not drawn', () => {
  const paper = drawn(ring(13, 7));
  assert.deepEqual([paper.rings, paper.texts], [[], []]);
});
