/** One page of an IAM list. `Marker` is there while `IsTruncated`. */
interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/**
 * Every page of an IAM list, in order. A page may be empty and still not be the last (IAM API Reference, "IsTruncated"). A truncated
 * answer without a marker, or with the one just used, ends in an error rather than in a short list or a loop.
 */
export async function readPages<P extends Page>(
  readPage: (Marker: string | undefined) => Promise<P>,
  seen: (page: P) => void = () => undefined,
): Promise<readonly P[]> {
  const pages: P[] = [];
  let marker: string | undefined;
  for (;;) {
    const page = await readPage(marker);
    pages.push(page);
    seen(page);
    if (page.IsTruncated !== true) return pages;
    if (page.Marker === undefined || page.Marker === marker)
      throw new Error('the list is cut off and names no next page');
    marker = page.Marker;
  }
}
