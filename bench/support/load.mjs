/** Load on a service, and what is reported of it. */
import { request } from 'node:http';
import { processorTime } from './processes.mjs';

/**
 * So many residents at once, each saying one thing after the other, for so many seconds. `say(resident, turn)` resolves to whether it
 * was taken.
 */
export async function load({ pid, say }, { atOnce, seconds }) {
  const times = [];
  let failed = 0;
  const before = await processorTime(pid);
  const began = performance.now();
  const resident = async (number) => {
    for (let turn = 0; performance.now() - began < seconds * 1000; turn += 1) {
      const sent = performance.now();
      if (!(await say(number, turn))) failed += 1;
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, number) => resident(number)));
  const took = (performance.now() - began) / 1000;
  const processor = ((await processorTime(pid)) - before) / times.length;
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { rate: times.length / took, processor, p50: at(0.5), p99: at(0.99), failed };
}

/**
 * Rounds of all services in turn, each beginning with another, after a time to warm up. What a service has to have ready for so many
 * seconds it makes in `prepare(seconds)`, which is not measured. Results by name; every round is printed unless `quiet`.
 */
export async function inTurn(services, { rounds, warmUp, quiet = false, ...how }) {
  const results = new Map(services.map(({ name }) => [name, []]));
  for (const service of services) {
    await service.prepare?.(warmUp);
    await load(service, { ...how, seconds: warmUp });
  }
  for (let round = 1; round <= rounds; round += 1)
    for (const service of round % 2 === 0 ? services.toReversed() : services) {
      await service.prepare?.(how.seconds);
      const result = await load(service, how);
      results.get(service.name).push(result);
      if (!quiet) process.stdout.write(`round ${round}  ${row(service.name, [result])}\n`);
    }
  return results;
}

/** A line for the medians of some results. */
export function row(name, all) {
  const of = (part) => median(all.map((result) => result[part]));
  return `${name.padEnd(16)} ${of('rate').toFixed(0).padStart(6)} turns/s   p50 ${of('p50').toFixed(1)} ms   p99 ${of('p99').toFixed(1)} ms   processor ${of('processor').toFixed(2)} ms a turn   failed ${of('failed')}`;
}

/** The middle one of some numbers. */
export function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** Sends JSON; gives the status and what was answered, or 0 and the code of the error when the connection broke. */
export function post({ agent, port, path, headers = {} }, body) {
  return new Promise((done) => {
    const all = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), ...headers };
    const sent = request(
      { agent, port, host: '127.0.0.1', path, method: 'POST', headers: all },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part) => (text += part));
        response.on('end', () => done({ status: response.statusCode, text }));
      },
    );
    sent.on('error', ({ code }) => done({ status: 0, text: code }));
    sent.end(body);
  });
}
