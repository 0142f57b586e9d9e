/** One page of an IAM list. `Marker` is there while `IsTruncated`. */
interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/**
 * What `itemsOf` makes of every page of an IAM list, in order; the pages themselves are let go, for there may be many. A page may be
 * empty and still not be the last (IAM API Reference, "IsTruncated"). A truncated answer without a marker, or with the one just
 * used, ends in an error rather than in a short list or a loop.
 */
export async function readPages<P extends Page, T>(
  readPage: (Marker: string | undefined) => Promise<P>,
  itemsOf: (page: P) => readonly T[],
): Promise<readonly T[]> {
  const items: T[] = [];
  let marker: string | undefined;
  for (;;) {
    const page = await readPage(marker);
    for (const item of itemsOf(page)) items.push(item);
    if (page.IsTruncated !== true) return items;
    if (page.Marker === undefined || page.Marker === marker)
      throw new Error('the list is cut off and names no next page');
    marker = page.Marker;
  }
}
