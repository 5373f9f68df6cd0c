// Sends the form of somebody who joins a class once, also for a double tap. Whoever has stopped a slow page, or comes back to this one, may press again: the same form is the same seat. Where too many have come at once it is sent again by itself, each page at a moment of its own, unless somebody types.
const waiting = 10_000;
const form = document.getElementById('join');
const button = form.querySelector('button');
const enable = () => (button.disabled = false);
form.addEventListener('submit', () => {
  button.disabled = true;
  setTimeout(enable, waiting);
});
addEventListener('pageshow', enable);
if (form.hasAttribute('data-again')) {
  const again = setTimeout(() => form.requestSubmit(), (0.3 + 0.6 * Math.random()) * waiting);
  for (const act of ['input', 'submit']) {
    form.addEventListener(act, () => clearTimeout(again));
  }
}
