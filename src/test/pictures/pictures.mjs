// Takes a picture of every screen at every width and in every colour scheme, and puts them on one page.
// node pictures.mjs chrome|firefox BROWSER ADDRESS FOLDER; run by bin/pictures.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [kind, executablePath, address, folder] = process.argv.slice(2);
const puppeteer = createRequire(pathToFileURL(join(process.env.PICTURES_MODULES, 'from-here')))('puppeteer-core');

const SCREENS = {
  descend: '/?step=4&directions=on&pin=rate:0.02;step:8&rates=0.003,0.012,0.03',
  present: '/?present=1&step=4&rates=0.003,0.012,0.03',
  lesson: '/?lesson=L11&card=2',
  derivative: '/derivative?curve=square&x=3&dx=1&shrinks=3',
  microscope: '/derivative?curve=absolute&x=0&dx=1&shrinks=4&microscope=on',
  car: '/derivative?do=car',
  field: '/derivative?do=fit',
  partial: '/partial?surface=rosenbrock',
  network: '/network?preset=moons&step=400',
  'network-table': '/network?preset=iris&step=100',
  lessons: '/lessons',
  words: '/lessons/words',
  check: '/lessons/check',
  refused: '/?f=x%2B',
};
const WIDTHS = { 360: 740, 768: 1024, 1280: 720, 1366: 768, 1920: 1080 };
const SCHEMES = ['light', 'dark', 'forced'];
const PATIENCE = 60_000;

/** Firefox takes colour schemes when it starts, Chromium while it runs. */
function launch(scheme) {
  return puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    args: kind === 'chrome' ? ['--no-sandbox', '--hide-scrollbars'] : [],
    extraPrefsFirefox: {
      'ui.systemUsesDarkTheme': scheme === 'light' ? 0 : 1,
      'browser.display.document_color_use': scheme === 'forced' ? 2 : 0,
      'browser.display.background_color': '#000000',
      'browser.display.foreground_color': '#ffffff',
      'ui.useAccessibilityTheme': scheme === 'forced' ? 1 : 0,
    },
  });
}

async function open(browser, scheme) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (kind === 'chrome') {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ]);
  }
  return page;
}

/** Waits until a screen has its first numbers and its charts have drawn what they were given. */
async function settle(page) {
  await page.waitForSelector('main h1');
  await page.waitForFunction(
    () =>
      document.querySelector('.page-grid.waiting') === null &&
      [...document.querySelectorAll('live-chart')].every(
        (chart) => !chart.checkVisibility() || chart.clientHeight === 0 || chart.drawing.plot !== null,
      ),
  );
  await page.evaluate(() => document.fonts.ready);
  await new Promise((resolve) => setTimeout(resolve, 700));
}

/** The server needs some seconds to start. */
async function serves() {
  for (let second = 0; second < 90; second++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`No server answers at ${address}`);
}

await serves();
const shots = [];
for (const scheme of SCHEMES) {
  await mkdir(join(folder, scheme), { recursive: true });
  for (const [width, height] of Object.entries(WIDTHS)) {
    // a browser that breaks down loses one row of pictures only
    const browser = await launch(scheme);
    const page = await open(browser, scheme);
    await page.setViewport({ width: Number(width), height });
    for (const [name, path] of Object.entries(SCREENS)) {
      const file = `${scheme}/${width}-${name}.png`;
      try {
        await page.goto(address + path);
        await settle(page);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await page.screenshot({ path: join(folder, file) });
        shots.push({ file, note: wider > 0 ? `${wider} px wider than the window` : '' });
      } catch (failed) {
        shots.push({ file, note: String(failed) });
      }
      const { note } = shots.at(-1);
      if (note !== '') console.error(`${file}: ${note}`);
    }
    await browser.close();
  }
}

const figures = shots
  .map(
    ({ file, note }) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${file} <b>${note}</b></figcaption></figure>`,
  )
  .join('\n');
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Thalweg, ${kind}</title>
<style>body{font:12px sans-serif;background:#777;display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}img{height:240px}b{color:#900}</style>
${figures}
`,
);
console.log(`${shots.length} pictures, ${shots.filter(({ note }) => note !== '').length} with a note: ${join(folder, 'index.html')}`);
