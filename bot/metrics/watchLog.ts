import { channels, type Channel } from '../../dialogs/inbound.ts';
import type { Log, LogFields } from '../log.ts';
import type { lostOutcomes, Meters } from './createMeters.ts';

/** What the log calls it when lines do not reach a resident. */
const losses: ReadonlyMap<string, (typeof lostOutcomes)[number]> = new Map([
  ['delivery.failed', 'failed'],
  ['delivery.withheld', 'withheld'],
  ['sms.undelivered', 'undelivered'],
] as const);

/** The same log; what it tells of lines that did not reach a resident is counted, however little it is set to keep. */
export function watchLog(log: Log, { lost }: Pick<Meters, 'lost'>): Log {
  const at =
    (level: keyof Log) =>
    (event: string, fields?: LogFields): void => {
      const outcome = losses.get(event);
      if (outcome) lost.inc({ channel: channelOf(event, fields), outcome });
      log[level](event, fields);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function channelOf(event: string, fields: LogFields = {}): Channel {
  const named = channels.find((channel) => channel === fields.channel);
  return named ?? (event.startsWith('sms.') ? 'sms' : 'website');
}
