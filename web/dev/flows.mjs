/** Things that need a real browser and are no matter of looks: voice, printing, QR, lost answers, keyboard. `npm run flows` */
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { serve } from './serve.mjs';

const require = createRequire(import.meta.url);
const port = Number(process.env.PORT ?? 18092);
const base = `http://127.0.0.1:${port}`;
const server = await serve(port);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required'],
});
const dev = (act, body = {}) => fetch(`${base}/dev/${act}`, { method: 'POST', body: JSON.stringify(body) }).then((answer) => answer.json());
const must = (holds, what) => { if (!holds) throw new Error(what); };
const at = (page, id) => page.getByTestId(id);
const kiosk = { session: { signedIn: false, device: true, roles: ['KIOSK'], hall: 'hall-1', subject: 'kiosk-1' } };
const pad = { session: { signedIn: false, device: true, roles: ['PAD'], hall: 'hall-1', window: 'hall-1-w02', subject: 'pad-w02' } };
let failed = 0;

async function flow(name, work, size = { width: 1280, height: 900 }) {
  await dev('reset');
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const violations = [];
  await page.exposeFunction('violated', (text) => violations.push(text));
  await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => window.violated(`${event.violatedDirective} ${event.blockedURI}`)));
  try {
    await work(page, context);
    must(violations.length === 0, `content policy: ${violations.join(', ')}`);
    console.log(`✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${name}: ${error.message.split('\n')[0]}`);
  }
  await context.close();
}

await flow('set-up with the wrong, then the right secret', async (page) => {
  await page.goto(`${base}/kiosk`);
  await at(page, 'device-id').fill('kiosk-1');
  await at(page, 'device-secret').fill('wrong');
  await page.keyboard.press('Enter');
  await at(page, 'problem').waitFor();
  await at(page, 'device-secret').fill('secret');
  await page.keyboard.press('Enter');
  await at(page, 'item-SB-01').waitFor();
});

await flow('one tap to a number; the QR code leads to it', async (page) => {
  await dev('set', kiosk);
  await page.goto(`${base}/kiosk`);
  const start = Date.now();
  await at(page, 'take-SB-01').click();
  await at(page, 'slip-number').waitFor();
  console.log(`  tap to slip ${Date.now() - start} ms`);
  const png = await at(page, 'qr').first().screenshot();
  const decoded = await decode(png);
  must(/\/t\/token-t-\d+$/.test(decoded ?? ''), `QR says ${decoded}`);
});

await flow('the printed slip is one page of 80 mm', async (page) => {
  await dev('set', kiosk);
  await page.goto(`${base}/kiosk`);
  await at(page, 'take-SB-01').click();
  await at(page, 'slip-number').waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, path: process.argv[2] });
  const box = /MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'));
  must(box && Math.abs(Number(box[1]) - 226.8) < 2, `page is ${box?.[1]} pt wide`);
  must((pdf.toString('latin1').match(/\/Type ?\/Page\b/g) ?? []).length === 1, 'more than one page');
});

await flow('answers lost on the way: one ticket, notice within two seconds', async (page) => {
  await dev('set', kiosk);
  await page.goto(`${base}/kiosk`);
  await at(page, 'take-SB-01').waitFor();
  let lost = 0;
  const keys = new Set();
  await page.route('**/api/queue/tickets', async (route) => {
    keys.add(route.request().headers()['idempotency-key']);
    if (lost++ < 2) { await route.fetch(); return; }
    await route.continue();
  });
  const before = (await dev('look')).tickets.length;
  const start = Date.now();
  await at(page, 'take-SB-01').dblclick();
  await at(page, 'taking-slow').waitFor({ timeout: 2200 });
  console.log(`  notice after ${Date.now() - start} ms`);
  await at(page, 'slip-number').waitFor({ timeout: 12000 });
  must((await dev('look')).tickets.length === before + 1, 'another number of tickets than one');
  must(keys.size === 1, `${keys.size} keys`);
});

