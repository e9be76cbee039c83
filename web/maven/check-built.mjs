/** Refuses a build that the content policy would break or that is too heavy for a phone. `npm run check-built` */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const assets = readdirSync(join(dist, 'assets'));
const index = readFileSync(join(dist, 'index.html'), 'utf8');
const faults = [];

if (/<script(?![^>]*\ssrc=)/.test(index)) faults.push('index.html holds an inline script');
if (/<style|\sstyle=|\son\w+=/.test(index)) faults.push('index.html holds inline style or handlers');
for (const name of assets.filter((asset) => /\.(js|css)$/.test(asset))) {
  const text = readFileSync(join(dist, 'assets', name), 'utf8');
  // Namespaces and the documentation links in error messages are names, not requests.
  const foreign = [...text.matchAll(/(?:url\(|import\(|fetch\(|src=)["'`]?(https?:\/\/[^"'`)\s]+)/g)].map((match) => match[1]);
  if (foreign.length) faults.push(`${name} asks another host: ${foreign.join(', ')}`);
  if (/\beval\(|new Function\(/.test(text)) faults.push(`${name} evaluates text`);
}

const most = 60;
const sizes = { 'own ticket': /^TicketPage-.*\.js$/, 'label of a device': /^DevicePage-.*\.js$/ };
const told = Object.entries(sizes).map(([what, page]) => {
  const kilobytes = initialScripts(page).reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, 'assets', name))).length, 0) / 1024;
  if (kilobytes > most) faults.push(`${what} loads ${kilobytes.toFixed(1)} kB of script, more than ${most}`);
  return `${what}: ${kilobytes.toFixed(1)} kB of script, compressed (limit ${most})`;
});

if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(told.join('\n'));

/** The page's own chunk, the entry, and all that these import at once. */
function initialScripts(page) {
  const entry = /src="\/assets\/([^"]+\.js)"/.exec(index)[1];
  const found = new Set();
  const visit = (name) => {
    if (found.has(name)) return;
    found.add(name);
    const text = readFileSync(join(dist, 'assets', name), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) visit(next);
  };
  visit(entry);
  visit(assets.find((name) => page.test(name)));
  return [...found];
}
