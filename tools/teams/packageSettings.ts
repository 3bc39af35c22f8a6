import { z } from 'zod';

const guid = z.guid('is not an identifier like 00000000-0000-0000-0000-000000000000');
const address = z.url({ protocol: /^https$/, error: 'is not an https address' });

/** What the operator decides of the Teams app; each is an option of `npm run teams:package`. */
const settingsSchema = z.object({
  /** The bot's app id, as Azure shows it. */
  'bot-id': guid,
  /** The Teams app's own id; the bot's where it is not given. */
  'app-id': guid.optional(),
  /** Who runs it: the name that Teams shows. */
  developer: z.string('is missing').min(1, 'is missing').max(32, 'is longer than 32 characters'),
  website: address,
  privacy: address,
  terms: address,
  version: z
    .string()
    .regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'is not three numbers like 1.0.0')
    .default('1.0.0'),
});

/** Checked. */
export type PackageSettings = z.infer<typeof settingsSchema>;

/** The options of the command line. */
export const packageOptions = Object.keys(settingsSchema.shape);

/** Settings, or everything that is wrong with them: a plain sentence each. */
export type SettingsResult =
  | { readonly ok: true; readonly settings: PackageSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the options as given. */
export function readPackageSettings(given: Readonly<Record<string, unknown>>): SettingsResult {
  const read = settingsSchema.safeParse(given);
  if (read.success) return { ok: true, settings: read.data };
  const problems = read.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `--${name} ${given[name] === undefined ? 'is missing' : message}.`;
  });
  return { ok: false, problems };
}
