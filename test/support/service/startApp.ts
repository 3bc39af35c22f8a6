import { readConfig } from '../../../bot/config.ts';
import { createApp, type App, type AppDependencies } from '../../../bot/createApp.ts';
import { openStage, type TurnStage } from '../turns/stage.ts';
import { freePort } from './startService.ts';
import { projectGuide } from '../projectGuide.ts';

/** The whole service within the test's process, on a real store and with a clock that the test moves. */
export interface RunningApp {
  readonly app: App;
  readonly stage: TurnStage;
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  close(): Promise<void>;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Starts it; with records it has the console, and closes them. Pages need the compiled widget: `npm run build`. */
export async function startApp(
  settings: Record<string, string> = {},
  over: Partial<AppDependencies> = {},
): Promise<RunningApp> {
  const stage = await openStage();
  const port = await freePort();
  const read = readConfig({ PORT: String(port), GUIDEPOST_DATA: stage.folder, ...settings });
  if (!read.ok) throw new Error(read.problems.join());
  const app = createApp(read.config, {
    store: stage.store,
    guide: projectGuide(),
    log: silent,
    clock: () => new Date(stage.time.now),
    signingKey: new TextEncoder().encode('a key of the tests, long enough for them'),
    ...over,
  });
  const address = `http://127.0.0.1:${await app.listen()}`;
  return {
    app,
    stage,
    address,
    close: async () => {
      await app.close();
      await stage.close();
    },
  };
}
