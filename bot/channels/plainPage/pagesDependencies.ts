import type { Reply } from '../../../dialogs/reply.ts';
import type { WebsiteDependencies } from '../directLine/websiteDependencies.ts';

/** What the website's pages need besides the Direct Line endpoint. */
export interface PagesDependencies extends Pick<
  WebsiteDependencies,
  'store' | 'publicUrl' | 'allowedOrigins' | 'clientAddress' | 'log' | 'clock' | 'sign'
> {
  /** The replies of a conversation's plan, for the page that prints it. `conversationId` as the store has it. */
  readonly planReplies: (conversationId: string) => Promise<readonly Reply[]>;
  /** Days after the last activity until a conversation goes. */
  readonly retentionDays: number;
  /** Where `tools/fetchWebChat.mjs` put the bundle; `.guidepost/webchat` of the project when not given. */
  readonly webChatFolder?: string;
  /** Where the compiled widget is; `dist/web/widget` of the project when not given. */
  readonly scriptsFolder?: string;
}
