import { criterion, seeing } from './criterion.ts';

/** The kind of technology work asked for outweighs status, place and cost together; another kind is told, not left out. */
const askedField = 30;

/** The kind of technology work. */
export const byField = criterion(
  seeing('sector', 'fields'),
  ({ sector, fields }, { facts: { field } }) => {
    if (field !== undefined && fields.includes(field))
      return { points: askedField, reasons: [{ code: 'field', field }] };
    const another = sector !== 'any' && fields.length > 0;
    return { points: 0, reasons: another ? [{ code: 'otherField' }] : [] };
  },
  { silence: { when: ({ field }) => field === undefined, points: askedField } },
);
