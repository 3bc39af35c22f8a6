import { isLoopback } from '../../config/loopback.ts';
import { RecentValues } from '../../recentValues.ts';

/** Where replies may be sent: to Azure's channels, or to this machine alone. */
export type Destination = 'azure' | 'loopback';

const longest = 300;
const azureHosts = [
  /^([a-z\d-]+\.)+botframework\.com$/,
  /^([a-z\d-]+\.)+botframework\.azure\.us$/,
  /^smba\.trafficmanager\.net$/,
];

/** Verdicts on the last ones asked about: Teams has a handful of addresses, and every turn asks three times. */
const verdicts = new RecentValues<boolean>(100);

/**
 * Whether we may send anything to a service URL. It comes from outside, so only https, known hosts and their usual port
 * pass; no user names, no queries, and nothing that two parsers could read differently.
 */
export function isAllowedServiceUrl(text: string, destination: Destination): boolean {
  const key = `${destination} ${text}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const verdict = isAllowed(text, destination);
  if (text.length <= longest) verdicts.set(key, verdict);
  return verdict;
}

function isAllowed(text: string, destination: Destination): boolean {
  if (text.length > longest || !/^https?:\/\/[\w.[\]:-]+(\/[\w./~%-]*)?$/.test(text) || !URL.canParse(text)) {
    return false;
  }
  const { protocol, hostname, port, origin } = new URL(text);
  if (!text.toLowerCase().startsWith(origin)) return false;
  if (destination === 'loopback') return isLoopback(hostname);
  return protocol === 'https:' && port === '' && azureHosts.some((host) => host.test(hostname));
}
