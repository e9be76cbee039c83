import { equipmentScenes } from './equipment-scenes.mjs';

/** The states that `look.mjs` visits. */
import { receiptFile } from './ledger-mock.mjs';

const wide = { width: 1920, height: 1080 };
const portrait = { width: 1080, height: 1920 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };
const at = (page, id) => page.getByTestId(id);

const as = (roles, more = {}) => ({ session: { signedIn: roles.includes('STAFF'), device: !roles.includes('STAFF'), roles, hall: 'hall-1', subject: 'x', ...more } });
const kiosk = as(['KIOSK']);
const pad = as(['PAD'], { window: 'hall-1-w02' });
const boss = as(['STAFF', 'SUPERVISOR'], { subject: 's009', name: '周敏' });
const clerk = as(['STAFF'], { subject: 's002', name: '李文静' });

async function enterDesk({ page, base, dev }) {
  await dev('set', clerk);
  await page.goto(`${base}/counter`);
  await at(page, 'open-hall-1-w02').click();
  await at(page, 'desk').waitFor();
}
async function serving(scene) {
  await enterDesk(scene);
  const { page } = scene;
  await page.keyboard.press('n');
  await at(page, 'item-panel').waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('s');
  await page.locator('[data-testid=current][data-state=SERVING]').waitFor();
  await page.waitForTimeout(300);
}
async function chooseUnit(page) {
  if (await at(page, 'way-find').isVisible()) await at(page, 'way-find').click();
  await at(page, 'unit-registration').click();
}
async function supervise({ page, base, dev }, tab) {
  await dev('set', boss);
  await page.goto(`${base}/desk#${tab}`);
  await at(page, 'hall-desk').waitFor();
  await page.waitForTimeout(400);
}
async function bookSlot({ page, base }) {
  await page.goto(`${base}/book/hall-1`);
  await at(page, 'book-SB-01').click();
  for (const day of await page.locator('.days button').all()) { await day.click(); await page.waitForTimeout(250); if (await page.locator('.slots button:enabled').count()) break; }
  await page.locator('.slots button:enabled').first().click();
}
async function judge({ page, base, dev }, tab, size) {
  await dev('set', boss);
  if (size) await page.setViewportSize(size);
  await page.goto(`${base}/desk/evaluation#${tab}`);
  await at(page, 'evaluation').waitFor();
  await page.waitForTimeout(500);
}
const officer = as(['COMPLAINT_OFFICER'], { subject: 'co001', name: '信访一组', signedIn: true, device: false });
const chief = as(['STAFF', 'SUPERVISOR'], { subject: 'm001', name: '周敏' });
const inspector = as(['INSPECTOR'], { subject: 'i001', name: '督查', signedIn: true, device: false, hall: undefined });
async function audit({ page, base, dev }, path, shown) {
  await dev('set', { session: { signedIn: true, device: false, roles: ['INSPECTOR', 'AUDIT_ADMIN'], subject: 'i001', name: '监督检查' } });
  await page.goto(`${base}${path}`);
  await at(page, shown).first().waitFor();
}
async function drop(scene, forged) {
  await audit(scene, '/desk/ledger#check', 'drop');
  await at(scene.page, 'drop-input').setInputFiles({ name: '10.tlog-proof', mimeType: 'text/plain', buffer: Buffer.from(receiptFile(10, forged)) });
  await at(scene.page, 'proof-steps').waitFor();
}
async function cases({ page, base, dev }, tab, who = officer, size) {
  await dev('set', who);
  if (size) await page.setViewportSize(size);
  await page.goto(`${base}/desk/cases#${tab}`);
  await at(page, tab.includes('/') ? 'case' : 'cases').waitFor();
  await page.waitForTimeout(500);
}
async function act(scene, name, tab, who) {
  await cases(scene, tab, who);
  await at(scene.page, `act-${name}`).click();
  await at(scene.page, 'act-confirm').waitFor();
}
const audits = as(['AUDIT_ADMIN'], { subject: 'aa001', name: '审计', signedIn: true, device: false, hall: undefined });
async function work({ page, base, dev }, path, who, wait, size) {
  await dev('set', who);
  if (size) await page.setViewportSize(size);
  await page.goto(`${base}/desk/${path}`);
  await at(page, wait).first().waitFor();
  await page.waitForTimeout(400);
}
async function complain({ page, base }, size, hash = '') {
  if (size) await page.setViewportSize(size);
  await page.goto(`${base}/complain/hall-1${hash}`);
  await at(page, 'complaint-form').waitFor();
  await page.waitForTimeout(300);
}
async function follow({ page, base }, number, size) {
  if (size) await page.setViewportSize(size);
  await page.goto(`${base}/follow#${number}/A7K29QRST4XYZ8MN`);
  await at(page, 'own-case').waitFor();
}
async function home({ page, base, dev }, query = '') {
  await dev('set', kiosk);
  await page.goto(`${base}/kiosk${query}`);
  await at(page, 'item-SB-01').waitFor();
}
async function rate(scene, query = '') {
  await home(scene, query);
  await at(scene.page, 'kiosk-rating').click();
  await at(scene.page, 'rate-find').waitFor();
  await scene.page.waitForTimeout(150);
}
async function rateFaces(scene, query) {
  await rate(scene, query);
  const { page } = scene;
  await at(page, 'rate-number').fill('A004');
  await at(page, 'rate-code').fill('296793');
  await at(page, 'rate-look').click();
  await at(page, 'face-5').waitFor();
  await page.waitForTimeout(200);
}
async function own({ page, base, dev }, ticket, size) {
  if (ticket) await dev('ticket', { id: 't-2', ...ticket });
  if (size) await page.setViewportSize(size);
  await page.goto(`${base}/t/token-t-2`);
  await at(page, 'own-ticket').waitFor();
}
const window2 = { windowId: 'hall-1-w02', windowLabel: { zh: '2号窗口', en: 'Window 2' } };

