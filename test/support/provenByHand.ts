import { known } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { allowAll, allowSome, awsArn, denySome, ourRequireMfa } from './snapshots.ts';

/** What each document of the tests does, said by hand so that no code under test is asked. */
export const traits: Readonly<Record<string, { readonly all: boolean; readonly denies: boolean }>> = {
  [allowAll]: { all: true, denies: false },
  [allowSome]: { all: false, denies: false },
  [denySome]: { all: false, denies: true },
  [ourRequireMfa]: { all: false, denies: true },
};

const organizationPath = '/aws-service-role/organizations.amazonaws.com/';

/**
 * Who may be relied on to get back in, from the words of the product ("The proofs") and from nothing else:
 * in a group with full administration, no boundary, no Deny but our own; a password, MFA, and a sign-in later than both.
 * In an Organization, or with another Deny, the policy simulator must say allowed. Unknown is not met.
 */
export function provenByHand(snapshot: Snapshot): readonly string[] {
  const authorization = known(snapshot.authorization);
  const signIns = known(snapshot.signIns);
  const devices = known(snapshot.mfaDevices);
  if (!authorization || !signIns || !devices) return [];
  const inOrganization = authorization.roles.some(({ path }) => path.startsWith(organizationPath));

  const documentOf = (arn: string) => authorization.policies.find((policy) => policy.arn === arn)?.document;
  const gives = (arn: string) => {
    const document = documentOf(arn);
    return document === undefined ? arn === awsArn('AdministratorAccess') : traits[document]?.all === true;
  };
  const denies = ({ arn, name }: { arn: string; name: string }) => {
    const document = documentOf(arn);
    if (document === undefined) return arn !== awsArn('AdministratorAccess');
    if (name === 'offroot-require-mfa' && document === ourRequireMfa) return false;
    return traits[document]?.denies !== false;
  };

  return authorization.users.flatMap((user) => {
    const groups = authorization.groups.filter(({ name }) => user.groups.includes(name));
    const administers = groups.some(
      ({ attached, inline }) =>
        attached.some(({ arn }) => gives(arn)) || inline.some(({ document }) => traits[document]?.all === true),
    );
    const foreignDeny = [user, ...groups].some(
      ({ attached, inline }) =>
        attached.some(denies) || inline.some(({ document }) => traits[document]?.denies !== false),
    );
    const simulated = known(snapshot.simulations)?.[user.name] === 'allowed';
    const signIn = signIns.find((each) => each.user === user.name);
    const mfaSince = devices
      .filter(({ owner }) => owner?.kind === 'user' && owner.name === user.name)
      .flatMap(({ enabledAt }) => (enabledAt === null ? [] : [Date.parse(enabledAt)]));
    if (!administers || user.boundary !== null) return [];
    if ((foreignDeny || inOrganization) && !simulated) return [];
    if (!signIn?.password || signIn.password.resetRequired || signIn.lastUsedAt === null) return [];
    const used = Date.parse(signIn.lastUsedAt);
    const withBoth = mfaSince.some((since) => used > since) && used > Date.parse(signIn.password.createdAt);
    return withBoth ? [user.name] : [];
  });
}
