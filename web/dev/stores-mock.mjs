/** Stores, moves and photos behind the mock API. Development only: no rule of the real service is kept here. */
import { readFileSync } from 'node:fs';

const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const picture = readFileSync(new URL('./photo.png', import.meta.url));

export function newStores(assets) {
  const moved = (kind, pieces, left, minutes, more = {}) => ({ kind, pieces, unitId: null, deviceId: null, left, by: 'mt001', at: ago(minutes), ...more });
  const stock = (code, name, quantity, restockLevel, unitCents, movements = []) => ({ id: `stock-${code}`, hallId: 'hall-1', storeId: 'main', code, name, unitCents, quantity, restockLevel, low: quantity <= restockLevel, movements, version: 1 });
  const move = (n, asset, more = {}) => ({ id: `m-${n}`, assetId: asset.id, label: asset.label, hallId: 'hall-1', from: asset.spot, to: { hallId: 'hall-1', unitId: 'social-insurance', windowId: 'hall-1-w05', socket: `N-${n}` }, reason: '五号窗口新增业务', state: 'REQUESTED', requestedBy: 's002', requestedAt: ago(90 * n), decidedBy: null, decidedAt: null, movedBy: null, movedAt: null, version: 1, ...more });
  const decided = { decidedBy: 'm002', decidedAt: ago(60) };
  return {
    stocks: [
      stock('paper-a4', 'A4 复印纸（包）', 46, 20, 2350, [moved('RECEIVED', 60, 60, 9000), moved('ISSUED', -12, 48, 4000, { unitId: 'social-insurance' }), moved('COUNTED', -2, 46, 300)]),
      stock('toner-400', '激光打印机 400 硒鼓', 2, 3, 36_000, [moved('RECEIVED', 4, 4, 20_000), moved('ISSUED', -2, 2, 2000, { unitId: 'social-insurance', deviceId: assets[1].id })]),
      stock('roll-80', '取号纸卷 80 毫米', 0, 10, 0),
    ],
    moves: [move(1, assets[0]), move(2, assets[4], { requestedBy: 'm001' }), move(3, assets[8], { state: 'APPROVED', ...decided }), move(4, assets[9], { state: 'MOVED', ...decided, movedBy: 'mt001', movedAt: ago(10) }), move(5, assets[12], { state: 'REJECTED', ...decided })],
  };
}

export function stores(world, part, method, url, body, answer, refuse, keep) {
  const { stocks, moves } = world.equipment.stores;
  const [kind, id, act] = part;
  const by = world.session.subject;
  if (kind === 'relocations') {
    if (method === 'GET') return answer(200, { items: moves.filter((one) => one.state === url.searchParams.get('state')), nextPage: null });
    if (!id) { const asset = world.equipment.assets.find((one) => one.id === body.assetId); const made = { ...moves[0], ...body, id: `m-${moves.length + 1}`, label: asset.label, from: asset.spot, state: 'REQUESTED', requestedBy: by, requestedAt: ago(0) }; moves.unshift(made); return keep(201, made); }
    const one = moves.find((each) => each.id === id);
    Object.assign(one, act === 'move' ? { state: 'MOVED', movedBy: by, movedAt: ago(0) } : { state: body.approved ? 'APPROVED' : 'REJECTED', decidedBy: by, decidedAt: ago(0) });
    return keep(200, one);
  }
  if (method === 'GET') return answer(200, { found: stocks.filter((one) => url.searchParams.get('low') !== 'true' || one.low), nextPage: null });
  if (method === 'PUT') {
    const known = stocks.find((one) => one.code === act);
    if (known) return answer(200, Object.assign(known, { name: body.name, restockLevel: body.restockLevel }));
    const made = { id: `stock-${act}`, hallId: 'hall-1', storeId: id, code: act, unitCents: 0, quantity: 0, low: true, movements: [], version: 1, ...body };
    stocks.push(made);
    return answer(200, made);
  }
  const one = stocks.find((each) => each.id === id);
  if (act === 'issues' && body.quantity > one.quantity) return refuse(409, 'not-enough-stock');
  const pieces = act === 'deliveries' ? body.quantity : act === 'issues' ? -body.quantity : body.counted - one.quantity;
  one.quantity += pieces;
  Object.assign(one, { low: one.quantity <= one.restockLevel, version: one.version + 1, unitCents: body.unitCents ?? one.unitCents });
  one.movements.push({ kind: { deliveries: 'RECEIVED', issues: 'ISSUED', counts: 'COUNTED' }[act], pieces, unitId: body.unitId ?? null, deviceId: body.deviceId ?? null, left: one.quantity, by, at: ago(0) });
  return keep(200, one);
}

/** The photos of a thing are a list of names; every one of them shows the same picture. */
export function photos(list, photo, method, answer, response) {
  if (method === 'POST') { const made = (list.length + 1).toString(16).padStart(64, '0'); list.push(made); return answer(201, { photo: made, mediaType: 'image/png', bytes: picture.length }); }
  if (method === 'DELETE') { list.splice(list.indexOf(photo), 1); return answer(200, {}); }
  response.writeHead(200, { 'Content-Type': 'image/png' });
  return response.end(picture);
}
