/** What an amount is paid for. */
export type Period = 'hour' | 'week' | 'month' | 'year';

const names: Readonly<Record<string, Period>> = {
  hour: 'hour',
  hr: 'hour',
  hrs: 'hour',
  hourly: 'hour',
  ph: 'hour',
  hora: 'hour',
  week: 'week',
  wk: 'week',
  weekly: 'week',
  semana: 'week',
  semanal: 'week',
  semanales: 'week',
  month: 'month',
  monthly: 'month',
  mo: 'month',
  mes: 'month',
  mensual: 'month',
  mensuales: 'month',
  mensualmente: 'month',
  year: 'year',
  yr: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  annum: 'year',
  ano: 'year',
  anual: 'year',
  anuales: 'year',
  anualmente: 'year',
};
const passedOver = new Set(
  (
    'dollars dollar bucks usd us dolares dolar dlls dls pesos cash about more less or mas o menos aprox approximately / per a an each ' +
    'every por al la el cada x p in en last this un una one'
  ).split(' '),
);

/** The period said right after the amount, or else the only one said anywhere. */
export function findPeriod(words: readonly string[], after: number): Period | null {
  let at = after + 1;
  while (passedOver.has(words[at] ?? '')) at++;
  const near = periodOf(words[at]);
  if (near !== null) return near;
  const all = new Set(words.map(periodOf).filter((period) => period !== null));
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}

function periodOf(word: string | undefined): Period | null {
  return Object.hasOwn(names, word ?? '') ? (names[word ?? ''] ?? null) : null;
}
