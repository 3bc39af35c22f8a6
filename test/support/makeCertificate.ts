import { spawnSync } from 'node:child_process';
import { systemTool } from './systemTool.ts';

/** Makes a certificate for a day that nobody vouches for, of `guide.example.org` and 127.0.0.1, and its key: the paths of two PEM files. */
export function makeCertificate(key: string, pem: string): void {
  const names = [
    '-subj',
    '/CN=guide.example.org',
    '-addext',
    'subjectAltName=DNS:guide.example.org,IP:127.0.0.1',
  ];
  const files = ['-nodes', '-days', '1', '-keyout', key, '-out', pem];
  const { status, stderr } = spawnSync(
    systemTool('openssl'),
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', ...files, ...names],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}