await flow('kiosk reads aloud: in the version for elders each step, the idle warning always', async (page) => {
  await dev('set', kiosk);
  await listen(page);
  await page.goto(`${base}/kiosk?idle=25`);
  await at(page, 'open-SB-01').click();
  await page.waitForTimeout(600);
  must((await page.evaluate(() => window.played.length)) === 0, 'spoke without being asked');
  await at(page, 'preference-elder').click();
  await page.waitForFunction(() => window.played.some((clip) => clip.loud));
  await at(page, 'preference-elder').click();
  await page.locator('[data-testid=preference-aloud]:not([data-saying])').waitFor();
  const before = await page.evaluate(() => window.played.length);
  await at(page, 'idle-warning').waitFor({ timeout: 9000 });
  await page.waitForFunction((count) => window.played.length > count, before);
  await at(page, 'idle-stay').click();
  await at(page, 'preference-aloud').click();
  await page.locator('[data-testid=preference-aloud][data-saying=item]').waitFor();
  await at(page, 'confirm-take').click();
  await page.locator('[data-testid=preference-aloud][data-saying=slip]').waitFor();
});

await flow('service away: told within two seconds, back by itself', async (page) => {
  await dev('set', kiosk);
  await page.goto(`${base}/kiosk`);
  await at(page, 'take-SB-01').waitFor();
  const start = Date.now();
  await dev('down');
  await at(page, 'away').waitFor({ timeout: 2000 });
  console.log(`  told after ${Date.now() - start} ms`);
  must(await at(page, 'take-SB-01').isDisabled(), 'numbers could be asked for');
  await dev('set', { down: false });
  await at(page, 'away').waitFor({ state: 'detached', timeout: 4000 });
  must(await at(page, 'take-SB-01').isEnabled(), 'not usable again');
});

await flow('a printer that does not answer leaves the ticket valid', async (page) => {
  await dev('set', kiosk);
  await page.goto(`${base}/kiosk?printer=http://127.0.0.1:9101`);
  await at(page, 'take-SB-01').click();
  await at(page, 'slip-number').waitFor();
  await at(page, 'printer-failed').waitFor({ timeout: 7000 });
});

