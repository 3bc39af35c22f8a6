import { daysBetween } from '../guidance/time/daysBetween.ts';
import type { CatalogueFiles } from './catalogueFiles.ts';
import { sourcedParts, type SourcedPart } from './content/sourcedParts.ts';
import { yearAfter } from './yearAfter.ts';

/** How the catalogue stands on a day, in lines `file: what there is to say`. */
export interface ContentReport {
  /** What has to be put right: shape, sense, and what expired over a year ago. */
  readonly problems: readonly string[];
  /** Expires within 30 days. */
  readonly expiring: readonly string[];
  /** Expired: told to residents as not confirmed, or as maybe out of date, from that day on. */
  readonly expired: readonly string[];
  /** No source or one without an address, or a track that no dated source shows to run. */
  readonly unsourced: readonly string[];
  /** What residents are told is not confirmed, and what should be known by now. */
  readonly unconfirmed: readonly string[];
  /** Sources that were checked over 12 months ago. */
  readonly old: readonly string[];
}

/** How long before its expiry a file is listed, in days. */
const notice = 30;

/** `found` are the problems of shape and sense that were found in these files; `today` is an ISO date. */
export function contentReport(files: CatalogueFiles, found: readonly string[], today: string): ContentReport {
  const live = files.tracks.flatMap(({ value }) => (value && value.status !== 'ended' ? [value] : []));
  const dated = [
    ...live.map((track) => datedFile('tracks', track)),
    ...datedFunds(files),
    ...files.answers.flatMap(({ value }) => (value ? [datedFile('answers', value)] : [])),
  ];
  const expired = dated.filter(({ expiresOn }) => expiresOn <= today);
  const parts = sourcedParts(files, today);
  return {
    problems: [...found, ...expired.flatMap((file) => longExpired(file, today))],
    expiring: dated.filter((file) => !expired.includes(file)).flatMap((file) => expiresSoon(file, today)),
    expired: expired.map(({ name, expiresOn }) => `${name}: expired on ${expiresOn}`),
    unsourced: [
      ...live
        .filter(({ verifiedTo }) => verifiedTo === 'unknown')
        .map(({ id }) => `tracks/${id}.json: no dated source shows that it runs`),
      ...parts.flatMap(withoutAddress),
    ],
    unconfirmed: [
      ...parts.flatMap((part) => notConfirmed(part, today)),
      ...files.funds.flatMap(({ name, value }) =>
        value ? [`funds/${name}.json: ${value.notConfirmed.en}`] : [],
      ),
    ],
    old: parts.flatMap((part) => checkedLongAgo(part, today)),
  };
}

/** A file that says until when it holds. */
interface DatedFile {
  readonly name: string;
  readonly expiresOn: string;
}

function datedFile(folder: string, { id, expiresOn }: { id: string; expiresOn: string }): DatedFile {
  return { name: `${folder}/${id}.json`, expiresOn };
}

function datedFunds({ funds }: CatalogueFiles): readonly DatedFile[] {
  return funds.flatMap(({ value }) =>
    value?.expiresOn === undefined ? [] : [datedFile('funds', { ...value, expiresOn: value.expiresOn })],
  );
}

function longExpired({ name, expiresOn }: DatedFile, today: string): readonly string[] {
  if (today <= yearAfter(expiresOn)) return [];
  return [`${name}: expired over a year ago, on ${expiresOn}: check it, or say that it ended`];
}

function expiresSoon({ name, expiresOn }: DatedFile, today: string): readonly string[] {
  const days = daysBetween(today, expiresOn);
  return days <= notice ? [`${name}: expires on ${expiresOn}, days left: ${days}`] : [];
}

function withoutAddress({ where, sources }: SourcedPart): readonly string[] {
  if (sources.length === 0) return [`${where}: no source`];
  return sources.filter(({ url }) => !url).map(({ label }) => `${where}: no address for “${label}”`);
}

function notConfirmed({ where, confirmed, expectedOn }: SourcedPart, today: string): readonly string[] {
  if (confirmed !== false) return [];
  if (expectedOn === undefined) return [`${where} is not confirmed`];
  return [`${where} is not known; expected on ${expectedOn}${expectedOn <= today ? ', so look again' : ''}`];
}

function checkedLongAgo({ where, sources }: SourcedPart, today: string): readonly string[] {
  return sources
    .filter(({ checkedOn }) => yearAfter(checkedOn) < today)
    .map(({ label, checkedOn }) => `${where}: “${label}” was checked on ${checkedOn}`);
}
