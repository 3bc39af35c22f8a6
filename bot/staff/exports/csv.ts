import { csvRow } from './csvRow.ts';
import type { ExportFormat } from './exportFormat.ts';

const head = [
  'conversation',
  'channel',
  'language',
  'line',
  'at',
  'from',
  'name',
  'text',
  'rule',
  'delivery',
  'danger',
];

/** One line of a conversation a row, by RFC 4180, with the mark by which Excel knows UTF-8. */
export const csv: ExportFormat = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8',
  async *write(conversations) {
    yield `\ufeff${csvRow(head)}`;
    for await (const { summary, lines } of conversations) {
      for await (const line of lines) {
        const { sequence, at, from, name = '', text, because, delivery = '', disclosure } = line;
        const danger = disclosure ? 'yes' : '';
        const who = [summary.id, summary.channel, summary.language];
        yield csvRow([...who, String(sequence), at, from, name, text, because?.rule ?? '', delivery, danger]);
      }
    }
  },
};
