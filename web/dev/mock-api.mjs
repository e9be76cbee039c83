import { complaint } from './complaint-mock.mjs';
import { equipment } from './equipment-mock.mjs';
import { evaluation as figuresOf } from './evaluation-mock.mjs';
import { equipmentFigures, ledger } from './ledger-mock.mjs';
import { inspectors } from './inspectors-mock.mjs';
import { addCallback, addMatter, referral, slots, board, callTo, issue, newWorld, staffView, tags, tell, waiting } from './world.mjs';

/** A connect-style handler that answers the contract's paths from an invented hall. `/dev/*` turns its screws. */
export function mockApi(world = newWorld()) {
  const beat = setInterval(() => { if (!world.mute) for (const stream of world.streams) stream.write(': heartbeat\n\n'); }, 3000);
  beat.unref?.();
  return async (request, response, next) => {
    const url = new URL(request.url, 'http://mock');
    const path = url.pathname;
    if (!/^\/(api|session|login|logout|dev)(\/|$)/.test(path)) return next();
    const body = await read(request);
    const answer = (status, value, headers = {}) => {
      response.writeHead(status, { 'Content-Type': status >= 400 ? 'application/problem+json' : 'application/json', ...headers });
      response.end(value === undefined ? undefined : JSON.stringify(value));
    };
    const refuse = (status, code, headers) => answer(status, { type: `/problems/${code}`, title: code, status, code, traceId: '4bf92f3577b34da6' }, headers);

    if (path.startsWith('/dev/')) return dev(world, path, body, answer);
    if (world.down) return refuse(503, 'try-later', { 'Retry-After': '1' });
    if (path === '/session') return answer(200, world.session, { 'Set-Cookie': 'XSRF-TOKEN=mock; Path=/' });
    if (path === '/session/device') {
      if (body.clientSecret !== 'secret') return refuse(401, 'bad-credentials');
      const role = body.clientId.startsWith('pad') ? 'PAD' : body.clientId.startsWith('kiosk') ? 'KIOSK' : 'DISPLAY';
      world.session = { signedIn: false, device: true, subject: body.clientId, roles: [role], hall: 'hall-1', window: role === 'PAD' ? 'hall-1-w02' : undefined };
      return answer(204);
    }
    if (path === '/login') {
      world.session = { signedIn: true, device: false, subject: 's002', name: '李文静', roles: ['STAFF'], hall: 'hall-1' };
      response.writeHead(302, { Location: url.searchParams.get('to') ?? '/' });
      return response.end();
    }
    if (path === '/logout') { world.session = { signedIn: false, device: false, roles: [] }; return answer(204); }
    if (path.endsWith('/events')) return stream(world, request, response);

    const key = request.headers['idempotency-key'];
    if (request.method === 'POST' && key && world.keys.has(key)) return answer(...world.keys.get(key), { 'Idempotency-Replayed': 'true' });
    const keep = (status, value) => { if (key) world.keys.set(key, [status, value]); return answer(status, value); };
    return route(world, request.method, path, url, body, request.headers, answer, refuse, keep, response);
  };
}

