import type { Fund } from '../../data/schema/fund.ts';
import type { Scope } from '../engine/scope.ts';
import { servingHome } from '../handoff/servingHome.ts';

/**
 * Whom to call about a fund: the first who serves the resident's town and can be called or written to, or else the first by name.
 * Marked where the number is not confirmed; empty when there is nobody.
 */
export function whomToAsk({ ask }: Fund, scope: Scope): string {
  const { contacts } = scope.guide.catalogue;
  const serving = servingHome(
    ask.flatMap((id) => contacts.get(id) ?? []),
    scope,
  );
  const found = serving.find(({ phone, email }) => phone ?? email) ?? serving[0];
  if (!found) return '';
  const { name, phone, email, confirmed } = found;
  const words = [name[scope.language], phone, email].filter((part) => part !== undefined).join(', ');
  return confirmed ? words : scope.say('track.unconfirmed', { contact: words });
}
