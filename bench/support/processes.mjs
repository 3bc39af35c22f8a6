/** Processes that a measurement starts, and what they cost. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

/** Starts Node processes and ends all of them together. */
export function startProcesses() {
  const started = [];
  return {
    start(args, env = {}, cwd) {
      const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, cwd, stdio: 'ignore' });
      started.push(child);
      return child;
    },
    async stop() {
      for (const child of started) child.kill('SIGTERM');
      await Promise.all(
        started.map((child) => child.exitCode ?? new Promise((done) => child.once('exit', done))),
      );
    },
  };
}

/** Resolves when a server answers at a path; rejects after half a minute. */
export async function answers(port, path) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}${path}`)).ok) return;
    } catch {
      // It is not there yet.
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`Nothing answers at ${path}`);
}

/** Milliseconds that a process, or several together, have computed so far; not a number where the system does not tell. */
export async function processorTime(pids) {
  const times = await Promise.all([pids].flat().map(timeOf));
  return times.reduce((sum, time) => sum + time, 0);
}

async function timeOf(pid) {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = status.split(') ').at(-1).split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

/** Megabytes that a process holds in memory: all of it, and what is its own, without the files that it looks at. */
export async function memoryOf(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const [all, own] = ['VmRSS', 'RssAnon'].map(
    (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024,
  );
  return { all, own };
}

/** A port that is free now. */
export function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
