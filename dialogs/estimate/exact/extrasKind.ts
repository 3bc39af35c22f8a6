import type { Asked, Kind } from '../../engine/kind.ts';
import { several } from '../../engine/kinds/several.ts';
import { extraLines, type ExtraLine } from './exactAnswers.ts';

type Extra = ExtraLine | 'none';

const all: readonly Extra[] = [...extraLines, 'none'];

/**
 * Which less common lines the return has, several at once, or none: that is on offer only while nothing is picked, and leaves
 * nothing to pick after it.
 */
export function extrasKind(): Kind<readonly Extra[]> {
  const kind = several(all);
  return {
    ...kind,
    options: (asked) => kind.options(asked).filter(({ value }) => value !== 'none' || !isPicking(asked)),
    click: (value, asked) => (value === 'none' ? all : settled(kind.click(value, asked) ?? [])),
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      const lines = reading.ok ? reading.value.filter((each) => each !== 'none') : [];
      return reading.ok ? { ok: true, value: lines.length > 0 ? lines : ['none'] } : reading;
    },
  };
}

/** `null` where nothing was found; whoever clicked none picked nothing else. */
function settled(found: readonly Extra[]): readonly Extra[] | null {
  if (found.length === 0) return null;
  return found.includes('none') ? ['none'] : found;
}

function isPicking({ scope }: Asked): boolean {
  return (scope.conversation.open?.picked ?? []).length > 0;
}
