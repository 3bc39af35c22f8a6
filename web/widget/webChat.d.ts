/** As much of the globals of Web Chat's bundle (botframework-webchat 4.18.1) as the chat page uses. */
interface WebChatActivity {
  readonly type: string;
  readonly locale?: string;
  readonly value?: { readonly command?: string; readonly value?: string };
}

interface WebChatAction {
  readonly type: string;
  readonly payload?: { readonly activity?: WebChatActivity };
}

interface WebChatDirectLine {
  readonly connectionStatus$: { subscribe(next: (status: number) => void): { unsubscribe(): void } };
  end(): void;
}

type WebChatMiddleware = () => (
  next: (action: WebChatAction) => unknown,
) => (action: WebChatAction) => unknown;

declare const WebChat: {
  createDirectLine(options: {
    readonly token: string;
    readonly domain: string;
    readonly conversationId?: string;
    readonly conversationStartProperties?: { readonly locale: string };
  }): WebChatDirectLine;
  createStore(initialState: object, ...middleware: readonly WebChatMiddleware[]): object;
  renderWebChat(
    props: {
      readonly directLine: WebChatDirectLine;
      readonly store: object;
      readonly locale: string;
      readonly nonce: string;
      readonly styleOptions: object;
      readonly adaptiveCardsHostConfig: object;
    },
    element: HTMLElement,
  ): void;
};
