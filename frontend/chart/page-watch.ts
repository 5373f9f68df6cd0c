const THEME_ATTRIBUTES = ['theme', 'class', 'style', 'data-theme'];

/** Watches what a chart in a page depends on: its own size, the page's theme, the user's preference, late fonts. */
export function watchPage(
  element: HTMLElement,
  resized: (width: number, height: number) => void,
  restyled: () => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const sizes = new ResizeObserver(() => resized(element.clientWidth, element.clientHeight));
  sizes.observe(element);
  const themes = new MutationObserver(restyled);
  for (const root of [document.documentElement, document.body]) {
    themes.observe(root, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', restyled, { signal });
  document.fonts.addEventListener('loadingdone', restyled, { signal });
  return () => {
    stop.abort();
    sizes.disconnect();
    themes.disconnect();
  };
}
