/** Maps in order with at most `limit` calls under way. The first failure is thrown, and nothing new is begun after it. */
export async function mapBounded<T, R>(
  items: readonly T[],
  limit: number,
  map: (item: T) => Promise<R>,
  done: (count: number) => void = () => undefined,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  let finished = 0;
  let failed = false;
  const worker = async () => {
    while (next < items.length && !failed) {
      const index = next++;
      const item = items[index];
      if (item === undefined) continue;
      try {
        results[index] = await map(item);
      } catch (error) {
        failed = true;
        throw error;
      }
      finished += 1;
      done(finished);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
