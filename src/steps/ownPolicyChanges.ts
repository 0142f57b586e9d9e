import { sessionCarriesMfa } from '../facts/sessionCarriesMfa.ts';
import { isOurRequireMfa } from '../facts/wayIn.ts';
import { say } from '../messages/say.ts';
import type { ApiChange, Write } from '../model/change.ts';
import type { Authorization } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { describePolicy } from '../policies/describePolicy.ts';
import { type PolicyDocument, sameDocument } from '../policies/document.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import { roomForVersion } from './policyVersionChanges.ts';

/** A policy that offroot itself writes, as it should be. */
export interface OwnPolicyWanted {
  readonly name: string;
  readonly document: PolicyDocument;
  readonly detail: Words;
  /** what it allows, where a policy's own words do not say it best */
  readonly explains?: readonly Words[];
}

/** Where offroot's own policies are. */
export const ownPolicyArn = ({ snapshot }: StepContext, name: string): string => {
  const { partition, account } = snapshot.connection.identity;
  return `arn:${partition}:iam::${account}:policy/${name}`;
};

/**
 * Makes a policy of ours, or gives it a new version where somebody changed it; nothing where it is as it should be, and where
 * a new version could stop this very run, signed in through a group that has it. With five versions the oldest goes first.
 */
export function ownPolicyChanges(
  context: StepContext,
  { groups, policies }: Authorization,
  about: Pick<ApiChange, 'step' | 'fixes'>,
  { name, document, detail, explains = describePolicy(document) }: OwnPolicyWanted,
): readonly ApiChange[] {
  const PolicyDocument = JSON.stringify(document);
  const PolicyArn = ownPolicyArn(context, name);
  const there = policies.find(({ arn }) => arn === PolicyArn);
  if (there && sameDocument(there.document, PolicyDocument)) return [];
  const self = lockedOutGroups(context);
  if (there && groups.some((group) => self.includes(group.name) && group.attached.some(({ arn }) => arn === PolicyArn)))
    return [];
  const write: Write = there
    ? { action: 'iam:CreatePolicyVersion', input: { PolicyArn, PolicyDocument, SetAsDefault: true } }
    : {
        action: 'iam:CreatePolicy',
        input: {
          PolicyName: name,
          PolicyDocument,
          Description: 'Made by offroot',
          Tags: [{ Key: 'offroot:created', Value: context.now.toISOString() }],
        },
      };
  return [
    ...(there ? roomForVersion(about, there) : []),
    {
      ...write,
      id: `${about.step}.policy.${name}`,
      step: about.step,
      kind: 'api',
      summary: there ? say('groups.policy.update', { name }) : say('groups.policy.create', { name }),
      line: { noun: say('noun.policy'), name, detail },
      effect: there ? 'change' : 'add',
      explains,
      undo: there
        ? { possible: false, why: say('groups.policy.update.undo') }
        : { possible: true, write: { action: 'iam:DeletePolicy', input: { PolicyArn } } },
      fixes: about.fixes,
      touches: ['authorization'],
    },
  ];
}

/**
 * Groups that must not require MFA yet, because offroot itself runs as a member of theirs, and its session may be without:
 * unknown counts as no.
 */
export function lockedOutGroups({ snapshot }: Pick<StepContext, 'snapshot'>): readonly string[] {
  if (sessionCarriesMfa(snapshot)) return [];
  const { kind, name } = snapshot.connection.identity;
  const authorization = known(snapshot.authorization);
  const self = kind === 'user' ? authorization?.users.find((user) => user.name === name) : undefined;
  const arns =
    authorization?.policies
      .filter((policy) => policy.name === requireMfaName && isOurRequireMfa(policy.document, snapshot.connection))
      .map((policy) => policy.arn) ?? [];
  return (authorization?.groups ?? [])
    .filter((group) => self?.groups.includes(group.name) && !group.attached.some(({ arn }) => arns.includes(arn)))
    .map((group) => group.name);
}
