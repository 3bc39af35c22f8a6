import type { Page } from 'playwright-core';

/** How the resident answers: with the buttons, or with the keyboard wherever something can be typed. */
export type Manner = 'clicking' | 'typing';

/** The chat page as a resident uses it. */
export interface ResidentPage {
  readonly page: Page;
  /** The labels of the buttons below the last message, top to bottom. */
  offers(): Promise<string[]>;
  /** Answers with one of the offered labels, by click or by typing it, and waits for the replies. */
  answer(label: string): Promise<void>;
  /** Types something and waits for the replies. */
  type(text: string): Promise<void>;
  /** Clicks a button of a card, the first with this label, and waits for the replies. */
  clickOnCard(label: string): Promise<void>;
  /** All that was said so far. */
  said(): Promise<string>;
}

const activities = '.webchat__basic-transcript__activity';
const suggested = '.webchat__suggested-actions button';

/** Takes over a page that shows the chat and waits for the welcome. */
export async function residentPage(page: Page, manner: Manner): Promise<ResidentPage> {
  await page.waitForSelector(suggested);
  const box = page.locator('[data-id="webchat-sendbox-input"]');

  const andWait = async (act: () => Promise<unknown>): Promise<void> => {
    const before = await page.locator(activities).count();
    await act();
    await page.waitForFunction(`document.querySelectorAll('${activities}').length >= ${before + 2}`);
    await settled(page);
  };
  const type = (text: string) =>
    andWait(async () => {
      await box.fill(text);
      await box.press('Enter');
    });
  return {
    page,
    offers: () => page.locator(suggested).allInnerTexts(),
    answer: (label) =>
      manner === 'typing'
        ? type(label)
        : andWait(() =>
            page
              .locator(suggested)
              .filter({ hasText: new RegExp(`^${escaped(label)}$`) })
              .click(),
          ),
    type,
    clickOnCard: (label) =>
      andWait(() => page.locator('.ac-adaptiveCard button', { hasText: label }).first().click()),
    said: () =>
      page
        .locator(activities)
        .allInnerTexts()
        .then((texts) => texts.join('\n')),
  };
}

/** Until nothing has been added for a moment: a turn can say several things. */
async function settled(page: Page): Promise<void> {
  let count = -1;
  for (
    let now = await page.locator(activities).count();
    now !== count;
    now = await page.locator(activities).count()
  ) {
    count = now;
    await page.waitForTimeout(60);
  }
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
