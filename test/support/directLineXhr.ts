/** As much of a browser's XMLHttpRequest, on `fetch`, as botframework-directlinejs needs to run in Node. */
export class DirectLineXhr {
  /** The page that the requests come from. */
  static origin = '';
  readyState = 0;
  status = 0;
  responseType = '';
  timeout = 0;
  withCredentials = false;
  response: unknown = null;
  onreadystatechange: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  ontimeout: (() => void) | null = null;
  readonly upload = {};
  readonly #headers = new Headers();
  readonly #abort = new AbortController();
  #answer: Response | null = null;
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answer?.headers.get(name) ?? null;
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string): void {
    this.#headers.set('origin', DirectLineXhr.origin);
    const { signal } = this.#abort;
    fetch(this.#url, { method: this.#method, headers: this.#headers, body: body ?? null, signal })
      .then(async (answer) => {
        this.#answer = answer;
        this.status = answer.status;
        const text = await answer.text();
        this.response = text === '' ? null : (JSON.parse(text) as unknown);
        this.readyState = 4;
        this.onreadystatechange?.();
      })
      .catch((error: unknown) => this.onerror?.(error));
  }
}
