import { GetOpenIDConnectProviderCommand, ListOpenIDConnectProvidersCommand } from '@aws-sdk/client-iam';
import type { OidcProvider } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { attempt } from './attempt.ts';
import { callsAtOnce, isoDate, type Reader } from './reader.ts';

/** The providers of OpenID Connect whose tokens roles may trust: AWS lists all of them, a hundred at most, at once. */
export const readOidcProviders: Reader<readonly OidcProvider[]> = async ({ iam, clock, progress }) => {
  const { OpenIDConnectProviderList: list = [] } = await attempt('iam:ListOpenIDConnectProviders', () =>
    iam.send(new ListOpenIDConnectProvidersCommand({})),
  );
  const providers = await mapBounded(
    list,
    callsAtOnce,
    async ({ Arn: arn = '' }) => {
      const { ClientIDList, CreateDate, Tags } = await attempt('iam:GetOpenIDConnectProvider', () =>
        iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn })),
      );
      return {
        arn,
        audiences: ClientIDList ?? [],
        createdAt: isoDate(CreateDate) ?? '',
        tags: Object.fromEntries((Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
      };
    },
    (done) => progress(done, list.length),
  );
  return read(providers, clock.now().toISOString());
};