function route(world, method, path, url, body, headers, answer, refuse, keep, response) {
  const part = path.split('/').slice(2);
  const hallView = (hall) => ({ ...hall, waiting: waiting(world, hall.id) });
  const [service, kind, id, act] = part;
  if (service === 'evaluation') return evaluation(world, method, part.slice(1), url, body, headers, answer, refuse, keep);
  if (service === 'equipment' && kind === 'statistics') return answer(200, equipmentFigures(url));
  if (service === 'audit' && ledger(world, part, method, url, answer, refuse, response)) return undefined;
  if (service === 'equipment') return equipment(world, part.slice(1), method, url, body, answer, refuse, keep, response);
  if (service === 'complaint') return complaint(world, part.slice(1), method, url, body, headers, answer, refuse, keep);
  if (service === 'audit') { const found = inspectors(part.slice(1), url); if (found !== undefined) return answer(200, found); }
  if (kind === 'halls' && !id) return answer(200, { halls: world.halls.map(hallView) });
  if (kind === 'halls') {
    const hall = world.halls.find((h) => h.id === id);
    if (!hall) return refuse(404, 'not-found');
    if (!act) return answer(200, hallView(hall));
    if (act === 'items' && !part[4]) return answer(200, { items: world.items.map(({ materials, steps, legalBasis, history, ...item }) => item) });
    if (act === 'board') return answer(200, board(world, id));
    if (act === 'windows') return answer(200, { windows: world.windows });
    if (act === 'statistics') return answer(200, { hallId: id, figures: stageFigures(world) });
    const rest = part.slice(4);
    if (act === 'items' && rest[1] === 'slots') return answer(200, slots(id, rest[0], url.searchParams.get('day')));
    if (act === 'appointments') return answer(200, { day: url.searchParams.get('day'), appointments: world.appointments, nextPage: null });
    if (act === 'referrals') return answer(200, { referrals: ['OPEN', 'OVERDUE'].map((state, i) => ({ ...referral({ hallId: 'hall-1', itemCode: 'SB-01', number: `A00${i + 1}` }, state), id: `ref-${i}` })), nextPage: null });
    if (act === 'callbacks' && method === 'GET') return answer(200, { callbacks: world.callbacks.filter((one) => one.state === url.searchParams.get('state')).map(({ contact, ...one }) => one), nextPage: null });
    if (act === 'matters' && rest[0] === 'figures') return answer(200, { hallId: id, onTime: 18, decided: 19, onTimeRate: 18 / 19, notYetDue: 4 });
    if (act === 'matters') return answer(200, { matters: world.matters.filter((one) => one.state === url.searchParams.get('state')), nextPage: null });
    if (act === 'hours-kept') return answer(200, { hallId: id, windows: world.windows.map((one, i) => ({ windowId: one.id, number: String(one.number), label: one.label, postedSeconds: 14400, keptSeconds: 12000, suspendedSeconds: 0, missingSeconds: one.state === 'CLOSED' ? 1500 * (i % 3) : 120, sessions: [] })) });
    if (act === 'day-ends' && method === 'POST') { const end = { id: `d-${Date.now()}`, hallId: id, day: new Date().toISOString().slice(0, 10), leftover: body.leftover, by: world.session.subject, tickets: waiting(world, id), at: new Date().toISOString() }; world.dayEnds.unshift(end); return keep(201, end); }
    if (act === 'day-ends') return answer(200, { dayEnds: world.dayEnds });
    if (act === 'emergency') { hall.emergency = body.active ? { notice: body.notice, since: new Date().toISOString() } : null; tell(world, 'notice', hall.emergency, ++world.seq); return keep(200, hallView(hall)); }
    if (act === 'callbacks' && method === 'POST') return keep(201, addCallback(world, id, body));
    if (act === 'paper-tickets' && method === 'POST') return keep(201, issue(world, body));
    if (act === 'tickets') return answer(200, { tickets: [...world.tickets.values()].filter((t) => t.state === url.searchParams.get('state')).map((t) => staffView(world, t)) });
  }
  if (kind === 'items') { const found = world.items.find((i) => i.code === id); return found ? answer(200, found) : refuse(404, 'not-found'); }
  if (kind === 'windows') return window(world, method, id, act, body, answer, refuse, keep);
  if (kind === 'tickets' && !id) {
    if (world.refuseTickets) return refuse(409, world.refuseTickets);
    if (body.appointmentId && body.appointmentCode !== '7K2M9PQR4TXY') return refuse(403, 'wrong-code');
    return keep(201, issue(world, body.appointmentId ? { ...body, itemCode: 'SB-01', priority: 'APPOINTMENT' } : body));
  }
  if (kind === 'appointments' && !id) { const start = Date.parse(body.startsAt); const made = { id: `0198f0c2aa${Math.random().toString(16).slice(2, 12)}`, hallId: body.hallId, itemCode: body.itemCode, startsAt: body.startsAt, checkInFrom: new Date(start - 18e5).toISOString(), checkInUntil: new Date(start + 9e5).toISOString(), state: 'BOOKED', ticketId: null }; world.appointments.push(made); return answer(201, { ...made, code: '7K2M9PQR4TXY' }); }
  if (kind === 'appointments') { const made = world.appointments.find((one) => one.id === id); if (!made || body.code !== '7K2M9PQR4TXY') return refuse(403, 'wrong-code'); made.state = 'CANCELLED'; return keep(200, made); }
  if (kind === 'callbacks') { const one = world.callbacks.find((callback) => callback.id === id); if (act === 'contact') return answer(200, { id, ...one.contact, note: null }); Object.assign(one, { state: 'DONE', outcome: body.outcome, doneAt: new Date().toISOString() }); return keep(200, one); }
  if (kind === 'matters') { const one = world.matters.find((matter) => matter.ticketId === id); Object.assign(one, { state: 'TOLD', result: body.result, toldHow: body.toldHow }); return keep(200, one); }
  const token = headers['x-tracking-token'];
  const ticket = id === 'by-token' ? [...world.tickets.values()].find((t) => t.trackingToken === token) : world.tickets.get(id);
  if (!ticket) return refuse(404, 'not-found');
  const view = id === 'by-token' || !world.session.roles.includes('STAFF') ? (({ trackingToken, ...rest }) => rest)(ticket) : staffView(world, ticket);
  if (!act) return answer(200, view);
  if (act === 'matter' && method === 'GET') { const one = world.matters.find((matter) => matter.ticketId === ticket.id); return one ? answer(200, one) : answer(204); }
  if (act === 'matter' && method === 'POST') return keep(201, addMatter(world, ticket, body));
  if (act === 'slip') { response.writeHead(200, { 'Content-Type': 'application/vnd.escpos' }); return response.end(Buffer.from([27, 64])); }
  return command(world, ticket, act, body, refuse, keep);
}

