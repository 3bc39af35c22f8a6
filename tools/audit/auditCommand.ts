import { verifyChain, type Break, type Witness } from '../../bot/staff/audit/verifyChain.ts';
import type { Records } from '../../bot/store/records/records.ts';
import type { Told } from '../staff/staffCommand.ts';

const usage = [
  'npm run audit -- verify                  checks the whole chain',
  'npm run audit -- verify SEQUENCE:HASH    checks too that it still holds what an earlier run printed',
].join('\n');

const problems: Readonly<Record<Break, string>> = {
  missing: 'it is not there',
  unreadable: 'it cannot be read as an entry',
  changed: 'its content is not what was written',
  notLinked: 'it does not follow the entry before it',
  rewritten: 'it is not the entry that was there when its hash was written down',
  cutOff: 'it is not there any more, nor is what followed',
};

/** `npm run audit`: whether anything in the chain was changed, taken out or put in; names the first broken link. */
export async function auditCommand(given: readonly string[], records: Records): Promise<Told> {
  const [verb, last, ...rest] = given;
  const witness = last === undefined ? null : readWitness(last);
  if (verb !== 'verify' || rest.length > 0 || witness === undefined) return { ok: false, text: usage };
  const verdict = await verifyChain(records, witness);
  if (!verdict.ok)
    return {
      ok: false,
      text: `The chain is broken at entry ${verdict.sequence}: ${problems[verdict.problem]}.`,
    };
  const { sequence, hash } = verdict;
  const text = `All ${sequence} entries hold. Keep the next line elsewhere, and give it to the next check:\n${sequence}:${hash}`;
  return { ok: true, text };
}

/** `undefined` when it is none. */
function readWitness(text: string): Witness | undefined {
  const [, sequence, hash] = /^(\d{1,12}):([0-9a-f]{64})$/.exec(text) ?? [];
  return sequence === undefined || hash === undefined ? undefined : { sequence: Number(sequence), hash };
}
