/** The states of the pages of equipment that `look.mjs` visits. */
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const narrow = { width: 360, height: 740 };
const at = (page, id) => page.getByTestId(id);
const as = (subject, roles, more = {}) => ({ session: { signedIn: true, device: false, subject, name: subject, roles, hall: 'hall-1', ...more } });
const maintainer = as('mt001', ['MAINTAINER']);
const chief = as('m001', ['SUPERVISOR']);
const label = (n, prefix) => `${prefix}-${(104_729 * (n + 7)).toString(36).toUpperCase().padStart(6, '0')}`;
const computer = label(0, 'COM');
const printer = label(1, 'PRN');
const kiosk = label(24, 'KSK');
const phoneSet = label(2, 'TEL');

async function device({ page, base, dev }, which, who) {
  if (who) await dev('set', who);
  await page.goto(`${base}/device/${which}`);
}
async function workshop({ page, base, dev }, tab, who = maintainer) {
  await dev('set', who);
  await page.goto(`${base}/desk/workshop#${tab}`);
  await at(page, 'workshop').waitFor();
  await page.waitForTimeout(500);
}
async function board(scene, act) {
  await workshop(scene, 'board');
  await at(scene.page, 'lanes').waitFor();
  if (act) await at(scene.page, act).click();
}
async function round({ page, base, dev }) {
  await dev('set', maintainer);
  await page.goto(`${base}/desk/round`);
  await at(page, 'round-start').click();
  await at(page, 'round-found').waitFor();
  await at(page, 'round-here').selectOption('hall-1-w01');
}
async function scan(page, text) {
  await at(page, 'round-label').fill(text);
  await at(page, 'round-look').click();
}
async function walked(scene) {
  await round(scene);
  const { page } = scene;
  await scan(page, computer);
  await at(page, 'seal-BROKEN').check();
  await at(page, 'look-record').click();
  await scan(page, 'OTH-UNKNOWN');
  await at(page, 'look-record').click();
  await at(page, 'odd').waitFor();
}

