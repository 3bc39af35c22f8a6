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
    yield `\ufeff${row(head)}`;
    for await (const { summary, lines } of conversations) {
      for await (const line of lines) {
        const { sequence, at, from, name = '', text, because, delivery = '', disclosure } = line;
        const danger = disclosure ? 'yes' : '';
        const who = [summary.id, summary.channel, summary.language];
        yield row([...who, String(sequence), at, from, name, text, because?.rule ?? '', delivery, danger]);
      }
    }
  },
};

function row(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A spreadsheet would run what begins like a formula: an apostrophe makes it words. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