function window(world, method, id, act, body, answer, refuse, keep) {
  const found = world.windows.find((w) => w.id === id);
  if (!found) return refuse(404, 'not-found');
  const view = () => ({ ...found, waiting: waiting(world, found.hallId) });
  if (!act) return answer(200, view());
  if (act === 'session' && method === 'POST') { found.state = 'OPEN'; found.session = { staffId: world.session.subject, openedAt: new Date().toISOString(), itemCodes: [] }; return keep(200, view()); }
  if (act === 'session') { if (found.ticket) return refuse(409, 'approval-needed'); found.state = 'CLOSED'; found.session = null; return answer(200, view()); }
  if (act === 'suspend') { found.state = 'SUSPENDED'; found.suspension = { reason: body.reason, since: new Date().toISOString() }; return keep(200, view()); }
  if (act === 'resume') { found.state = 'OPEN'; found.suspension = null; return keep(200, view()); }
  if (act === 'close-approval') { found.closeApprovedUntil = new Date(Date.now() + 9e5).toISOString(); return keep(200, view()); }
  if (act === 'permits') return keep(201, { id: 'p-1', windowId: id, ...body });
  if (act === 'call-next') {
    if (found.ticket?.state === 'SERVING') return refuse(409, 'window-busy');
    const waits = [...world.tickets.values()].find((t) => t.state === 'WAITING');
    if (!waits) return answer(204);
    Object.assign(waits, { state: 'CALLED', windowId: id, windowLabel: found.label, calledAt: new Date().toISOString(), peopleAhead: 0, wait: null });
    found.ticket = { id: waits.id, number: waits.number, state: 'CALLED' };
    callTo(world, waits.number, found.number);
    return keep(200, staffView(world, waits));
  }
  return refuse(404, 'not-found');
}

const results = { start: 'SERVING', hold: 'ON_HOLD', resume: 'SERVING', miss: 'MISSED', rejoin: 'WAITING', finish: 'FINISHED', cancel: 'CANCELLED', transfer: 'TRANSFERRED', refer: 'TRANSFERRED' };

function command(world, ticket, act, body, refuse, keep) {
  const at = world.windows.find((w) => w.ticket?.id === ticket.id) ?? world.windows.find((w) => w.id === ticket.windowId);
  if (act === 'recall') { if (ticket.recalls >= 2) return refuse(409, 'recall-limit'); ticket.recalls++; callTo(world, ticket.number, at.number, 'RECALLED'); }
  if (act === 'notice') ticket.notices = [...(ticket.notices ?? []), { at: new Date().toISOString(), missing: body.missing }];
  if (results[act]) {
    ticket.state = results[act];
    if (act === 'start') ticket.startedAt = new Date().toISOString();
    if (act === 'finish') {
      Object.assign(ticket, { finishedAt: new Date().toISOString(), outcome: body?.outcome ?? 'FINISHED' });
      world.invitations = [{ ticketId: ticket.id, number: ticket.number, windowId: ticket.windowId, token: `pad-${ticket.id}`, createdAt: ticket.finishedAt, expiresAt: new Date(Date.now() + 300000).toISOString() }];
    }
    if (at) at.ticket = ['SERVING', 'CALLED'].includes(ticket.state) ? { id: ticket.id, number: ticket.number, state: ticket.state } : null;
    tell(world, 'waiting', { waiting: waiting(world, ticket.hallId) });
  }
  ticket.version++;
  if (act === 'refer') { const away = body.hallId && body.hallId !== ticket.hallId; if (away) ticket.state = 'REFERRED'; return keep(200, { ...staffView(world, ticket), referral: away ? referral(ticket) : null }); }
  return keep(200, staffView(world, ticket));
}

