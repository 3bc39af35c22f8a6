import { addDays } from '../../../guidance/time/addDays.ts';
import { connecticutZone, dateIn } from '../../../guidance/time/dateIn.ts';
import { daysBetween } from '../../../guidance/time/daysBetween.ts';
import { instantIn } from '../../../guidance/time/instantIn.ts';
import { barChart, chartWidth } from '../dashboard/barChart.ts';
import { columnChart } from '../dashboard/columnChart.ts';
import { countConversations } from '../dashboard/countConversations.ts';
import { figuresOf, type Figure } from '../dashboard/figures.ts';
import { csvRow } from '../exports/csvRow.ts';
import { isoDay } from '../pages/isoDay.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** The longest range. Days. */
const longest = 366;
const shape = { from: text(40).optional(), to: text(40).optional() };

/** What the address says. */
interface Given {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Days as they were asked for, and what is wrong with them. */
interface Asked {
  readonly from: string;
  readonly to: string;
  readonly problem: WordKey | null;
}

/** `GET /staff/dashboard`: how many came, how far they got and how it went, in numbers alone. The last 31 days where none are given. */
export function showDashboard(parts: StaffParts): Action<Person> {
  return action(shape, (visit, given) => {
    const asked = askedDays(parts, given);
    if (asked.problem !== null) return refused(visit, asked);
    return visit.audited(deedOf(asked), async () => {
      const { figures, isMore, total } = await read(parts, asked);
      return visit.show('dashboard', { asked, figures: figures.map(onPage), isMore, total, chartWidth });
    });
  });
}

/** `GET /staff/dashboard/csv`: the same numbers as a table to keep. */
export function downloadFigures(parts: StaffParts): Action<Person> {
  return action(shape, (visit, given) => {
    const asked = askedDays(parts, given);
    if (asked.problem !== null) return refused(visit, asked);
    return visit.audited(deedOf(asked), async () => {
      const { figures } = await read(parts, asked);
      return {
        kind: 'download',
        file: `guidepost-figures-${asked.from}-${asked.to}.csv`,
        contentType: 'text/csv; charset=utf-8',
        body: [`\ufeff${csvRow(['figure', 'what', 'counted', 'number'])}`, ...figures.flatMap(rowsOf)],
      };
    });
  });
}

function askedDays({ clock }: Pick<StaffParts, 'clock'>, given: Given): Asked {
  const today = dateIn(connecticutZone, clock().toISOString());
  const { to = today } = given;
  const last = isoDay(to);
  const { from = last === null ? today : addDays(last, -30) } = given;
  const first = isoDay(from);
  if (first === null || last === null) return { from, to, problem: 'noSuchDay' };
  const days = daysBetween(first, last);
  const problem = days < 0 ? 'daysTurned' : days >= longest ? 'daysTooMany' : null;
  return { from: first, to: last, problem };
}

function refused(visit: Visit<Person>, asked: Asked): StaffAnswer {
  const nothing = { asked, figures: [], isMore: false, total: null, chartWidth };
  return visit.show('dashboard', nothing, { problem: asked.problem, status: 400 });
}

function deedOf({ from, to }: Asked) {
  return { what: 'figuresRead', about: `${from}..${to}` } as const;
}

async function read({ store, guide, words }: StaffParts, { from, to }: Asked) {
  const since = instantIn(connecticutZone, from, '00:00');
  const before = instantIn(connecticutZone, addDays(to, 1), '00:00');
  const { tally, isMore } = await countConversations(store, { since, before });
  return { figures: figuresOf(tally, { from, to }, guide, words), isMore, total: tally.total };
}

/** A figure with its chart, and how many rows it has in all. */
function onPage(figure: Figure) {
  const rows = figure.rows.slice(0, figure.onPage);
  const chart = figure.isSeries ? { series: columnChart(figure, chartWidth) } : { chart: barChart({ rows }) };
  return { ...figure, ...chart, rows, all: figure.rows.length };
}

function rowsOf({ title, columns, rows }: Figure): readonly string[] {
  return rows.flatMap(({ label, values }) =>
    columns.map((column, index) => csvRow([title, label, column, String(values[index] ?? 0)])),
  );
}
