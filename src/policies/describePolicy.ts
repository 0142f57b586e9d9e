import { type MessageKey, say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { asList, type OneOrMany, type PolicyDocument, type Statement } from './document.ts';

/**
 * What a policy built here allows and denies, one plain sentence a statement, found by its Sid. A Sid is taken at its
 * word: do not hand in documents that others may have edited. A Sid that is not ours is told by its actions.
 */
export function describePolicy(document: PolicyDocument): readonly Words[] {
  return document.Statement.map((statement) => bySid[statement.Sid ?? ''] ?? describeActions(statement));
}

function describeActions({ Effect, Action, NotAction }: Statement): Words {
  const params = { actions: listed(Action ?? NotAction) };
  if (Action === undefined)
    return Effect === 'Allow' ? say('policy.allowsAllBut', params) : say('policy.deniesAllBut', params);
  return Effect === 'Allow' ? say('policy.allows', params) : say('policy.denies', params);
}

const listed = (actions: OneOrMany): string => asList(actions).join(', ');

const sids = [
  'ReadSignInRules',
  'ManageOwnPassword',
  'ManageOwnAccessKeys',
  'CreateMfaDevice',
  'ManageOwnMfa',
  'DenyAllWithoutMfa',
  'DenyOthersWithoutMfa',
  'UseS3',
  'UseEc2',
  'UseLambda',
  'UseDynamoDb',
  'UseRds',
  'UseSqs',
  'UseSns',
  'UseCloudWatch',
  'UseEcs',
  'UseEcr',
  'SeeRoles',
  'PassDeveloperRoles',
  'CreateServiceLinkedRoles',
] as const;
type Sentence = Extract<MessageKey, `policy.sid.${string}`>;

const bySid: Readonly<Record<string, Words>> = Object.fromEntries(
  sids.map((sid): [string, Words] => {
    const key: Sentence = `policy.sid.${sid}`;
    return [sid, say(key)];
  }),
);
