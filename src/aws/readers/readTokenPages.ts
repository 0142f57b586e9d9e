import { readPages } from './readPages.ts';

/** `readPages` for the services beside IAM, whose pages name the next one by a token and are the last where there is none. */
export const readTokenPages = <P, T>(
  readPage: (token: string | undefined) => Promise<P>,
  tokenOf: (page: P) => string | undefined,
  itemsOf: (page: P) => readonly T[],
): Promise<readonly T[]> =>
  readPages(
    async (token) => {
      const page = await readPage(token);
      return { page, Marker: tokenOf(page), IsTruncated: Boolean(tokenOf(page)) };
    },
    ({ page }) => itemsOf(page),
  );
