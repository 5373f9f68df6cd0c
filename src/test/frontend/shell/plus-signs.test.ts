import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const script = readFileSync('src/main/resources/META-INF/resources/scripts/plus-signs.js', 'utf8');
const table = readFileSync('src/test/resources/plus-signs.csv', 'utf8').trim().split('\n');

/** What the page's address is after the script has run. */
function settled(search: string): string {
  let address = `/partial${search}`;
  const history = {
    state: null,
    replaceState: (_state: unknown, _title: string, to: string) => (address = to),
  };
  runInNewContext(script, { location: { pathname: '/partial', search, hash: '' }, history });
  return address;
}

test('each plus sign means what its writer meant', () => {
  for (const row of table) {
    const [written = '', meant] = row.split(';');
    const address = settled(`?x=1&f=${written}&y=2`);
    assert.equal(decodeURIComponent(/[?&]f=([^&]*)/.exec(address)?.[1] ?? ''), meant);
  }
});

test('an address without plus signs stays as it is', () => {
  assert.equal(settled('?f=x%20y'), '/partial?f=x%20y');
  assert.equal(settled(''), '/partial');
});