await flow('display: two hundred calls over forty cuts, all shown, none twice, spoken in turn', async (page) => {
  await listen(page);
  await page.goto(`${base}/display?hall=hall-1`);
  await at(page, 'now-number').waitFor();
  await page.evaluate(() => {
    window.seen = [];
    const look = () => { const node = document.querySelector('[data-testid=now-number]'); const seq = Number(node?.dataset.seq); if (window.seen.at(-1) !== seq) window.seen.push(seq); };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (let cut = 0; cut < 40; cut++) {
    for (let call = 0; call < 5; call++) await dev('call', { number: `A${String(cut * 5 + call).padStart(3, '0')}`, window: 3 });
    if (cut % 2) await dev('cut');
    await page.waitForTimeout(30);
  }
  await page.waitForFunction(() => document.querySelector('[data-testid=now-number]').textContent === 'A199', null, { timeout: 5000 });
  const seen = await page.evaluate(() => window.seen);
  must(seen.every((seq, index) => index === 0 || seq > seen[index - 1]), 'a call went backwards');
  await page.waitForTimeout(12000);
  const played = await page.evaluate(() => window.played);
  must(played.length > 20 && played.every((clip) => clip.loud), 'nothing audible was played');
  must(played.every((clip, index) => index === 0 || clip.at >= played[index - 1].until - 0.001), 'clips overlap');
});

await flow('counter by keyboard alone: sign in to finish', async (page) => {
  await page.goto(`${base}/counter`);
  await at(page, 'sign-in').focus();
  await page.keyboard.press('Enter');
  await at(page, 'open-hall-1-w02').focus();
  await page.keyboard.press('Enter');
  await at(page, 'desk').waitFor();
  for (const [key, state] of [['n', 'CALLED'], ['r', 'CALLED'], ['s', 'SERVING'], ['f', 'FINISHED']]) {
    await page.keyboard.press(key);
    await page.locator(`[data-testid=current][data-state=${state}]`).waitFor();
    await page.waitForTimeout(250);
  }
  await page.keyboard.press('p');
  await page.keyboard.press('2');
  await page.locator('[data-state=SUSPENDED]').waitFor();
  await page.waitForTimeout(250);
  await page.keyboard.press('p');
  await page.locator('[data-testid=window-state][data-state=OPEN]').waitFor();
});

await flow('counter: a double click calls one person', async (page) => {
  await page.goto(`${base}/login?to=/counter`);
  await at(page, 'open-hall-1-w02').click();
  await at(page, 'command-next').dblclick();
  await at(page, 'current-number').waitFor();
  await page.waitForTimeout(500);
  must((await dev('look')).tickets.filter((ticket) => ticket.state === 'CALLED').length === 1, 'two were called');
});

await flow('counter: no network, no buttons, nothing sent later', async (page) => {
  await page.goto(`${base}/login?to=/counter`);
  await at(page, 'open-hall-1-w02').click();
  await at(page, 'desk').waitFor();
  await dev('down');
  await at(page, 'desk-offline').waitFor({ timeout: 3000 });
  await page.keyboard.press('n');
  must(await at(page, 'command-next').isDisabled(), 'button is enabled');
  await dev('set', { down: false });
  await page.locator('[data-testid=desk][data-online=true]').waitFor({ timeout: 6000 });
  must((await dev('look')).tickets.every((ticket) => ticket.state === 'WAITING'), 'a command was sent later');
});

await flow('counter: a dialog stays open with what was typed while nothing can be sent', async (page) => {
  await page.goto(`${base}/login?to=/counter`);
  await at(page, 'open-hall-1-w02').click();
  await at(page, 'command-next').click();
  await at(page, 'current-number').waitFor();
  await at(page, 'command-transfer').click();
  await at(page, 'transfer-item').selectOption({ index: 1 });
  await at(page, 'transfer-reason').fill('材料在另一窗口');
  await dev('down');
  await at(page, 'dialog-away').waitFor({ timeout: 12000 });
  await at(page, 'transfer-confirm').click();
  must((await at(page, 'transfer-reason').inputValue()) === '材料在另一窗口', 'what was typed is gone');
  await dev('set', { down: false });
  await at(page, 'dialog-away').waitFor({ state: 'detached', timeout: 6000 });
  await at(page, 'transfer-confirm').click();
  await page.locator('[data-testid=current][data-state=TRANSFERRED]').waitFor();
});

await flow('pad: a rating given offline arrives once', async (page) => {
  await dev('set', { ...pad, invitations: [{ ticketId: 't-1', number: 'A004', windowId: 'hall-1-w02', token: 'p', createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 3e5).toISOString() }] });
  await page.goto(`${base}/pad?reset=5`);
  await at(page, 'face-4').click();
  await dev('down');
  await at(page, 'pad-send').click();
  await at(page, 'pad-pending').waitFor();
  await page.reload();
  await dev('set', { down: false });
  await at(page, 'pad-pending').waitFor({ state: 'detached', timeout: 15000 });
  for (let tries = 0; tries < 40 && (await dev('look')).rated.length === 0; tries++) await page.waitForTimeout(250);
  must((await dev('look')).rated.length === 1, 'not rated once');
});

await flow('own ticket: cancel, in 320 px, which is 640 px at 200 %', async (page) => {
  await page.goto(`${base}/t/token-t-2`);
  await at(page, 'own-ticket').waitFor();
  must(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls sideways');
  await at(page, 'own-cancel').click();
  await at(page, 'own-cancel-yes').click();
  await page.locator('[data-testid=own-ticket][data-state=CANCELLED]').waitFor();
}, { width: 320, height: 640 });

await browser.close();
server.closeAllConnections();
server.close();
console.log(failed ? `${failed} failed` : 'all flows hold');
process.exit(failed ? 1 : 0);

/** Notes every clip that the page starts, and whether anything is to be heard in it. */
function listen(page) {
  return page.addInitScript(() => {
    window.played = [];
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (when) {
      window.played.push({ at: when, until: when + this.buffer.duration, loud: this.buffer.getChannelData(0).some((value) => Math.abs(value) > 0.05) });
      return start.call(this, when);
    };
  });
}

/** Reads the code with another library than the one that drew it, in a page without our content policy. */
async function decode(png) {
  const page = await browser.newPage();
  await page.setContent('<canvas></canvas>');
  await page.addScriptTag({ path: require.resolve('jsqr/dist/jsQR.js') });
  const text = await page.evaluate(async (bytes) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
    const context = Object.assign(document.querySelector('canvas'), { width: image.width, height: image.height }).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    return window.jsQR(data, width, height)?.data;
  }, [...png]);
  await page.close();
  return text;
}
