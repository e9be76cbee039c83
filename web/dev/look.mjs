/**
 * Walks every page in a real browser over the mock API, takes screenshots and runs axe in both languages and all three
 * appearances. `npm run look -- [folder for pictures] [only these pages, by comma]`, `LOOK=zh-normal,en-elder`
 * only these looks; exit 1 on any violation, console error or foreign request.
 */
import { cp, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';
import { scenes } from './scenes.mjs';

const port = Number(process.env.PORT ?? 18090);
const base = `http://127.0.0.1:${port}`;
const folder = process.argv[2] ?? 'target/shots';
const only = process.argv[3]?.split(',');
const wanted = process.env.LOOK?.split(',');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks = [
  { name: 'normal', keep: {} },
  { name: 'elder', keep: { elder: 'yes' } },
  { name: 'contrast', keep: { contrast: 'yes' } },
];

await mkdir(folder, { recursive: true });
// A copy: the next build may go on meanwhile.
const copy = await mkdtemp(join(tmpdir(), 'guichet-web-'));
await cp(new URL('../dist/', import.meta.url), copy, { recursive: true });
const server = await serve(port, copy);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required'],
});
let faults = 0;
let checked = 0;
const fault = (text) => { faults += 1; console.error(`✗ ${text}`); };

const dev = (act, body = {}) => fetch(`${base}/dev/${act}`, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.json());

for (const scene of scenes.filter((one) => !only || only.some((name) => one.name.startsWith(name)))) {
  for (const language of ['zh', 'en']) {
    for (const look of looks) {
      const name = `${scene.name}-${language}-${look.name}`;
      if (wanted && !wanted.some((look) => name.endsWith(look))) continue;
      await dev('reset');
      const context = await browser.newContext({ viewport: scene.size ?? { width: 1280, height: 800 }, bypassCSP: false, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      await context.addInitScript((keep) => { for (const [key, value] of Object.entries(keep)) localStorage.setItem(`guichet.${key}`, value); }, { ...look.keep, language });
      const page = await context.newPage();
      page.on('console', (message) => { if (message.type() === 'error' && !/Failed to load resource|ERR_|Mixed Content/.test(message.text())) fault(`${name}: console: ${message.text()}`); });
      page.on('pageerror', (error) => fault(`${name}: ${error.message}`));
      page.on('request', (request) => { if (!request.url().startsWith(base)) fault(`${name}: asks ${request.url()}`); });
      try {
        await scene.walk({ page, base, dev });
        await page.waitForTimeout(350);
        const violations = await check(page, scene.whole ?? false);
        for (const one of violations) fault(`${name}: ${one}`);
        checked += 1;
        await page.screenshot({ path: `${folder}/${name}.png`, fullPage: scene.full ?? false });
      } catch (error) {
        fault(`${name}: ${error.message.split('\n')[0]}`);
        await page.screenshot({ path: `${folder}/FAILED-${name}.png` }).catch(() => undefined);
      }
      await context.close();
    }
  }
}
await browser.close();
server.closeAllConnections();
server.close();
console.log(`${checked} views checked, ${faults} faults`);
process.exit(faults ? 1 : 0);

/** Axe by evaluate, which the content policy does not see; plus what axe does not measure: target size and sideways scrolling. */
async function check(page, whole) {
  await page.evaluate(axe);
  return page.evaluate(async (mustFit) => {
    const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    const found = violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.target.join(' ')} ${node.any[0]?.message ?? node.failureSummary ?? ''}`));
    const least = document.documentElement.hasAttribute('data-elder') ? 60 : 44;
    for (const target of document.querySelectorAll('button, a.button, summary, select, input:not([type=radio]):not([type=checkbox])')) {
      const box = target.getBoundingClientRect();
      if (box.width > 0 && (box.height < least - 0.5 || box.width < least - 0.5)) found.push(`target ${target.dataset.testid ?? target.className} ${Math.round(box.width)}×${Math.round(box.height)} < ${least}`);
    }
    for (const choice of document.querySelectorAll('select')) if (choice.options.length > 0 && choice.selectedIndex < 0) found.push(`choice ${choice.dataset.testid ?? choice.id} shows nothing`);
    if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`scrolls sideways: ${document.documentElement.scrollWidth} > ${innerWidth}`);
    if (mustFit) for (const box of [document.documentElement, ...document.querySelectorAll('main')]) if (box.scrollHeight > box.clientHeight + 1) found.push(`scrolls: ${box.tagName} ${box.scrollHeight} > ${box.clientHeight}`);
    if (mustFit) for (const room of document.querySelectorAll('.room')) if (room.scrollHeight > room.clientHeight + 1) found.push(`cut off: ${room.scrollHeight} > ${room.clientHeight}`);
    return found;
  }, whole);
}
