/** The work's result if it comes within so many milliseconds. Late work goes on; how it ends is then nobody's concern. */
export async function withinTime<T>(
  work: Promise<T>,
  milliseconds: number,
): Promise<{ readonly inTime: true; readonly value: T } | { readonly inTime: false }> {
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ readonly inTime: false }>((resolve) => {
    timer = setTimeout(() => resolve({ inTime: false }), milliseconds);
  });
  try {
    return await Promise.race([work.then((value) => ({ inTime: true as const, value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
