/**
 * A number written in digits, read the way people in the US mean it in either language: `45,000`, `45.000` and `45 000` are
 * forty-five thousand, `3,400.50` and `3.400,50` have cents, `3.5` and `3,5` a fraction. `null` when it can be none (`4,50,0`).
 */
export function readFigure(written: string): number | null {
  const digits = written.replaceAll(' ', '');
  if (/^\d*\.?\d+$/.test(digits) && !isThousands(digits, '.')) return Number(digits);
  for (const [thousands, decimal] of [',.', '.,'].map((marks) => Array.from(marks)) as [string, string][]) {
    const [whole, cents, more] = digits.split(decimal);
    if (whole === undefined || more !== undefined || !isWhole(whole, thousands)) continue;
    if (cents !== undefined && !/^\d{1,2}$/.test(cents)) continue;
    return Number(`${whole.replaceAll(thousands, '')}.${cents ?? '0'}`);
  }
  return null;
}

function isWhole(digits: string, thousands: string): boolean {
  return /^\d+$/.test(digits) || isThousands(digits, thousands);
}

function isThousands(digits: string, mark: string): boolean {
  const [first, ...rest] = digits.split(mark);
  return rest.length > 0 && /^[1-9]\d{0,2}$/.test(first ?? '') && rest.every((each) => /^\d{3}$/.test(each));
}