export const equipmentScenes = [
  { name: 'device-public', size: phone, full: true, walk: async (scene) => { await device(scene, phoneSet); await at(scene.page, 'report-form').waitFor(); } },
  { name: 'device-narrow', size: { width: 320, height: 640 }, full: true, walk: async (scene) => { await device(scene, phoneSet); const { page } = scene; await at(page, 'report-send').click(); await at(page, 'report-missing').waitFor(); } },
  { name: 'device-thanks', size: phone, full: true, walk: async (scene) => { await device(scene, phoneSet); const { page } = scene; await at(page, 'reason-SOUND').check(); await at(page, 'report-send').click(); await at(page, 'report-thanks').waitFor(); } },
  { name: 'device-refused', size: phone, full: true, walk: async (scene) => { await scene.dev('set', { enough: true }); await device(scene, phoneSet); const { page } = scene; await at(page, 'reason-SOUND').check(); await at(page, 'report-send').click(); await at(page, 'report-refused').waitFor(); await scene.dev('set', { enough: false }); } },
  { name: 'device-known', size: phone, full: true, walk: async (scene) => { await device(scene, printer); await at(scene.page, 'report-known').waitFor(); } },
  { name: 'device-unknown', size: phone, full: true, walk: async (scene) => { await device(scene, 'NONE'); await at(scene.page, 'device-unknown').waitFor(); } },
  { name: 'device-staff', size: wide, full: true, walk: async (scene) => { await device(scene, printer, maintainer); await at(scene.page, 'custody').waitFor(); } },
  { name: 'device-staff-phone', size: phone, full: true, walk: async (scene) => { await device(scene, kiosk, maintainer); await at(scene.page, 'hierarchy').waitFor(); } },
  { name: 'device-staff-report', size: wide, full: true, walk: async (scene) => { await device(scene, computer, as('s002', ['STAFF'])); const { page } = scene; await at(page, 'staff-report').click(); await at(page, 'severity-CRITICAL').check(); } },
  { name: 'workshop-board', size: wide, full: true, walk: (scene) => board(scene) },
  { name: 'workshop-phone', size: phone, full: true, walk: (scene) => board(scene) },
  { name: 'workshop-assign', size: wide, walk: (scene) => board(scene, `act-assign-${label(8, 'COM')}`) },
  { name: 'workshop-hold', size: wide, walk: (scene) => board(scene, `act-hold-${label(12, 'COM')}`) },
  { name: 'workshop-done', size: wide, walk: async (scene) => { await board(scene, `act-done-${label(12, 'COM')}`); const { page } = scene; await at(page, 'part-add').click(); await at(page, 'order-confirm').click(); } },
  { name: 'workshop-verify', size: wide, walk: (scene) => board(scene, `act-verify-${label(13, 'PRN')}`) },
  { name: 'workshop-plans', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'plans'); await at(scene.page, 'calendar').waitFor(); await scene.page.waitForTimeout(300); } },
  { name: 'workshop-plans-phone', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'plans'); await at(scene.page, 'calendar').waitFor(); } },
  { name: 'workshop-define', size: wide, walk: async (scene) => { await workshop(scene, 'plans'); const { page } = scene; await at(page, 'plan-define').click(); await at(page, 'define-meter').selectOption('DEVICE'); } },
  { name: 'workshop-plan-done', size: wide, walk: async (scene) => { await workshop(scene, 'plans'); const { page } = scene; await at(page, 'plan-done-p-1').click(); await at(page, 'item-seal-no').check(); } },
  { name: 'workshop-rounds', size: wide, full: true, walk: async (scene) => { await walked(scene); const { page } = scene; await at(page, 'round-finish').click(); await at(page, 'finish-confirm').click(); await at(page, 'to-sheet').click(); await at(page, 'round-sheet').waitFor(); await at(page, 'missing').waitFor(); } },
  { name: 'workshop-charges', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'charges', chief); await at(scene.page, 'charge-lines').waitFor(); await scene.page.waitForTimeout(300); } },
  { name: 'workshop-charge-close', size: wide, walk: async (scene) => { await workshop(scene, 'charges', chief); const { page } = scene; await at(page, 'charge-month').selectOption({ index: 1 }); await at(page, 'charge-close').click(); } },
  { name: 'workshop-charge-closed', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'charges', chief); const { page } = scene; await at(page, 'charge-month').selectOption({ index: 1 }); await at(page, 'charge-close').click(); await at(page, 'charge-sure').check(); await at(page, 'charge-confirm').click(); await page.locator('[data-testid=charge-sheet][data-state=CLOSED]').waitFor(); } },
  { name: 'workshop-charge-none', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'charges', chief); await at(scene.page, 'charge-unit').selectOption('tax'); await at(scene.page, 'charge-none').waitFor(); } },
  { name: 'workshop-custody', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'custody'); await at(scene.page, 'sheets').waitFor(); } },
  { name: 'workshop-draw', size: wide, walk: async (scene) => { await workshop(scene, 'custody'); const { page } = scene; await at(page, 'sheet-draw').click(); await at(page, 'draw-labels').fill(`${computer} NONE`); await at(page, 'draw-giver').fill('mt001'); await at(page, 'draw-receiver').fill('s008'); await at(page, 'draw-confirm').click(); await page.getByRole('alert').waitFor(); } },
  { name: 'workshop-sign', size: phone, walk: async (scene) => { await workshop(scene, 'custody'); const { page } = scene; await at(page, 'sign-s-3').click(); const box = await at(page, 'signature').boundingBox(); await page.mouse.move(box.x + 40, box.y + 60); await page.mouse.down(); for (let i = 0; i < 12; i++) await page.mouse.move(box.x + 40 + i * 18, box.y + 60 + (i % 3) * 18); await page.mouse.up(); await at(page, 'sheet-confirm').isEnabled(); } },
  { name: 'workshop-checks', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'checks', as('s002', ['STAFF'])); const { page } = scene; await at(page, 'checks-missing').waitFor(); await at(page, 'check-window').selectOption('hall-1-w02'); await at(page, 'check-POWER_OFF').check(); } },
  { name: 'workshop-software', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'software', chief); await at(scene.page, 'software-list').waitFor(); await scene.page.waitForTimeout(300); } },
  { name: 'workshop-software-phone', size: phone, walk: async (scene) => { await workshop(scene, 'software', chief); const { page } = scene; await at(page, 'approve-q-1').click(); } },
  { name: 'workshop-permits', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'permits', chief); await at(scene.page, 'permits').waitFor(); } },
  { name: 'round-start', size: phone, full: true, walk: async ({ page, base, dev }) => { await dev('set', maintainer); await page.goto(`${base}/desk/round`); await at(page, 'round-start').waitFor(); } },
  { name: 'round-walk', size: phone, full: true, walk: (scene) => round(scene) },
  { name: 'round-look', size: narrow, full: true, walk: async (scene) => { await round(scene); const { page } = scene; await scan(page, label(4, 'COM').toLowerCase()); await at(page, 'look-place').waitFor(); } },
  { name: 'round-odd', size: { width: 430, height: 932 }, full: true, walk: (scene) => walked(scene) },
  { name: 'round-again', size: phone, full: true, walk: async (scene) => { await walked(scene); const { page } = scene; await scan(page, computer); await page.locator('[data-testid=scan-said][data-state=REPEATED]').waitFor(); } },
  { name: 'round-finish', size: phone, walk: async (scene) => { await walked(scene); await at(scene.page, 'round-finish').click(); } },
  { name: 'round-result', size: phone, full: true, walk: async (scene) => { await walked(scene); const { page } = scene; await at(page, 'round-finish').click(); await at(page, 'finish-confirm').click(); await at(page, 'round-result').waitFor(); } },
];
