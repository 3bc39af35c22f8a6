/**
 * The time of day, `HH:MM` on a 24-hour clock, that a clock in `zone` (an IANA name) shows at an instant (ISO 8601 with offset or
 * `Z`). Throws RangeError for a zone or an instant that does not exist.
 */
export function timeIn(zone: string, isoInstant: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    numberingSystem: 'latn',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
  });
  const parts = new Map(format.formatToParts(new Date(isoInstant)).map(({ type, value }) => [type, value]));
  return `${parts.get('hour')}:${parts.get('minute')}`;
}