function evaluation(world, method, part, url, body, headers, answer, refuse, keep) {
  const [kind, act, act2] = part;
  if (kind === 'tags') return answer(200, tags);
  if (kind === 'invitations' && !act) return answer(200, { invitations: world.invitations.filter((i) => i.windowId === url.searchParams.get('window') && !world.rated.has(i.ticketId)) });
  if (kind === 'invitations' && act === 'by-slip') { const one = [...world.tickets.values()].find((t) => t.number === body.number.toUpperCase() && t.ratingCode === body.code); return one ? answer(200, { ticketId: one.id, number: one.number, itemCode: one.itemCode, windowId: 'hall-1-w02', finishedAt: new Date().toISOString(), token: 'k', rated: world.rated.has(one.id) }) : refuse(404, 'not-found'); }
  if (kind === 'ratings' && act === 'own') return answer(200, world.ownRating ?? { state: world.rated.has(headers['x-ticket-id']) ? 'RATED' : 'OPEN', rating: null, correctableUntil: null });
  if (kind === 'ratings' && act2 === 'correction') { Object.assign(world.ownRating.rating, { level: body.level, tags: body.tags, comment: body.comment ?? null }); return keep(200, world.ownRating.rating); }
  if (kind !== 'ratings' || method === 'GET' || act) return figuresOf(world, part, method, url, body, answer, refuse, keep);
  if (world.rated.has(body.ticketId)) return refuse(409, 'already-rated');
  world.rated.add(body.ticketId);
  if (body.channel === 'PAGE') world.ownRating = { state: 'RATED', rating: { id: 'r-own', level: body.level, tags: body.tags, comment: body.comment ?? null, submittedAt: new Date().toISOString() }, correctableUntil: new Date(Date.now() + 12 * 3600e3).toISOString() };
  return keep(201, { id: `r-${body.ticketId}`, ticketId: body.ticketId, level: body.level, submittedAt: new Date().toISOString() });
}

function stream(world, request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const last = Number(request.headers['last-event-id'] ?? NaN);
  if (Number.isNaN(last)) response.write(`event: snapshot\nid: ${world.seq}\ndata: ${JSON.stringify(board(world, 'hall-1'))}\n\n`);
  else for (const entry of [...world.calls].reverse()) if (entry.seq > last) response.write(`event: called\nid: ${entry.seq}\ndata: ${JSON.stringify(entry)}\n\n`);
  response.write(': heartbeat\n\n');
  world.streams.add(response);
  request.on('close', () => world.streams.delete(response));
}

function dev(world, path, body, answer) {
  const act = path.slice('/dev/'.length);
  if (act === 'reset') { for (const stream of world.streams) stream.end(); Object.assign(world, newWorld(), { streams: new Set() }); }
  if (act === 'set') Object.assign(world, body);
  if (act === 'down') { world.down = true; for (const stream of world.streams) stream.destroy(); }
  if (act === 'cut') for (const stream of world.streams) stream.destroy();
  if (act === 'call') callTo(world, body.number, body.window, body.kind);
  if (act === 'ticket') Object.assign(world.tickets.get(body.id), body);
  if (act === 'emergency') { world.halls[0].emergency = body.notice ? { notice: body.notice, since: new Date().toISOString() } : null; tell(world, 'notice', world.halls[0].emergency, ++world.seq); }
  return answer(200, { tickets: [...world.tickets.values()], invitations: world.invitations, rated: [...world.rated], seq: world.seq });
}

async function read(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  try { return JSON.parse(text || '{}'); } catch { return {}; }
}

function stageFigures(world) {
  const spans = (median) => ({ count: 9, meanSeconds: median + 20, medianSeconds: median, p90Seconds: median * 2 + 31 });
  const line = (i) => ({ issued: 40 + i * 3, finished: 34 + i * 2, missed: i % 3, cancelled: i % 4, referred: 0, open: 2, outcomes: {}, reception: spans(310 + i * 17), consultation: spans(42 + i), handling: spans(480 + i * 31), promise: i % 2 ? { kept: 0, judged: 0, rate: null } : { kept: 30, judged: 32, rate: 30 / 32 } });
  const by = (keys) => Object.fromEntries(keys.map((key, i) => [key, line(i)]));
  return { all: { ...line(4), issued: 412 }, items: by(world.items.slice(0, 8).map((one) => one.code)), windows: by(world.windows.map((one) => one.id)), channels: by(['KIOSK', 'COUNTER', 'APPOINTMENT', 'PAPER']) };
}
