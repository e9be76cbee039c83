/** Serves the built pages and the mock API under the content policy that the gateway sends. `npm run mock -- 18090` */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mockApi } from './mock-api.mjs';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.ogg': 'audio/ogg' };
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' http://127.0.0.1:9101; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export function serve(port, folder = dist) {
  const api = mockApi();
  const server = createServer((request, response) => api(request, response, async () => {
    const path = new URL(request.url, 'http://mock').pathname;
    const file = path.startsWith('/assets/') ? path : '/index.html';
    try {
      const bytes = await readFile(join(folder, file));
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': policy });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  }));
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 18090);
  await serve(port);
  console.log(`http://127.0.0.1:${port}/`);
}
