import type { Hits } from '../guidance/simulation/measureHits.ts';
import { likelyNoise } from '../guidance/simulation/likelyNoise.ts';
import type { MatchingReport, NoiseLevel } from './matchingReport.ts';

/** The report as tables in plain text. All figures but the noise, alpha and counts are per cent. */
export function matchingTables(report: MatchingReport): string {
  const main = report.levels.filter(({ noise }) => noise === likelyNoise);
  const { shuffled, largestThree } = report.chance;
  return [
    `${report.residentsEach} simulated residents of each occupation, seed ${report.seed}. Per cent.`,
    `By luck ${percent(shuffled)}; by always naming the three largest sectors ${percent(largestThree)}.`,
    table(
      'Own sector among the first three, by noise (* = the level chosen)',
      [
        'noise',
        'alpha 4',
        'alpha 2',
        'exact',
        'after 12',
        'of exact',
        'after 24',
        'of exact',
        'undecided 12',
        '24',
      ],
      report.levels.map(noiseRow),
    ),
    ...main.flatMap((level) => [sectorTable(report, level), namedTable(level), stopTable(level)]),
    table(
      `Fields of technology beside the other sectors (${report.fields.groups} groups, by luck ${percent(3 / report.fields.groups)})`,
      ['', 'first', 'first three', 'mean of groups'],
      hitsRows(report.fields, ({ first, firstThree, firstThreeOfGroups }) => [
        first,
        firstThree,
        firstThreeOfGroups,
      ]),
    ),
  ].join('\n\n');
}

function noiseRow(level: NoiseLevel): readonly string[] {
  const { noise, exact, afterFirstRound: early, afterAll: late } = level;
  return [
    `${noise}${noise === likelyNoise ? '*' : ''}`,
    level.alphaOfFour.toFixed(2),
    level.alphaOfTwo.toFixed(2),
    percent(exact.firstThree),
    percent(early.firstThree),
    percent(early.firstThree / exact.firstThree),
    percent(late.firstThree),
    percent(late.firstThree / exact.firstThree),
    percent(early.undecided),
    percent(late.undecided),
  ];
}

function sectorTable(report: MatchingReport, { exact, afterFirstRound, afterAll }: NoiseLevel): string {
  const row = (name: string, count: string, of: (hits: Hits) => number | undefined): readonly string[] => [
    name,
    count,
    ...[exact, afterFirstRound, afterAll].map((hits) => percent(of(hits) ?? NaN)),
  ];
  return table(
    'Own sector among the first three, by sector',
    ['sector', 'occupations', 'exact', 'after 12', 'after 24'],
    [
      ...Object.entries(report.occupations).map(([sector, count]) =>
        row(sector, String(count), ({ firstThreeIn }) => firstThreeIn[sector]),
      ),
      row('mean of sectors', '', ({ firstThreeOfGroups }) => firstThreeOfGroups),
    ],
  );
}

function namedTable(level: NoiseLevel): string {
  return table(
    'Sectors named',
    ['', 'own first', 'own named', 'one named', 'of these own', 'named on average'],
    hitsRows(level, ({ first, named, oneNamed, oneNamedRight }) => [
      first,
      named,
      oneNamed,
      oneNamedRight,
    ]).map((row, index) => [
      ...row,
      [level.exact, level.afterFirstRound, level.afterAll][index]?.groupsNamed.toFixed(2) ?? '',
    ]),
  );
}

function stopTable({ clearProfile, fewSectors, afterFirstRound, afterAll }: NoiseLevel): string {
  return table(
    'Stopping after 12',
    ['who stops', 'share', 'first three of these', 'first three of all', 'own named of all'],
    [
      ['nobody', '0.0', '', percent(afterAll.firstThree), percent(afterAll.named)],
      ...Object.entries({ 'profile is clear': clearProfile, 'three sectors lead at most': fewSectors }).map(
        ([name, rule]) => [
          name,
          ...[rule.stopped, rule.firstThreeOfStopped, rule.firstThree, rule.named].map(percent),
        ],
      ),
      [
        'everybody',
        '100.0',
        ...[afterFirstRound.firstThree, afterFirstRound.firstThree, afterFirstRound.named].map(percent),
      ],
    ],
  );
}

function hitsRows(
  rounds: Pick<NoiseLevel, 'exact' | 'afterFirstRound' | 'afterAll'>,
  columns: (hits: Hits) => readonly number[],
): readonly (readonly string[])[] {
  const { exact, afterFirstRound, afterAll } = rounds;
  return Object.entries({ exact, 'after 12': afterFirstRound, 'after 24': afterAll }).map(([name, hits]) => [
    name,
    ...columns(hits).map(percent),
  ]);
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const drawn = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [title, ...drawn].join('\n');
}
