import type { Option } from '../../../dialogs/reply.ts';

/** Buttons as lines of text: what a label says can be typed, and means the same. */
export function optionLines(options: readonly Option[]): readonly string[] {
  return options.map(({ label }) => `- ${label}`);
}
