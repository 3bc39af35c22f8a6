import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deploymentTemplate } from './deploymentTemplate.ts';
import { makeCertificate } from './makeCertificate.ts';
import { systemTool } from './systemTool.ts';

/** The template of nginx in a folder of its own, on free ports of this machine, with a certificate made for the occasion. */
export interface NginxSite {
  readonly http: number;
  readonly https: number;
  readonly certificate: string;
  /** What `nginx -t` says: its exit code and its words. */
  check(): { readonly status: number | null; readonly text: string };
  /** Resolves when it takes connections. */
  start(): Promise<void>;
  /** Ends it and takes the folder away. */
  remove(): Promise<void>;
}

const rest = ['fastcgi', 'uwsgi', 'scgi', 'proxy', 'client_body'].map((name) => `${name}_temp_path`);

/** Sets it up before a service on a port; `change` may break the template. */
export async function nginxSite(servicePort: number, change = (text: string) => text): Promise<NginxSite> {
  const nginx = systemTool('nginx');
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-nginx-'));
  const [http, http6, https, https6] = await freePorts();
  const [key, pem] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  makeCertificate(key, pem);
  const site = deploymentTemplate('onemachine/nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen [::]:80;', `listen 127.0.0.1:${http6};`)
    .replace('listen 443 ', `listen 127.0.0.1:${https} `)
    .replace('listen [::]:443 ', `listen 127.0.0.1:${https6} `)
    .replace('server 127.0.0.1:3978;', `server 127.0.0.1:${servicePort};`)
    .replace(/\/etc\/letsencrypt\S+\/fullchain\.pem/, pem)
    .replace(/\/etc\/letsencrypt\S+\/privkey\.pem/, key)
    .replace('/var/log/nginx/', `${folder}/`);
  writeFileSync(join(folder, 'site.conf'), change(site));
  const temporary = rest.map((name) => `${name} ${join(folder, name)};`).join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${temporary}\ninclude ${folder}/site.conf;\n}\n`,
  );
  const settings = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  let running: ChildProcess | null = null;
  return {
    http,
    https,
    certificate: readFileSync(pem, 'utf8'),
    check() {
      const { status, stderr } = spawnSync(nginx, [...settings, '-t'], { encoding: 'utf8' });
      return { status, text: stderr };
    },
    async start() {
      running = spawn(nginx, [...settings, '-g', 'daemon off; master_process off;'], { stdio: 'ignore' });
      await answering(https);
    },
    async remove() {
      if (running?.exitCode === null) {
        running.kill('SIGKILL');
        await once(running, 'exit');
      }
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePorts(): Promise<[number, number, number, number]> {
  const servers = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports as [number, number, number, number];
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const [event] = await Promise.race([
      once(socket, 'connect').then(() => ['connect']),
      once(socket, 'close').then(() => ['close']),
    ]).catch(() => ['close']);
    socket.destroy();
    if (event === 'connect') return;
    await wait(50);
  }
  throw new Error('nginx does not answer.');
}