export const scenes = [
  ...equipmentScenes,
  { name: 'door', full: true, walk: async ({ page, base }) => { await page.goto(base); await at(page, 'hall-hall-1').waitFor(); } },
  { name: 'door-away', walk: async ({ page, base, dev }) => { await dev('down'); await page.goto(base); await at(page, 'door-stale').waitFor(); } },

  { name: 'complain', full: true, walk: (scene) => complain(scene) },
  { name: 'complain-wrong', full: true, walk: async (scene) => { await complain(scene, narrow, '#ticket=t-2&window=hall-1-w02'); const { page } = scene; await at(page, 'kind-COMPLAINT').check(); await at(page, 'complaint-text').fill('等了一个多小时。'); await at(page, 'known-hidden').check(); await at(page, 'complaint-phone').fill('12'); await at(page, 'complaint-send').click(); await at(page, 'complaint-wrong').waitFor(); } },
  { name: 'complain-receipt', full: true, walk: async (scene) => { await complain(scene, phone); const { page } = scene; await at(page, 'kind-SUGGESTION').check(); await at(page, 'complaint-text').fill('希望多设几张填表的桌子。'); await at(page, 'complaint-send').click(); await at(page, 'receipt').waitFor(); } },
  { name: 'follow', size: phone, full: true, walk: async ({ page, base }) => { await page.goto(`${base}/follow`); await at(page, 'follow-number').fill('20261128-00001'); await at(page, 'follow-secret').fill('wrong wrong wrong'); await at(page, 'follow-open').click(); await at(page, 'problem').waitFor(); } },
  { name: 'follow-late', size: phone, full: true, walk: async (scene) => { await follow(scene, '20261128-00001'); await at(scene.page, 'deadline-ANSWER').locator('summary').click(); } },
  { name: 'follow-answered', size: narrow, full: true, walk: (scene) => follow(scene, '20261128-00003') },
  { name: 'follow-closed', full: true, walk: (scene) => follow(scene, '20261128-00005') },
  { name: 'cases-inbox', full: true, walk: async (scene) => { await cases(scene, 'inbox'); await at(scene.page, 'open-20261128-00001').waitFor(); } },
  { name: 'cases-inbox-narrow', size: narrow, full: true, walk: async (scene) => { await cases(scene, 'inbox'); await at(scene.page, 'filter-q').fill('x'); await leaveField(scene.page); } },
  { name: 'cases-overdue', full: true, walk: (scene) => cases(scene, 'overdue', chief) },
  { name: 'cases-figures', full: true, walk: async (scene) => { await cases(scene, 'figures', chief); await at(scene.page, 'months-show').click(); await at(scene.page, 'months-table').waitFor(); await scene.page.waitForTimeout(300); } },
  { name: 'cases-entry', full: true, walk: (scene) => cases(scene, 'entry', officer) },
  { name: 'cases-received', full: true, walk: (scene) => cases(scene, 'inbox/case-6') },
  { name: 'cases-accept', walk: (scene) => act(scene, 'accept', 'inbox/case-6') },
  { name: 'cases-refuse', walk: (scene) => act(scene, 'refuse', 'inbox/case-6') },
  { name: 'cases-handler', full: true, walk: async (scene) => { await cases(scene, 'inbox/case-1', clerk); const { page } = scene; await at(page, 'reply-text').fill('您好，这不归我管，急什么，等一下就好了。'); await at(page, 'reply-send').click(); await at(page, 'phrase-mark').first().waitFor(); await at(page, 'problem').waitFor(); } },
  { name: 'cases-handler-narrow', size: narrow, full: true, walk: async (scene) => { await cases(scene, 'inbox/case-1', clerk); await at(scene.page, 'deadline-ANSWER').locator('summary').click(); } },
  { name: 'cases-verified', walk: (scene) => act(scene, 'verified', 'inbox/case-1', clerk) },
  { name: 'cases-review', full: true, walk: (scene) => cases(scene, 'inbox/case-2') },
  { name: 'cases-callback', walk: async (scene) => { await act(scene, 'call-back', 'inbox/case-3'); await at(scene.page, 'result-REACHED').check(); } },
  { name: 'cases-closed', full: true, walk: (scene) => cases(scene, 'inbox/case-5') },
  { name: 'cases-contact', full: true, walk: async (scene) => { await cases(scene, 'inbox/case-3'); await at(scene.page, 'contact-show').click(); await at(scene.page, 'contact').waitFor(); } },
  { name: 'cases-extension', full: true, walk: (scene) => cases(scene, 'inbox/case-4', chief) },
  { name: 'cases-inspector', full: true, walk: (scene) => cases(scene, 'inbox/case-1', inspector) },

  { name: 'kiosk-setup', walk: async ({ page, base }) => { await page.goto(`${base}/kiosk`); await at(page, 'device-id').fill('kiosk-1'); await at(page, 'device-secret').fill('wrong'); await at(page, 'device-submit').click(); await at(page, 'problem').waitFor(); } },
  { name: 'kiosk-home', size: wide, whole: true, walk: (scene) => home(scene) },
  { name: 'kiosk-more', size: wide, whole: true, walk: async (scene) => { await home(scene); await at(scene.page, 'tiles-next').click(); } },
  { name: 'kiosk-portrait', size: portrait, whole: true, walk: (scene) => home(scene) },
  { name: 'kiosk-find', size: portrait, whole: true, walk: async (scene) => { await home(scene, '?low=1'); await at(scene.page, 'way-find').click(); } },
  { name: 'kiosk-small', full: true, walk: (scene) => home(scene) },
  { name: 'kiosk-low', size: portrait, full: true, walk: (scene) => home(scene, '?low=1') },
  { name: 'kiosk-search', size: wide, full: true, walk: async (scene) => { await home(scene); await chooseUnit(scene.page); } },
  { name: 'kiosk-item', size: wide, full: true, walk: async (scene) => { await home(scene); await at(scene.page, 'open-BDC-01').click(); await at(scene.page, 'priority-ELDERLY').check(); await at(scene.page, 'item-card').locator('.materials li').first().waitFor(); } },
  { name: 'kiosk-slip', size: wide, walk: async (scene) => { await home(scene); await at(scene.page, 'take-SB-01').click(); await at(scene.page, 'slip-number').waitFor(); } },
  { name: 'kiosk-refused', size: wide, walk: async (scene) => { await home(scene); await scene.dev('set', { refuseTickets: 'quota-reached' }); await at(scene.page, 'take-SB-01').click(); await at(scene.page, 'problem').waitFor(); await scene.dev('set', { refuseTickets: null }); } },
  { name: 'kiosk-away', size: wide, full: true, walk: async (scene) => { await home(scene); await scene.dev('down'); await at(scene.page, 'away').waitFor({ timeout: 2000 }); } },
  { name: 'kiosk-emergency', size: wide, full: true, walk: async (scene) => { await home(scene); await scene.dev('emergency', { notice: { zh: '请听从工作人员指引，有序离开大厅。', en: 'Please follow the staff and leave the hall calmly.' } }); await at(scene.page, 'emergency').waitFor(); } },
  { name: 'kiosk-idle', size: wide, walk: async (scene) => { await home(scene, '?idle=25'); await at(scene.page, 'open-SB-02').click(); await at(scene.page, 'idle-warning').waitFor({ timeout: 9000 }); } },

  { name: 'display', size: wide, walk: async ({ page, base, dev }) => { await page.goto(`${base}/display?hall=hall-1&voice=0`); await at(page, 'now-number').waitFor(); await dev('call', { number: 'A004', window: 3 }); await page.waitForFunction(() => document.querySelector('[data-testid=now-number]').textContent === 'A004'); await page.waitForTimeout(8500); } },
  { name: 'display-flash', size: wide, walk: async ({ page, base, dev }) => { await page.goto(`${base}/display?hall=hall-1&distance=8&pitch=0.63&voice=0`); await at(page, 'now-number').waitFor(); await dev('call', { number: 'A004', window: 3, kind: 'RECALLED' }); await page.waitForFunction(() => document.querySelector('[data-testid=now-number]').textContent === 'A004'); } },
  { name: 'display-stale', size: wide, walk: async ({ page, base, dev }) => { await page.goto(`${base}/display?hall=hall-1`); await at(page, 'now-number').waitFor(); await dev('emergency', { notice: { zh: '三号窗口设备检修，请到其他窗口。', en: 'Window 3 is under repair; please use the others.' } }); await at(page, 'emergency').waitFor(); await dev('set', { mute: true }); await at(page, 'stale').waitFor({ timeout: 9000 }); } },
  { name: 'display-portrait', size: portrait, walk: async ({ page, base }) => { await page.goto(`${base}/display?hall=hall-1`); await at(page, 'now-number').waitFor(); } },
  { name: 'display-choose', walk: async ({ page, base }) => { await page.goto(`${base}/display`); await at(page, 'choose-hall-1').waitFor(); } },

  { name: 'counter-signin', walk: async ({ page, base }) => { await page.goto(`${base}/counter`); await at(page, 'sign-in').waitFor(); } },
  { name: 'counter-choose', full: true, walk: async ({ page, base, dev }) => { await dev('set', clerk); await page.goto(`${base}/counter`); await at(page, 'open-hall-1-w02').waitFor(); } },
  { name: 'counter-empty', full: true, walk: enterDesk },
  { name: 'counter-serving', full: true, walk: async (scene) => { await enterDesk(scene); const { page } = scene; await page.keyboard.press('n'); await at(page, 'item-panel').waitFor(); await page.keyboard.press('s'); await page.locator('[data-testid=current][data-state=SERVING]').waitFor(); await at(page, 'material-id-card').check(); await page.keyboard.press('g'); await at(page, 'notice-given').waitFor(); } },
  { name: 'counter-held', full: true, walk: async (scene) => { await enterDesk(scene); const { page } = scene; for (const key of ['n', 's', 'h']) { await page.keyboard.press(key); await page.waitForTimeout(500); } await at(page, 'held-A004').waitFor(); await page.keyboard.press('n'); await page.waitForTimeout(500); await page.keyboard.press('m'); await at(page, 'missed-A005').waitFor(); await page.keyboard.press('n'); await at(page, 'nobody').waitFor(); } },
  { name: 'counter-transfer', walk: async (scene) => { await enterDesk(scene); const { page } = scene; await page.keyboard.press('n'); await at(page, 'item-panel').waitFor(); await page.waitForTimeout(400); await page.keyboard.press('t'); await at(page, 'transfer-reason').waitFor(); } },
  { name: 'counter-suspend', walk: async (scene) => { await enterDesk(scene); await scene.page.keyboard.press('p'); await at(scene.page, 'suspend.break').waitFor(); } },
  { name: 'counter-refer', walk: async (scene) => { await serving(scene); await scene.page.keyboard.press('d'); await at(scene.page, 'refer-reason').waitFor(); } },
  { name: 'counter-issue', walk: async (scene) => { await enterDesk(scene); const { page } = scene; await page.keyboard.press('i'); await at(page, 'issue-item').selectOption('SB-01'); await at(page, 'issue-priority').selectOption('URGENT'); await at(page, 'issue-code').selectOption('other'); await at(page, 'issue-reason').fill('x'); } },
  { name: 'counter-issued', walk: async (scene) => { await enterDesk(scene); const { page } = scene; await page.keyboard.press('i'); await at(page, 'issue-item').selectOption('SB-01'); await at(page, 'issue-confirm').click(); await at(page, 'issued-number').waitFor(); } },
  { name: 'counter-paper', walk: async (scene) => { await enterDesk(scene); const { page } = scene; await page.keyboard.press('a'); await at(page, 'paper-number').fill('P007'); await at(page, 'paper-issued').fill('09:10'); await at(page, 'paper-started').fill('09:05'); } },
  { name: 'counter-callback', walk: async (scene) => { await enterDesk(scene); await scene.page.keyboard.press('b'); await at(scene.page, 'callback-phone').fill('0571 8888 0000'); } },
  { name: 'counter-matter', walk: async (scene) => { await serving(scene); const { page } = scene; await page.keyboard.press('f'); await page.locator('[data-testid=current][data-state=FINISHED]').waitFor(); await page.waitForTimeout(300); await page.keyboard.press('o'); await at(page, 'matter-confirm').click(); await at(page, 'matter-opened').waitFor(); } },
  { name: 'counter-problem', full: true, walk: async (scene) => { await enterDesk(scene); const { page } = scene; await page.keyboard.press('n'); await at(page, 'item-panel').waitFor(); for (let i = 0; i < 3; i++) { await page.waitForTimeout(600); await page.keyboard.press('r'); } await at(page, 'problem').waitFor(); } },
  { name: 'counter-offline', full: true, walk: async (scene) => { await enterDesk(scene); await scene.dev('down'); await at(scene.page, 'desk-offline').waitFor({ timeout: 9000 }); } },

  { name: 'pad-idle', walk: async ({ page, base, dev }) => { await dev('set', pad); await page.goto(`${base}/pad`); await at(page, 'pad-idle').waitFor(); await page.waitForTimeout(300); } },
  { name: 'pad-ask', full: true, walk: async (scene) => { await invite(scene); await at(scene.page, 'face-2').click(); await at(scene.page, 'tag-slow2').click(); } },
  { name: 'pad-faces', walk: (scene) => invite(scene) },
  { name: 'pad-thanks', walk: async (scene) => { await invite(scene); await at(scene.page, 'face-5').click(); await scene.dev('down'); await at(scene.page, 'pad-send').click(); await at(scene.page, 'pad-pending').waitFor(); } },

  { name: 'desk-windows', size: wide, full: true, walk: async (scene) => { await supervise(scene, 'windows'); await at(scene.page, 'alert-unattended').waitFor(); } },
  { name: 'desk-phone', size: phone, full: true, walk: async (scene) => { await supervise(scene, 'windows'); await at(scene.page, 'alert-unattended').waitFor(); } },
  { name: 'desk-approve', walk: async (scene) => { await supervise(scene, 'windows'); await at(scene.page, 'approve-hall-1-w03').click(); } },
  { name: 'desk-permit', walk: async (scene) => { await supervise(scene, 'windows'); await at(scene.page, 'permit-hall-1-w01').click(); } },
  { name: 'desk-callbacks', full: true, walk: async (scene) => { await supervise(scene, 'callbacks'); await at(scene.page, 'callbacks').waitFor(); } },
  { name: 'desk-callback', walk: async (scene) => { await supervise(scene, 'callbacks'); await at(scene.page, 'callback-c-1').click(); await at(scene.page, 'callback-look').click(); await at(scene.page, 'callback-contact').waitFor(); } },
  { name: 'desk-matters', full: true, walk: async (scene) => { await supervise(scene, 'matters'); await at(scene.page, 'matters').waitFor(); } },
  { name: 'desk-matter', walk: async (scene) => { await supervise(scene, 'matters'); await at(scene.page, 'matter-t-0').click(); } },
  { name: 'desk-appointments', full: true, walk: async (scene) => { await supervise(scene, 'appointments'); await at(scene.page, 'appointments').waitFor(); } },
  { name: 'desk-hall', full: true, walk: async (scene) => { await supervise(scene, 'hall'); await at(scene.page, 'day-ends').waitFor(); } },
  { name: 'desk-emergency', full: true, walk: async (scene) => { await supervise(scene, 'hall'); const { page } = scene; await at(page, 'emergency-zh').fill('请有序离开大厅。'); await at(page, 'emergency-sure').check(); await at(page, 'emergency-switch').click(); await at(page, 'emergency-on').waitFor(); } },
  { name: 'book-item', size: phone, full: true, walk: async ({ page, base }) => { await page.goto(`${base}/book/hall-1`); await at(page, 'book-SB-01').waitFor(); } },
  { name: 'book-slot', size: phone, full: true, walk: (scene) => bookSlot(scene) },
  { name: 'book-done', size: phone, full: true, walk: async (scene) => { await bookSlot(scene); await at(scene.page, 'book-confirm').click(); await at(scene.page, 'booked').waitFor(); } },
  { name: 'book-wide', full: true, walk: async (scene) => { await bookSlot(scene); await at(scene.page, 'book-confirm').click(); await at(scene.page, 'booked').waitFor(); } },
  { name: 'kiosk-complain', size: portrait, full: true, walk: async (scene) => { await home(scene); await at(scene.page, 'kiosk-complain').click(); await at(scene.page, 'complaint-send').click(); await at(scene.page, 'complaint-wrong').waitFor(); } },
  { name: 'kiosk-complained', size: wide, full: true, walk: async (scene) => { await home(scene, '?low=1'); const { page } = scene; await at(page, 'kiosk-complain').click(); await at(page, 'kind-PRAISE').check(); await at(page, 'complaint-text').fill('三号窗口态度很好。'); await at(page, 'complaint-send').click(); await at(page, 'receipt-secret').waitFor(); } },
  { name: 'kiosk-complain-idle', size: wide, walk: async (scene) => { await home(scene, '?idle=25'); const { page } = scene; await at(page, 'kiosk-complain').click(); await at(page, 'complaint-text').fill('写到一半'); await at(page, 'idle-warning').waitFor({ timeout: 12000 }); } },
  { name: 'kiosk-checkin', size: portrait, whole: true, walk: async (scene) => { await home(scene); const { page } = scene; await at(page, 'kiosk-check-in').click(); await at(page, 'check-in-text').fill('x'); await page.keyboard.press('Enter'); await at(page, 'check-in-wrong').waitFor(); } },
  { name: 'kiosk-rate', size: wide, whole: true, walk: async (scene) => { await rate(scene); const { page } = scene; for (const key of ['A', '0', '0', '4', '1', '2']) await at(page, `key-${key}`).click(); } },
  { name: 'kiosk-rate-wrong', size: portrait, walk: async (scene) => { await rate(scene); const { page } = scene; await at(page, 'rate-number').fill('A004'); await at(page, 'rate-code').fill('000000'); await at(page, 'rate-look').click(); await at(page, 'rate-wrong').waitFor(); } },
  { name: 'kiosk-rate-faces', size: wide, full: true, walk: async (scene) => { await rateFaces(scene); await at(scene.page, 'face-2').click(); await at(scene.page, 'tag-slow2').click(); } },
  { name: 'kiosk-rate-low', size: portrait, full: true, walk: async (scene) => { await rateFaces(scene, '?low=1'); await at(scene.page, 'face-4').click(); } },
  { name: 'kiosk-rate-thanks', size: wide, walk: async (scene) => { await rateFaces(scene); await at(scene.page, 'face-5').click(); await at(scene.page, 'rate-send').click(); await at(scene.page, 'rate-thanks').waitFor(); } },
  { name: 'desk-figures', size: wide, full: true, walk: async (scene) => { await supervise(scene, 'figures'); await at(scene.page, 'stage-figures').waitFor(); } },
  { name: 'desk-figures-phone', size: phone, full: true, walk: async (scene) => { await supervise(scene, 'figures'); await at(scene.page, 'stage-figures').waitFor(); } },
  { name: 'ticket-matter', size: phone, full: true, walk: async (scene) => { const told = { ticketId: 't-2', hallId: 'hall-1', itemCode: 'SB-01', reference: 'SB-2026-0042', state: 'TOLD', dueOn: '2026-12-01', dueAt: null, provisional: false, result: 'GRANTED', toldHow: 'PHONE', toldAt: new Date().toISOString() }; await scene.dev('set', { matters: [told] }); await own(scene, { state: 'FINISHED', peopleAhead: null, wait: null, ...window2 }); await at(scene.page, 'own-matter').waitFor(); } },
  { name: 'counter-further', full: true, walk: async (scene) => { await scene.dev('ticket', { id: 't-1', moreItems: ['SB-02', 'HJ-01'], groupSize: 3 }); await serving(scene); await at(scene.page, 'further').waitFor(); } },
  { name: 'ledger-search', size: wide, full: true, walk: (scene) => audit(scene, '/desk/ledger', 'entries') },
  { name: 'ledger-phone', size: narrow, full: true, walk: (scene) => audit(scene, '/desk/ledger', 'entries') },
  { name: 'ledger-none', full: true, walk: (scene) => audit(scene, '/desk/ledger?event=unknown', 'entries-none') },
  { name: 'ledger-entry', size: wide, full: true, walk: (scene) => audit(scene, '/desk/ledger?event=event-10', 'proof-steps') },
  { name: 'ledger-entry-phone', size: narrow, full: true, walk: (scene) => audit(scene, '/desk/ledger#search/10', 'proof-steps') },
  { name: 'ledger-tampered', size: wide, full: true, walk: async (scene) => { await audit(scene, '/desk/ledger#search/10', 'proof-steps'); await at(scene.page, 'tamper').click(); await at(scene.page, 'bytes-changed').waitFor(); await at(scene.page, 'proof-steps').locator('summary').click(); } },
  { name: 'ledger-check', full: true, walk: async (scene) => { await audit(scene, '/desk/ledger#check', 'drop'); await at(scene.page, 'keys').locator('summary').click(); } },
  { name: 'ledger-receipt', size: wide, full: true, walk: (scene) => drop(scene, false) },
  { name: 'ledger-forged', size: wide, full: true, walk: async (scene) => { await drop(scene, true); await at(scene.page, 'check-fetch').click(); await at(scene.page, 'bytes-changed').waitFor(); } },
  { name: 'inspector-dashboard', size: wide, full: true, walk: async (scene) => { await audit(scene, '/desk/inspector', 'window-map'); await scene.page.locator('[data-testid=section-hours] [data-testid=chart]').waitFor(); await scene.page.waitForTimeout(400); } },
  { name: 'inspector-phone', size: narrow, full: true, walk: async (scene) => { await audit(scene, '/desk/inspector', 'window-map'); await scene.page.locator('[data-testid=section-hours] [data-testid=chart]').waitFor(); } },
  { name: 'bulletins-list', full: true, walk: (scene) => audit(scene, '/desk/bulletins', 'bulletin-b-1') },
  { name: 'bulletins-draft', full: true, walk: (scene) => audit(scene, '/desk/bulletins#bulletins/b-2', 'comment-text') },
  { name: 'bulletins-published', size: wide, full: true, walk: async (scene) => { await audit(scene, '/desk/bulletins#bulletins/b-1', 'verdict'); } },
  { name: 'bulletins-phone', size: narrow, full: true, walk: (scene) => audit(scene, '/desk/bulletins#bulletins/b-1', 'verdict') },
  { name: 'bulletins-events', walk: async (scene) => { await audit(scene, '/desk/bulletins#bulletins/b-1', 'verdict'); await at(scene.page, 'events-GOOD_SHARE').click(); await at(scene.page, 'digest-check').click(); await at(scene.page, 'digest-state').waitFor(); } },
  { name: 'bulletins-ranking', size: wide, full: true, walk: async (scene) => { await audit(scene, '/desk/bulletins#ranking', 'ranking-table'); await at(scene.page, 'unit-open-unit-1').click(); await at(scene.page, 'recount-unit-1').waitFor(); } },
  { name: 'bulletins-ranking-phone', size: narrow, full: true, walk: (scene) => audit(scene, '/desk/bulletins#ranking', 'ranking-table') },
  { name: 'evaluation-overview', size: wide, full: true, walk: async (scene) => { await judge(scene, 'overview'); await at(scene.page, 'rate-satisfied').waitFor(); } },
  { name: 'evaluation-phone', size: phone, full: true, walk: async (scene) => { await judge(scene, 'overview'); await at(scene.page, 'rate-satisfied').waitFor(); } },
  { name: 'evaluation-none', full: true, walk: async (scene) => { await scene.dev('set', { noRatings: true }); await judge(scene, 'overview'); await scene.dev('set', { noRatings: false }); } },
  { name: 'evaluation-compare', size: wide, full: true, walk: async (scene) => { await judge(scene, 'compare'); await at(scene.page, 'ranking').waitFor(); } },
  { name: 'evaluation-ratings', size: wide, full: true, walk: async (scene) => { await judge(scene, 'ratings'); await at(scene.page, 'rating-r-2').waitFor(); } },
  { name: 'evaluation-rating', size: wide, full: true, walk: async (scene) => { await judge(scene, 'ratings/r-2'); const { page } = scene; await at(page, 'contact-show').click(); await at(page, 'contact').waitFor(); } },
  { name: 'evaluation-surveys', full: true, walk: async (scene) => { await judge(scene, 'surveys'); await at(scene.page, 'surveys').waitFor(); } },
  { name: 'evaluation-builder', full: true, walk: async (scene) => { await judge(scene, 'surveys'); const { page } = scene; await at(page, 'survey-new').click(); await at(page, 'survey-title').fill('x'); await at(page, 'question-add').click(); await at(page, 'option-add-1').click(); await at(page, 'option-add-1').click(); } },
  { name: 'evaluation-results', full: true, walk: async (scene) => { await judge(scene, 'surveys/survey-1'); await at(scene.page, 'survey-results').waitFor(); } },
  { name: 'satisfaction', size: wide, full: true, walk: async ({ page, base }) => { await page.goto(`${base}/satisfaction/hall-1`); await at(page, 'public-items').waitFor(); } },
  { name: 'satisfaction-phone', size: phone, full: true, walk: async ({ page, base }) => { await page.goto(`${base}/satisfaction/hall-1`); await at(page, 'public-items').waitFor(); } },
  { name: 'survey', size: phone, full: true, walk: async ({ page, base }) => { await page.goto(`${base}/s/survey-1`); await at(page, 'survey-send').click(); await page.getByRole('alert').waitFor(); } },

  { name: 'inspection-mine', size: phone, full: true, walk: (scene) => work(scene, 'inspection', inspector, 'inspections') },
  { name: 'inspection-plan', size: phone, full: true, walk: async (scene) => { await work(scene, 'inspection#plan', inspector, 'plan-send'); const { page } = scene; await at(page, 'how-DRAWN').check(); await at(page, 'plan-send').click(); await at(page, 'draw').waitFor(); await page.locator('summary').click(); } },
  { name: 'inspection-visit', size: narrow, full: true, walk: async (scene) => { await work(scene, 'inspection#mine/i-2', inspector, 'visit-send'); const { page } = scene; await at(page, 'materials-in-place-YES').check(); await at(page, 'signs-in-place-PART').check(); await at(page, 'clean-and-orderly-NO').check(); await at(page, 'documents-safe-NA').check(); await at(page, 'more-signs-in-place').click(); await at(page, 'visit-send').click(); await page.waitForTimeout(200); } },
  { name: 'inspection-finding', size: phone, walk: async (scene) => { await work(scene, 'inspection#mine/i-1', inspector, 'visit-send'); await at(scene.page, 'finding-told-once').click(); await at(scene.page, 'noted-keep').waitFor(); } },
  { name: 'inspection-report', size: phone, full: true, walk: (scene) => work(scene, 'inspection#mine/i-4', inspector, 'evidence') },
  { name: 'inspection-findings', full: true, walk: async (scene) => { await work(scene, 'inspection#findings', inspector, 'findings'); await at(scene.page, 'state-OPEN').click(); await scene.page.waitForTimeout(300); } },
  { name: 'inspection-again', size: phone, full: true, walk: (scene) => work(scene, 'inspection#findings/f-3', as(['INSPECTOR'], { subject: 'i002', signedIn: true, device: false, hall: undefined }), 'act-reinspection') },
  { name: 'inspection-tasks', size: narrow, full: true, walk: (scene) => work(scene, 'inspection', clerk, 'findings') },
  { name: 'inspection-templates', full: true, walk: (scene) => work(scene, 'inspection#templates', audits, 'templates') },
  { name: 'inspection-template', size: phone, full: true, walk: async (scene) => { await work(scene, 'inspection#templates', audits, 'templates'); const { page } = scene; await at(page, 'template-next-window-round').click(); await at(page, 'template-editor').waitFor(); await page.locator('summary').first().click(); await at(page, 'part-weight-0').fill('0'); await at(page, 'part-add').click(); await page.locator('[data-testid^=item-code-]').last().fill('new'); await page.locator('[data-testid^=item-points-]').last().fill('5'); } },
  { name: 'security', size: wide, full: true, walk: async (scene) => { await work(scene, 'security', audits, 'security'); await at(scene.page, 'report-ask').click(); await at(scene.page, 'report').waitFor(); } },
  { name: 'security-elsewhere', size: narrow, full: true, walk: async (scene) => { await work(scene, 'security', audits, 'security'); const { page } = scene; await at(page, 'month').fill('2026-03'); await at(page, 'report-ask').click(); await at(page, 'not-covered').waitFor(); } },
  { name: 'security-days', walk: async (scene) => { await work(scene, 'security', audits, 'security'); const { page } = scene; await at(page, 'span-days').check(); await at(page, 'from').fill('2026-01-01'); } },
  { name: 'violations', full: true, walk: (scene) => work(scene, 'violations', chief, 'violations-table') },
  { name: 'violations-narrow', size: narrow, full: true, walk: (scene) => work(scene, 'violations', chief, 'violations-table') },
  { name: 'violation-candidate', full: true, walk: async (scene) => { await work(scene, 'violations#hall/v-1', chief, 'act-confirmation'); } },
  { name: 'violation-confirm', walk: async (scene) => { await work(scene, 'violations#hall/v-2', chief, 'act-confirmation'); await at(scene.page, 'act-confirmation').click(); await at(scene.page, 'form-confirm').waitFor(); } },
  { name: 'violation-upheld', full: true, walk: (scene) => work(scene, 'violations#hall/v-5', inspector, 'violation') },
  { name: 'violation-raise', walk: async (scene) => { await work(scene, 'violations', chief, 'raise'); await at(scene.page, 'raise').click(); await at(scene.page, 'form-confirm').waitFor(); } },
  { name: 'violations-exposures', full: true, walk: (scene) => work(scene, 'violations#exposures', audits, 'exposures') },
  { name: 'violations-merit', full: true, walk: (scene) => work(scene, 'violations#merit', chief, 'merit') },
  { name: 'appraisals', full: true, walk: (scene) => work(scene, 'appraisal', chief, 'appraisals') },
  { name: 'appraisal', full: true, walk: async (scene) => { await work(scene, 'appraisal', audits, 'appraisals'); await at(scene.page, 'person-s002').click(); await at(scene.page, 'appraisal-inputs').waitFor(); await scene.page.waitForTimeout(300); } },
  { name: 'appraisal-own', size: narrow, full: true, walk: async (scene) => { await work(scene, 'appraisal', clerk, 'own-months'); await scene.page.locator('[data-testid^=month-]').click(); await at(scene.page, 'appraisal-inputs').waitFor(); } },
  { name: 'training-matrix', full: true, walk: async (scene) => { await work(scene, 'training', chief, 'matrix'); await scene.page.locator('summary').first().click(); } },
  { name: 'training-matrix-narrow', size: narrow, full: true, walk: (scene) => work(scene, 'training', chief, 'matrix') },
  { name: 'training-sheet', walk: async (scene) => { await work(scene, 'training', chief, 'sheet-t-3'); await at(scene.page, 'sheet-t-3').click(); await at(scene.page, 'sheet-send').waitFor(); } },
  { name: 'training-plan', walk: async (scene) => { await work(scene, 'training', chief, 'matrix'); await at(scene.page, 'training-plan').click(); await at(scene.page, 'who-SOME').check(); await at(scene.page, 'exam-true').check(); } },
  { name: 'training-handbook', full: true, walk: (scene) => work(scene, 'training#handbook', chief, 'readers') },
  { name: 'training-onsite', full: true, walk: (scene) => work(scene, 'training#onsite', chief, 'onsite') },
  { name: 'training-onsite-write', walk: async (scene) => { await work(scene, 'training#onsite', chief, 'onsite'); await at(scene.page, 'onsite-write').click(); await at(scene.page, 'quality-4').check(); } },
  { name: 'training-visits', full: true, walk: (scene) => work(scene, 'training#visits', chief, 'visits') },
  { name: 'training-drills', full: true, walk: async (scene) => { await work(scene, 'training#drills', audits, 'drills'); await scene.page.locator('summary').first().click(); } },
  { name: 'training-drills-narrow', size: narrow, full: true, walk: (scene) => work(scene, 'training#drills', chief, 'drills') },
  { name: 'training-drill-hold', walk: async (scene) => { await work(scene, 'training#drills', chief, 'drills'); await at(scene.page, 'drill-hold-dr-1').click(); await at(scene.page, 'form-confirm').waitFor(); } },
  { name: 'training-emergencies', full: true, walk: (scene) => work(scene, 'training#emergencies', chief, 'running-power-cut') },
  { name: 'training-emergencies-clerk', size: phone, full: true, walk: (scene) => work(scene, 'training#emergencies', clerk, 'step-power-cut-2') },
  { name: 'training-emergency-end', walk: async (scene) => { await work(scene, 'training#emergencies', chief, 'end-power-cut'); await at(scene.page, 'end-power-cut').click(); await at(scene.page, 'form-confirm').waitFor(); } },
  { name: 'training-plan-next', walk: async (scene) => { await work(scene, 'training#drills', audits, 'drills'); await scene.page.locator('summary').first().click(); await at(scene.page, 'plan-next-power-cut').click(); await at(scene.page, 'field-stepsEn').fill('one'); } },
  { name: 'training-edition', walk: async (scene) => { await work(scene, 'training#handbook', audits, 'edition-write'); const { page } = scene; await at(page, 'edition-write').click(); await at(page, 'section-add').click(); await at(page, 'section-0').locator('summary').click(); await at(page, 'section-title-zh-0').fill('仪容'); await page.locator('[data-testid^=section-code-]').last().fill('new'); await page.locator('[data-testid^=section-category-]').last().fill('LANGUAGE'); } },
  { name: 'training-integrity', full: true, walk: (scene) => work(scene, 'training#integrity', audits, 'integrity') },
  { name: 'training-mine', size: phone, full: true, walk: (scene) => work(scene, 'training#mine', clerk, 'own-qualification') },

  { name: 'ticket-waiting', size: phone, full: true, walk: (scene) => own(scene) },
  { name: 'ticket-narrow', size: narrow, full: true, walk: async (scene) => { await own(scene); await at(scene.page, 'own-cancel').click(); } },
  { name: 'ticket-called', size: phone, full: true, walk: (scene) => own(scene, { state: 'CALLED', calledAt: new Date().toISOString(), peopleAhead: 0, wait: null, ...window2 }) },
  { name: 'ticket-missed', size: phone, full: true, walk: (scene) => own(scene, { state: 'MISSED', peopleAhead: null, wait: null, ...window2 }) },
  { name: 'ticket-rate', size: narrow, full: true, walk: async (scene) => { await own(scene, { state: 'FINISHED', peopleAhead: null, wait: null, ...window2 }); await at(scene.page, 'face-1').click(); await at(scene.page, 'tag-slow1').waitFor(); } },
  { name: 'ticket-rated', size: phone, full: true, walk: async (scene) => { await scene.dev('set', { ownRating: { state: 'RATED', rating: { id: 'r-1', level: 2, tags: ['slow2'], comment: null, submittedAt: new Date().toISOString() }, correctableUntil: new Date(Date.now() + 3600e3).toISOString() } }); await own(scene, { state: 'FINISHED', peopleAhead: null, wait: null, ...window2 }); await at(scene.page, 'rated').waitFor(); } },
  { name: 'ticket-correct', size: phone, full: true, walk: async (scene) => { await own(scene, { state: 'FINISHED', peopleAhead: null, wait: null, ...window2 }); const { page } = scene; await at(page, 'face-5').click(); await at(page, 'rate-send').click(); await at(page, 'rate-correct').click(); await at(page, 'face-4').click(); await at(page, 'rate-send').click(); await at(page, 'rated').waitFor(); } },
  { name: 'ticket-gone', size: phone, walk: async ({ page, base }) => { await page.goto(`${base}/t/none`); await at(page, 'ticket-gone').waitFor(); } },
  { name: 'ticket-stale', size: phone, full: true, walk: async (scene) => { await own(scene); await scene.dev('down'); await at(scene.page, 'ticket-stale').waitFor({ timeout: 9000 }); } },
];

async function leaveField(page) {
  await page.keyboard.press('Tab');
  await page.waitForTimeout(300);
}

async function invite({ page, base, dev }) {
  await dev('set', { ...pad, invitations: [{ ticketId: 't-1', number: 'A004', windowId: 'hall-1-w02', token: 'p', createdAt: new Date().toISOString(), expiresAt: new Date(Date.now() + 3e5).toISOString() }] });
  await page.goto(`${base}/pad`);
  await at(page, 'face-5').waitFor();
  await page.waitForTimeout(200);
}
