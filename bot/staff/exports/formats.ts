import { botFrameworkTranscript } from './botFrameworkTranscript.ts';
import { csv } from './csv.ts';
import type { ExportFormat } from './exportFormat.ts';
import { json } from './json.ts';

/** The kinds of file that there are, by name. */
export const formats = { csv, json, transcript: botFrameworkTranscript } as const satisfies Record<
  string,
  ExportFormat
>;
