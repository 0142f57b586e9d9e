import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import type { WebIdentity } from '../policies/newTrust.ts';

/** Where IAM keeps a provider: its address without the scheme is the end of its ARN. */
export const providerArn = ({ snapshot }: Pick<StepContext, 'snapshot'>, host: string): string => {
  const { partition, account } = snapshot.connection.identity;
  return `arn:${partition}:iam::${account}:oidc-provider/${host}`;
};

/** Why a provider that is there will not do: it does not know the audience. Another audience is another matter than a role. */
export function providerFault({ snapshot }: StepContext, { provider, host, audience }: WebIdentity): Words | null {
  const there = known(snapshot.oidcProviders)?.find(({ arn }) => arn === provider);
  return there && !there.audiences.includes(audience)
    ? say('roles.web.audience.unknown', { host, audience, audiences: there.audiences.join(', ') })
    : null;
}

/**
 * The provider, where it is not there. Without thumbprints: AWS trusts it by the certificate authorities it knows, and finds out
 * the thumbprint itself where it needs one (IAM API Reference, CreateOpenIDConnectProvider).
 */
export function providerChanges(
  { snapshot, now }: StepContext,
  step: string,
  { provider, host, audience }: WebIdentity,
): readonly ApiChange[] {
  if (known(snapshot.oidcProviders)?.some(({ arn }) => arn === provider) !== false) return [];
  return [
    {
      id: `${step}.provider.${host}`,
      step,
      kind: 'api',
      action: 'iam:CreateOpenIDConnectProvider',
      input: {
        Url: `https://${host}`,
        ClientIDList: [audience],
        Tags: [{ Key: 'offroot:created', Value: now.toISOString() }],
      },
      summary: say('roles.web.provider', { host }),
      line: { noun: say('noun.identity-provider'), name: host, detail: say('roles.web.provider.detail', { audience }) },
      effect: 'add',
      undo: {
        possible: true,
        write: { action: 'iam:DeleteOpenIDConnectProvider', input: { OpenIDConnectProviderArn: provider } },
      },
      fixes: [],
      touches: ['oidcProviders'],
    },
  ];
}
