/** An element or a text as the server tells it: all of it when it has a tag, else what has changed. */
export interface NodeNews {
  readonly id: number;
  readonly tag?: string;
  readonly text?: string;
  /** Attributes; null takes one away. */
  readonly a?: Readonly<Record<string, string | null>>;
  /** Properties. */
  readonly p?: Readonly<Record<string, unknown>>;
  /** The numbers of the children. */
  readonly c?: readonly number[];
}

/** `[number, function, arguments…]`: what an element shall do. */
export type Call = readonly [number, string, ...unknown[]];

/** What is new on a page. */
export interface TreeNews {
  readonly nodes?: readonly NodeNews[];
  readonly calls?: readonly Call[];
  readonly gone?: readonly number[];
}

type Callable = Record<string, (...given: unknown[]) => unknown>;

/** A tree of elements that follows another one; the other one's numbers name its elements. */
export class Tree {
  readonly #nodes = new Map<number, Node>();
  readonly #classes = new Map<Element, string>();

  /** The element with number 0, once it has come. */
  get root(): Node | undefined {
    return this.#nodes.get(0);
  }

  /** Makes the tree as it is told. */
  take({ nodes = [], calls = [], gone = [] }: TreeNews): void {
    nodes.forEach((news) => this.#create(news));
    nodes.forEach((news) => this.#dress(news));
    nodes.forEach((news) => this.#arrange(news));
    gone.forEach((id) => this.#nodes.delete(id));
    calls.forEach((call) => this.#call(call));
  }

  #create({ id, tag, text }: NodeNews): void {
    if (!this.#nodes.has(id)) {
      if (tag !== undefined) {
        this.#nodes.set(id, document.createElement(tag));
      } else if (text !== undefined) {
        this.#nodes.set(id, document.createTextNode(text));
      }
    }
  }

  #dress({ id, text, a = {}, p = {} }: NodeNews): void {
    const node = this.#nodes.get(id);
    if (node instanceof Text) {
      node.data = text ?? node.data;
    } else if (node instanceof Element) {
      Object.entries(a).forEach(([name, value]) => this.#setAttribute(node, name, value));
      Object.assign(node, p);
    }
  }

  /** An element may have given itself other classes, which stay. */
  #setAttribute(element: Element, name: string, value: string | null): void {
    if (name === 'class') {
      const told = value ?? '';
      element.classList.remove(...words(this.#classes.get(element)));
      element.classList.add(...words(told));
      this.#classes.set(element, told);
    } else if (value === null) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value);
    }
  }

  /** Children that stay are not moved: what they are in the middle of goes on. */
  #arrange({ id, c }: NodeNews): void {
    const parent = this.#nodes.get(id);
    if (!c || !parent) {
      return;
    }
    const wanted = c.map((child) => this.#nodes.get(child)).filter((child) => child !== undefined);
    const stay = new Set<Node>(wanted);
    [...parent.childNodes].filter((child) => !stay.has(child)).forEach((child) => child.remove());
    wanted.forEach((child, i) => {
      if (parent.childNodes[i] !== child) {
        parent.insertBefore(child, parent.childNodes[i] ?? null);
      }
    });
  }

  /** An element that fails is told of, and keeps nothing else from being told. */
  #call([id, name, ...given]: Call): void {
    const element = this.#nodes.get(id) as unknown as Callable | undefined;
    try {
      element?.[name]?.(...given.map((argument) => this.#argument(argument)));
    } catch (failure) {
      reportError(failure);
    }
  }

  #argument(told: unknown): unknown {
    return isElement(told) ? this.#nodes.get(told.node) : told;
  }
}

const words = (classes = ''): string[] => classes.split(' ').filter((word) => word !== '');

const isElement = (told: unknown): told is { node: number } =>
  typeof told === 'object' &&
  told !== null &&
  Object.keys(told).length === 1 &&
  typeof (told as { node?: unknown }).node === 'number';

/** The names of the custom elements in the news, which their modules must have defined. */
export const customTags = ({ nodes = [] }: TreeNews): string[] => [
  ...new Set(nodes.flatMap(({ tag }) => (tag?.includes('-') ? [tag] : []))),
];
