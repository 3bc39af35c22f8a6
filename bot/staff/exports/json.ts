import type { ExportFormat } from './exportFormat.ts';

/** A list of conversations, each with its lines. */
export const json: ExportFormat = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  async *write(conversations) {
    let before = '[';
    for await (const { summary, lines } of conversations) {
      yield `${before}\n${JSON.stringify(summary).slice(0, -1)},"lines":[`;
      before = ',';
      let beforeLine = '';
      for await (const { sequence, at, from, name, text, because, delivery, disclosure } of lines) {
        const line = { sequence, at, from, name, text, rule: because?.rule, delivery, disclosure };
        yield `${beforeLine}\n${JSON.stringify(line)}`;
        beforeLine = ',';
      }
      yield ']}';
    }
    yield before === '[' ? '[]\n' : '\n]\n';
  },
};
