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
  { name: 'workshop-photos', size: wide, walk: async (scene) => { await board(scene, `photos-${label(12, 'COM')}`); await at(scene.page, 'photo-2').waitFor(); } },
  { name: 'workshop-photo-added', size: phone, walk: async (scene) => { await workshop(scene, 'custody'); const { page } = scene; await at(page, 'photos-s-3').click(); await at(page, 'photo-file').setInputFiles(new URL('./photo.png', import.meta.url).pathname); await at(page, 'photo-1').waitFor(); } },
  { name: 'device-photos', size: phone, walk: async (scene) => { await device(scene, computer, maintainer); const { page } = scene; await at(page, 'asset-photos').click(); await at(page, 'photo-file').setInputFiles(new URL('./photo.png', import.meta.url).pathname); await at(page, 'photo-1').waitFor(); } },
  { name: 'workshop-stores', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'stores'); await at(scene.page, 'stores').waitFor(); } },
  { name: 'workshop-stores-phone', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'stores', chief); const { page } = scene; await at(page, 'stores-low').click(); await at(page, 'stock-toner-400').waitFor(); } },
  { name: 'workshop-stock-issue', size: wide, walk: async (scene) => { await workshop(scene, 'stores'); const { page } = scene; await at(page, 'issue-toner-400').click(); await at(page, 'field-quantity').fill('1'); await at(page, 'field-label').fill('NONE'); await at(page, 'form-confirm').click(); await page.locator('[data-code=unknown-label]').waitFor(); } },
  { name: 'workshop-stock-issued', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'stores'); const { page } = scene; await at(page, 'issue-toner-400').click(); await at(page, 'field-quantity').fill('1'); await at(page, 'field-label').fill(printer); await at(page, 'form-confirm').click(); await page.locator('[data-testid=quantity-toner-400]:has-text("1")').waitFor(); await at(page, 'receive-roll-80').click(); await at(page, 'field-quantity').fill('40'); await at(page, 'field-unitCents').fill('3.2'); await at(page, 'form-confirm').click(); await page.locator('[data-testid=quantity-roll-80]:has-text("40")').waitFor(); } },
  { name: 'workshop-stock-define', size: wide, walk: async (scene) => { await workshop(scene, 'stores'); await at(scene.page, 'stock-define').click(); } },
  { name: 'workshop-movements', size: wide, walk: async (scene) => { await workshop(scene, 'stores'); const { page } = scene; await at(page, 'moves-paper-a4').click(); await at(page, 'movements').waitFor(); } },
  { name: 'workshop-moves', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'moves', chief); await at(scene.page, 'moves').waitFor(); } },
  { name: 'workshop-move-ask', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'moves', as('s002', ['STAFF'])); const { page } = scene; await at(page, 'move-ask').click(); await at(page, 'field-label').fill(computer); await at(page, 'field-windowId').selectOption('hall-1-w03'); await at(page, 'field-reason').fill('换窗口'); } },
  { name: 'workshop-moved', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'moves'); const { page } = scene; await at(page, 'moves-APPROVED').click(); await page.getByTestId('move-m-3').and(page.locator('button')).click(); await at(page, 'moves-none').waitFor(); await at(page, 'moves-MOVED').click(); await at(page, 'move-m-3').waitFor(); } },
  { name: 'workshop-plan-change', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'plans', chief); const { page } = scene; await at(page, 'plan-change-p-1').click(); await at(page, 'change-next').fill('2027-01-04'); } },
  { name: 'workshop-plan-changed', size: wide, walk: async (scene) => { await workshop(scene, 'plans', chief); const { page } = scene; await at(page, 'plan-change-p-1').click(); await at(page, 'define-every').fill('6'); await at(page, 'change-confirm').click(); await at(page, 'change-dialog').waitFor({ state: 'detached' }); await at(page, 'plan-history-p-1').click(); await at(page, 'history').waitFor(); } },
  { name: 'workshop-plan-retire', size: phone, walk: async (scene) => { await workshop(scene, 'plans', chief); await at(scene.page, 'plan-retire-p-4').click(); } },
  { name: 'workshop-campaigns', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'campaigns'); await at(scene.page, 'campaigns').waitFor(); } },
  { name: 'workshop-campaign-new', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'campaigns'); await at(scene.page, 'campaign-new').click(); } },
  { name: 'workshop-campaign-list', size: wide, walk: async (scene) => { await workshop(scene, 'campaigns'); const { page } = scene; await at(page, 'campaign-list-k-1').click(); await at(page, 'campaign-plan-p-1').waitFor(); await page.waitForTimeout(300); } },
  { name: 'workshop-incidents', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'incidents', chief); await at(scene.page, 'incidents').waitFor(); } },
  { name: 'workshop-incident-new', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'incidents'); const { page } = scene; await at(page, 'incident-new').click(); await at(page, 'field-label').fill(computer); await at(page, 'field-kind').selectOption('OTHER'); await at(page, 'field-time').fill('noon'); await at(page, 'form-confirm').click(); await page.locator('[data-code=invalid-request]').waitFor(); } },
  { name: 'workshop-incident-close', size: wide, walk: async (scene) => { await workshop(scene, 'incidents', chief); const { page } = scene; await at(page, 'incident-close-i-1').click(); await at(page, 'finding-LIABLE').check(); await at(page, 'field-damageCents').fill('320'); } },
  { name: 'workshop-scans', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'scans'); await at(scene.page, 'scans').waitFor(); await scene.page.waitForTimeout(300); } },
  { name: 'workshop-scans-late', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'scans', chief); const { page } = scene; await at(page, 'scans-late').click(); await at(page, 'scan-a-8').waitFor({ state: 'detached' }); } },
  { name: 'workshop-scan-record', size: wide, walk: async (scene) => { await workshop(scene, 'scans'); const { page } = scene; await at(page, 'scan-record-a-4').click(); await at(page, 'field-engine').fill('火绒'); await at(page, 'outcome-CLEANED').check(); await at(page, 'field-threats').fill('1'); } },
  { name: 'workshop-scan-plan', size: wide, walk: async (scene) => { await workshop(scene, 'scans', chief); await at(scene.page, 'scan-plan').click(); } },
  { name: 'workshop-emergencies', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'emergencies', as('op001', ['OPERATOR'])); await at(scene.page, 'emergency-plan-no-power').waitFor(); } },
  { name: 'workshop-emergency-step', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'emergencies', as('s002', ['STAFF'])); const { page } = scene; await at(page, 'emergency-step-2').click(); await at(page, 'emergency-step-2').waitFor({ state: 'detached' }); } },
  { name: 'workshop-emergency-end', size: wide, walk: async (scene) => { await workshop(scene, 'emergencies', chief); await at(scene.page, 'emergency-end').click(); } },
  { name: 'workshop-emergency-start', size: wide, walk: async (scene) => { await workshop(scene, 'emergencies', chief); const { page } = scene; await at(page, 'emergency-end').click(); await at(page, 'form-confirm').click(); await at(page, 'emergencies-none').waitFor(); await at(page, 'emergency-start-no-power').click(); } },
  { name: 'workshop-emergency-plan', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'emergencies', as('op001', ['OPERATOR'])); await at(scene.page, 'emergency-edit-kiosks-down').click(); } },
  { name: 'device-edit', size: wide, full: true, walk: async (scene) => { await device(scene, computer, maintainer); await at(scene.page, 'register-edit').click(); } },
  { name: 'device-state', size: phone, walk: async (scene) => { await device(scene, computer, maintainer); const { page } = scene; await at(page, 'register-state').click(); await at(page, 'state-IN_STOCK').check(); await at(page, 'form-confirm').click(); await at(page, 'register-place').click(); } },
  { name: 'device-incident', size: phone, full: true, walk: async (scene) => { await device(scene, computer, as('s002', ['STAFF'])); await at(scene.page, 'register-incident').click(); await at(scene.page, 'field-kind').waitFor(); } },
  { name: 'workshop-devices', size: wide, full: true, walk: async (scene) => { await workshop(scene, 'devices'); const { page } = scene; await at(page, 'devices').waitFor(); await at(page, 'devices-category').selectOption('PRINTER'); await page.waitForTimeout(200); } },
  { name: 'workshop-device-new', size: phone, full: true, walk: async (scene) => { await workshop(scene, 'devices'); const { page } = scene; await at(page, 'device-new').click(); await at(page, 'field-category').selectOption('PHONE'); await at(page, 'field-model').fill('T20'); await at(page, 'field-serial').fill('SN-9'); } },
  { name: 'workshop-device-registered', size: wide, walk: async (scene) => { await workshop(scene, 'devices'); const { page } = scene; await at(page, 'device-new').click(); await at(page, 'field-category').selectOption('PHONE'); await at(page, 'field-model').fill('T20'); await at(page, 'field-serial').fill('SN-9'); await at(page, 'form-confirm').click(); await page.getByText('TEL-NEW').first().waitFor(); } },
  { name: 'round-foreign', size: phone, full: true, walk: async (scene) => { await round(scene); const { page } = scene; await scan(page, 'OTHER-HALL'); await at(page, 'look-stranger').waitFor(); } },
  { name: 'round-start', size: phone, full: true, walk: async ({ page, base, dev }) => { await dev('set', maintainer); await page.goto(`${base}/desk/round`); await at(page, 'round-start').waitFor(); } },
  { name: 'round-walk', size: phone, full: true, walk: (scene) => round(scene) },
  { name: 'round-look', size: narrow, full: true, walk: async (scene) => { await round(scene); const { page } = scene; await scan(page, label(4, 'COM').toLowerCase()); await at(page, 'look-place').waitFor(); } },
  { name: 'round-odd', size: { width: 430, height: 932 }, full: true, walk: (scene) => walked(scene) },
  { name: 'round-again', size: phone, full: true, walk: async (scene) => { await walked(scene); const { page } = scene; await scan(page, computer); await page.locator('[data-testid=scan-said][data-state=REPEATED]').waitFor(); } },
  { name: 'round-finish', size: phone, walk: async (scene) => { await walked(scene); await at(scene.page, 'round-finish').click(); } },
  { name: 'round-result', size: phone, full: true, walk: async (scene) => { await walked(scene); const { page } = scene; await at(page, 'round-finish').click(); await at(page, 'finish-confirm').click(); await at(page, 'round-result').waitFor(); } },
];
