import { z } from 'zod';
import type { Guide } from '../../data/guide.ts';
import { readLanguage } from '../../dialogs/language/readLanguage.ts';
import { understandMessage } from '../../dialogs/understanding/understandMessage.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { redact } from '../../guidance/text/redact.ts';

/** What a line of `npm run -s understand` is answered with. */
export interface UnderstoodLine {
  /** The language given or heard; `en` where that cannot be told. ISO 639-1, or `und` for one that is not known by name. */
  readonly lang: string;
  readonly wish: string;
  readonly confidence: number;
  readonly decision: 'act' | 'ask' | 'unknown' | 'safety';
  readonly alternatives: readonly string[];
  /** The id of the article that answers it, or `null`. */
  readonly article: string | null;
}

const given = z.looseObject({ text: z.string(), lang: z.string().optional() });

/** Understands one line: a JSON object with `text` and maybe `lang`, or else the message itself. `currentYear` tells births from other dates. */
export function answerLine(line: string, guide: Guide, currentYear: number): UnderstoodLine {
  const { text, lang } = messageIn(line);
  const heard = readLanguage(text, guide.languages);
  const code = lang ?? (heard.kind === 'known' ? heard.language : heard.kind === 'other' ? heard.code : 'en');
  if (heard.kind === 'other' && lang === undefined) return inAnotherLanguage(code);
  const language: Language = languages.find((each) => each === code) ?? 'en';
  const { text: kept, removed } = redact(text, currentYear);
  const { wish, confidence, decision, alternatives, article } = understandMessage(
    { text: kept, removed, language },
    guide,
  );
  const rounded = Math.round(confidence * 1000) / 1000;
  return { lang: code, wish, confidence: rounded, decision, alternatives, article: article?.id ?? null };
}

/** It is answered in its own language with whom to call, whatever it asks for. */
function inAnotherLanguage(lang: string): UnderstoodLine {
  const wish = 'language_switch';
  return { lang, wish, confidence: 1, decision: 'act', alternatives: [wish], article: null };
}

function messageIn(line: string): z.infer<typeof given> {
  try {
    const parsed = given.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : { text: line };
  } catch {
    return { text: line };
  }
}
