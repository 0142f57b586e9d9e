import type { Draft } from './draft.ts';

/** A provider of OpenID Connect, made so many days ago, whose tokens are for STS. */
export interface ProviderRow {
  readonly url: string;
  readonly made: number;
  readonly thumbprint: string;
}

/** Adds identity providers, which roles then trust. */
export function addProviders({ state, ago }: Draft, rows: readonly ProviderRow[]): void {
  for (const { url, made, thumbprint } of rows) {
    state.oidcProviders.push({
      url,
      clientIds: ['sts.amazonaws.com'],
      thumbprints: [thumbprint],
      createdAt: ago(made),
      tags: [],
    });
  }
}
