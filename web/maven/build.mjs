/**
 * What Maven runs: `node maven/build.mjs install|build|test`. Each step is skipped while nothing that it reads has
 * changed since it last succeeded; the stamps lie in target/, so that `mvn clean` forgets them.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamps = join(root, 'target', 'npm');
const lock = ['package.json', 'package-lock.json', '.npmrc'];
const sources = [...lock, 'index.html', 'vite.config.ts', 'tsconfig.json', 'src'];

const steps = {
  install: { reads: lock, makes: 'node_modules/.package-lock.json', run: () => npm('ci', '--no-progress', '--loglevel=error') },
  build: { reads: sources, makes: 'dist/index.html', run: build },
  test: { reads: [...sources, 'test'], makes: 'package.json', run: () => npm('test', '-s') },
};

const name = process.argv[2];
const step = steps[name];
const print = digest(step.reads);
const stamp = join(stamps, name);
const fresh = existsSync(join(root, step.makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
if (!fresh) {
  step.run();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, print);
}

function build() {
  npm('run', '-s', 'typecheck');
  npm('run', '-s', 'build', '--', '--logLevel', 'warn');
  npm('run', '-s', 'check-built');
  // Maven only adds to its classes: without this the jar would keep the assets of every earlier build.
  rmSync(join(root, 'target', 'classes', 'static'), { recursive: true, force: true });
}

function npm(...args) {
  execFileSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}

function digest(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) for (const entry of readdirSync(full).sort()) add(join(path, entry));
    else hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
