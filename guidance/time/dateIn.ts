/** The zone that Connecticut's dates are told in. */
export const connecticutZone = 'America/New_York';
/** Made once: making it costs more than all else of a date, and every turn needs some. */
const inConnecticut = formatIn(connecticutZone);

/**
 * The calendar date, ISO, that a clock in `zone` (an IANA name) shows at an instant (ISO 8601 with offset or `Z`).
 * Throws RangeError for a zone or an instant that does not exist.
 */
export function dateIn(zone: string, isoInstant: string): string {
  if (zone === connecticutZone && isUtc.test(isoInstant)) return dateInConnecticut(isoInstant);
  return dateOf(zone === connecticutZone ? inConnecticut : formatIn(zone), isoInstant);
}

const isUtc = /^\d{4}-\d\d-\d\dT\d\d:[0-5]\d:[0-5]\d(\.\d+)?Z$/;
/** The last hour asked for, as its instants begin in UTC, and its date. Connecticut's days begin with an hour of UTC. */
const lastHour = { begins: '', date: '' };

function dateInConnecticut(isoInstant: string): string {
  const begins = isoInstant.slice(0, 13);
  if (begins !== lastHour.begins) {
    lastHour.date = dateOf(inConnecticut, isoInstant);
    lastHour.begins = begins;
  }
  return lastHour.date;
}

function dateOf(format: Intl.DateTimeFormat, isoInstant: string): string {
  const written = format.format(new Date(isoInstant));
  return isIsoDate.test(written) ? written : fromParts(format, isoInstant);
}

/** The calendar writes dates so already, and reading its parts takes four times as long; which it is depends on the system's tables. */
const isIsoDate = /^\d{4}-\d\d-\d\d$/;

function fromParts(format: Intl.DateTimeFormat, isoInstant: string): string {
  const parts = new Map(format.formatToParts(new Date(isoInstant)).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((part) => parts.get(part as Intl.DateTimeFormatPartTypes)).join('-');
}

function formatIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}
