import type { Choice } from '../../../dialogs/inbound.ts';
import type { Card, Option } from '../../../dialogs/reply.ts';
import { cardText } from './cardText.ts';
import { cardMarkdown } from './cardMarkdown.ts';
import { messageBack, type MessageBack } from './messageBack.ts';
import { optionLines } from './optionLines.ts';

/** An Adaptive Card of version 1.5, of the few elements that Web Chat and Teams show alike. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly fallbackText: string;
  readonly body: readonly Element[];
}

type Element =
  | {
      readonly type: 'TextBlock';
      readonly text: string;
      readonly wrap: true;
      readonly style?: 'heading';
      readonly weight?: 'Bolder';
      readonly size?: 'Medium';
    }
  | {
      readonly type: 'FactSet';
      readonly facts: readonly { readonly title: string; readonly value: string }[];
    }
  | { readonly type: 'ActionSet'; readonly actions: readonly Action[] }
  | {
      readonly type: 'Table';
      readonly firstRowAsHeader: true;
      readonly gridStyle: 'default';
      readonly columns: readonly { readonly width: number }[];
      readonly rows: readonly TableRow[];
    };

interface TableRow {
  readonly type: 'TableRow';
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly Element[] }[];
}

type Action =
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }
  | { readonly type: 'Action.Submit'; readonly title: string; readonly data: SubmitData };

/** Teams reads `msteams`, Web Chat `cardAction`, and any other client posts the whole: the choice is in all three. */
interface SubmitData extends Choice {
  readonly msteams: MessageBack;
  readonly __isBotFrameworkCardAction: true;
  readonly cardAction: MessageBack;
}

/** Teams shows six buttons in a row of actions and drops the others. */
const mostActions = 6;

/** A card of the guide's. Texts are shown as they are: nothing in them is taken for Markdown. */
export function adaptiveCard(card: Card): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'https://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: [cardText(card), ...optionLines(card.options)].filter((line) => line !== '').join('\n'),
    body: [
      ...title(card),
      ...card.paragraphs.map(paragraph),
      ...facts(card),
      ...table(card),
      ...checklist(card),
      ...actions(card),
    ],
  };
}

function title(card: Card): readonly Element[] {
  if (card.title === '') return [];
  return [{ ...paragraph(card.title), style: 'heading', weight: 'Bolder', size: 'Medium' }];
}

function paragraph(text: string): Element & { type: 'TextBlock' } {
  return { type: 'TextBlock', text: cardMarkdown(text), wrap: true };
}

function facts(card: Card): readonly Element[] {
  if (card.facts.length === 0) return [];
  const shown = card.facts.map(({ name, value }) => ({ title: name, value: cardMarkdown(value) }));
  return [{ type: 'FactSet', facts: shown }];
}

/** A table of two columns under their heads; the name of a row stands over what it says of each. */
function table({ table: shown }: Card): readonly Element[] {
  if (!shown) return [];
  const heads = row(shown.heads.map((head) => [{ ...paragraph(head), weight: 'Bolder' }]));
  const rows = shown.rows.map(({ name, values }) =>
    row(
      values.map((value) => [
        { ...paragraph(name), weight: 'Bolder' },
        paragraph(value === '' ? '–' : value),
      ]),
    ),
  );
  const columns = [{ width: 1 }, { width: 1 }];
  return [{ type: 'Table', firstRowAsHeader: true, gridStyle: 'default', columns, rows: [heads, ...rows] }];
}

function row(cells: readonly (readonly Element[])[]): TableRow {
  return { type: 'TableRow', cells: cells.map((items) => ({ type: 'TableCell', items })) };
}

/** One block, so that it becomes a list to a screen reader too. */
function checklist(card: Card): readonly Element[] {
  if (card.checklist.length === 0) return [];
  const text = card.checklist.map((item, index) => `${index + 1}. ${cardMarkdown(item)}`).join('\n');
  return [{ type: 'TextBlock', text, wrap: true }];
}

function actions(card: Card): readonly Element[] {
  const all: readonly Action[] = [
    ...card.options.map(submit),
    ...card.links.map(({ label, url }): Action => ({ type: 'Action.OpenUrl', title: label, url })),
  ];
  const sets = Array.from({ length: Math.ceil(all.length / mostActions) }, (_, set) =>
    all.slice(set * mostActions, (set + 1) * mostActions),
  );
  return sets.map((shown) => ({ type: 'ActionSet', actions: shown }));
}

function submit(option: Option): Action {
  const back = messageBack(option);
  return {
    type: 'Action.Submit',
    title: option.label,
    data: { ...option.choice, msteams: back, __isBotFrameworkCardAction: true, cardAction: back },
  };
}
