/*
 * Chooses light or dark before the first paint: what the visitor chose last, or else what the system asks for.
 * Runs in the head of the page, before anything is drawn; the switch itself is frontend/part/theme-toggle.ts.
 */
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const chosen = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const apply = () => {
    const theme = chosen() ?? (dark.matches ? 'dark' : 'light');
    document.documentElement.setAttribute('theme', theme === 'dark' ? 'dark' : 'light');
  };
  apply();
  dark.addEventListener('change', apply);
  addEventListener('storage', apply);
})();
