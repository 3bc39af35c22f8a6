import { createAsset, type Asset } from './asset.ts';
import type { AllPageWords, PageWords } from './pageWords.ts';

/** `/widget.js`: the compiled launcher with the words and the styles that it uses, in one file without imports. */
export function widgetScript(launcher: string, styles: string, words: AllPageWords): Asset {
  const needed = ({ name, openChat, closeChat, chatTitle }: PageWords) => ({
    name,
    openChat,
    closeChat,
    chatTitle,
  });
  const script = [
    '(() => {',
    `const launcherWords = ${JSON.stringify({ en: needed(words.en), es: needed(words.es) })};`,
    `const launcherStyles = ${JSON.stringify(styles)};`,
    launcher,
    '})();',
  ].join('\n');
  return createAsset('widget.js', Buffer.from(script));
}
