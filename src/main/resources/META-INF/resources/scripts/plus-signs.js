/*
 * Settles what the plus signs of an address mean before a screen reads it, by the rule of org.thalweg.text.PlusSigns: a + is a
 * plus, unless the same value shows that a program wrote it, and then it is a blank.
 */
(() => {
  const byProgram = /%2[ABCF89]|\+(?:[-*/^]|%5E)\+/i;
  const settled = (pair) => pair.replaceAll('+', byProgram.test(pair) ? '%20' : '%2B');
  const query = location.search.split('&').map(settled).join('&');
  if (query !== location.search) {
    history.replaceState(history.state, '', location.pathname + query + location.hash);
  }
})();
