// Sends the form of somebody who joins a class once, also for a double tap. Whoever has stopped a slow page, or comes back to this one, may press again: the same form is the same seat.
const waiting = 10_000;
const button = document.querySelector('#join button');
const enable = () => (button.disabled = false);
document.getElementById('join').addEventListener('submit', () => {
  button.disabled = true;
  setTimeout(enable, waiting);
});
addEventListener('pageshow', enable);
