import type { Words } from '../../data/words.ts';
import { hollandTypes } from '../../guidance/interests/hollandTypes.ts';
import { highestProfilerScore } from '../../guidance/interests/profilerScores.ts';
import type { Drawn } from './picturePath.ts';

/** The drawing's own units; a bar chart six rows high, words above each bar so that long ones fit. */
export const drawingSize = { width: 600, height: 640 } as const;

const ink = '#1b1b1b';
const blue = '#0b4f7c';
const grey = '#5c5c5c';
const left = 24;
const right = drawingSize.width - left;
const full = right - left;
const firstRow = 84;
const rowHeight = 82;
const barHeight = 26;
const scaleTop = firstRow + 6 * rowHeight + 4;

/** Six bars as SVG, with the words of the picture's language. */
export function interestsDrawing(picture: Drawn, words: Words): string {
  const say = (key: string): string => escaped(words.say(picture.language, key));
  const rows = hollandTypes.map((type, row) => {
    const score = picture.scores[type];
    return bar(say(`interests.bar.${type}`), score, firstRow + row * rowHeight);
  });
  const marks = [
    scaleWords(left, 'start', say('interests.option.dislike')),
    scaleWords(left + full / 2, 'middle', say('interests.option.unsure')),
    scaleWords(right, 'end', say('interests.option.like')),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingSize.width} ${drawingSize.height}" font-family="DejaVu Sans" font-size="29" fill="${ink}">`,
    `<rect width="${drawingSize.width}" height="${drawingSize.height}" fill="#ffffff"/>`,
    `<text x="${left}" y="50" font-size="32" font-weight="bold">${say('interests.picture.heading')}</text>`,
    ...rows,
    `<path d="M${left} ${scaleTop}H${right}M${left} ${scaleTop - 6}v12M${left + full / 2} ${scaleTop - 6}v12M${right} ${scaleTop - 6}v12" stroke="${ink}" stroke-width="2"/>`,
    ...marks,
    '</svg>',
  ].join('');
}

/** A bar under its name and number; without a score an empty dashed one under a dash. */
function bar(name: string, score: number | null, top: number): string {
  const y = top + 38;
  const words = `<text x="${left}" y="${top + 28}">${name}</text>`;
  const number = `<text x="${right}" y="${top + 28}" text-anchor="end" font-weight="bold">${score ?? '–'}</text>`;
  const frame = `<rect x="${left}" y="${y}" width="${full}" height="${barHeight}" fill="none" stroke="${grey}" stroke-width="2"${score === null ? ' stroke-dasharray="8 8"' : ''}/>`;
  const width = (full * (score ?? 0)) / highestProfilerScore;
  return `${words}${number}<rect x="${left}" y="${y}" width="${width}" height="${barHeight}" fill="${blue}"/>${frame}`;
}

function scaleWords(x: number, anchor: string, said: string): string {
  return `<text x="${x}" y="${scaleTop + 36}" font-size="24" text-anchor="${anchor}">${said}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
