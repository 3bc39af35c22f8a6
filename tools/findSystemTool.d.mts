/** The tools that check the deployment templates, and Debian's packages that bring them. */
export const systemTools: Readonly<Record<'nginx' | 'openssl' | 'systemd-analyze', string>>;

/** The path of a tool on this machine, or undefined. */
export function findSystemTool(name: keyof typeof systemTools): string | undefined;
