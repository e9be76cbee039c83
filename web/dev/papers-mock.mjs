/** Sheets, closing checks, software requests and permits behind the mock API. Development only. */
const ago = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();

export function newPapers() {
  const program = (name, version) => ({ name, version, sha256: null });
  const request = (n, more) => ({ id: `q-${n}`, hallId: 'hall-1', deviceId: null, program: program('WPS Office', '12.1'), why: '处理办件材料', requestedBy: 's002', requestedAt: ago(500 * n), state: 'REQUESTED', decision: null, installedBy: null, installedAt: null, foundIn: null, version: 1, ...more });
  const permit = (n, from, to, more) => ({ id: `l-${n}`, hallId: 'hall-1', windowId: `hall-1-w0${n}`, staffId: n % 2 ? 's002' : null, from: ago(-from), to: ago(-to), reason: '月末结账', grantedBy: 'm001', grantedAt: ago(900), withdrawnBy: null, withdrawnAt: null, version: 1, ...more });
  return {
    requests: [request(1, { deviceId: 'a-0' }), request(2, { program: program('高拍仪驱动', '3.4.0'), state: 'APPROVED', decision: { by: 'm001', at: ago(100), approved: true, reason: null, expiresAt: ago(-300_000) } }), request(3, { program: program('Game', '1'), state: 'REFUSED', decision: { by: 'm001', at: ago(90), approved: false, reason: '与业务无关', expiresAt: null } })],
    permits: [permit(1, 600, 720), permit(2, -30, 60), permit(3, -3000, -2900), permit(4, 600, 720, { withdrawnBy: 'm001', withdrawnAt: ago(3) })],
    signed: [{ id: 'c-1', hallId: 'hall-1', windowId: 'hall-1-w01', day: '2026-11-28', done: ['PROGRAMS_EXITED', 'POWER_OFF', 'PAPERS_PUT_AWAY', 'SEALS_LOCKED_AWAY'], signedBy: 's001', signedAt: ago(20), version: 1 }],
  };
}

export function papers(world, part, method, url, body, answer, keep) {
  const { requests, permits, signed } = world.papers;
  const [kind, id, act] = part;
  const by = world.session.subject;
  if (kind === 'closing-checks' && id === 'missing') return answer(200, { day: '2026-11-27', windowIds: ['hall-1-w02', 'hall-1-w05'] });
  if (kind === 'closing-checks') { if (method === 'GET') return answer(200, { items: signed, nextPage: null }); const made = { id: `c-${signed.length + 1}`, ...body, day: '2026-11-28', signedBy: by, signedAt: ago(0), version: 1 }; signed.unshift(made); return keep(201, made); }
  if (kind === 'software-requests') {
    if (!id && method === 'GET') return answer(200, { found: requests, nextPage: null });
    if (!id) { const made = { id: `q-${requests.length + 1}`, hallId: 'hall-1', deviceId: body.deviceId, program: { name: body.name, version: body.version, sha256: body.sha256 }, why: body.why, requestedBy: by, requestedAt: ago(0), state: 'REQUESTED', decision: null, version: 1 }; requests.unshift(made); return keep(201, made); }
    const one = requests.find((each) => each.id === id);
    one.state = { approve: 'APPROVED', refuse: 'REFUSED', installed: 'INSTALLED' }[act];
    one.version++;
    return keep(200, one);
  }
  if (method === 'GET') return answer(200, { items: permits, nextPage: null });
  if (id) { const one = permits.find((each) => each.id === id); Object.assign(one, { withdrawnBy: by, withdrawnAt: ago(0) }); return keep(200, one); }
  const made = { id: `l-${permits.length + 1}`, ...body, grantedBy: by, grantedAt: ago(0), withdrawnBy: null, withdrawnAt: null, version: 1 };
  permits.unshift(made);
  return keep(201, made);
}
