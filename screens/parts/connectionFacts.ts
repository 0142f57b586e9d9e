import { say } from '../../src/messages/say.ts';
import type { Translate } from '../../src/messages/translate.ts';
import { type AwsService, awsServices, type EndpointOverride } from '../../src/model/connection.ts';
import type { Scene } from '../../src/model/frontend.ts';
import type { Fact } from './factRows.tsx';
import { sayWho } from './sayWho.ts';
import { formatAccount } from './shorten.ts';

interface Shape {
  /** numbers and keys as AWS has them */
  readonly exact: boolean;
  readonly short: (text: string) => string;
}

/** Everything that tells accounts apart, as names and values. */
export function connectionFacts({ connection, alias }: Scene, translate: Translate, { exact, short }: Shape): Fact[] {
  const { identity, source, profile, keyKind, accessKeyId, region, endpoints, practice } = connection;
  const kind = translate(say(`screen.keyKind.${keyKind}`));
  const through = translate(say(`screen.source.${source}`));
  return [
    {
      name: translate(say('screen.connect.account')),
      value: exact ? identity.account : formatAccount(identity.account),
    },
    { name: translate(say('screen.connect.alias')), value: alias ?? translate(say('screen.connect.noAlias')) },
    { name: translate(say('screen.connect.you')), value: translate(sayWho(identity)) },
    { name: translate(say('screen.connect.arn')), value: short(identity.arn) },
    {
      name: translate(say('screen.connect.through')),
      value: profile ? translate(say('screen.connect.profile', { source: through, profile })) : through,
    },
    { name: translate(say('screen.connect.key')), value: exact ? `${kind}, ${accessKeyId}` : kind },
    { name: translate(say('screen.connect.region')), value: region },
    ...(practice ? [] : atOnePlace(endpoints)).map(({ service, url }) => ({
      name: translate(service === null ? say('screen.connect.endpoints') : say('screen.connect.endpoint', { service })),
      value: short(url),
      role: 'warn' as const,
    })),
  ];
}

/** An address that every service has is one line, without a service. */
function atOnePlace(
  endpoints: readonly EndpointOverride[],
): readonly { readonly service: AwsService | null; readonly url: string }[] {
  const [first] = endpoints;
  const isOne = awsServices.every((service) =>
    endpoints.some((one) => one.service === service && one.url === first?.url),
  );
  return first && isOne ? [{ service: null, url: first.url }] : endpoints;
}
