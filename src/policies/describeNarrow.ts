import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { describePolicy } from './describePolicy.ts';
import { asList, type OneOrMany, type PolicyDocument, type Statement } from './document.ts';

/** More than this is counted, not named: a sentence is to be read. */
const mostNamed = 6;

/** What a narrow policy allows, on what and under which conditions: one sentence a statement. Its Sids are not believed. */
export const describeNarrow = (document: PolicyDocument): readonly Words[] =>
  document.Statement.flatMap(({ Sid: _, ...statement }) =>
    statement.Effect === 'Allow' && statement.Action !== undefined && statement.Resource !== undefined
      ? [describeAllow(statement.Action, statement.Resource, statement.Condition)]
      : describePolicy({ ...document, Statement: [statement] }),
  );

function describeAllow(actions: OneOrMany, resources: OneOrMany, conditions: Statement['Condition'] = {}): Words {
  const params = {
    actions: clipped(actions).join(', '),
    where: asList(resources).includes('*') ? say('narrow.allows.everything') : clipped(resources).join(', '),
  };
  const under = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => describeCondition(operator, key, clipped(values))),
  );
  return under.length === 0 ? say('narrow.allows', params) : say('narrow.allows.under', { ...params, under });
}

/** The conditions that offroot itself writes, in words; any other as it stands in the policy. */
function describeCondition(operator: string, key: string, all: readonly string[]): Words {
  const values = all.join(', ');
  const own: Readonly<Record<string, () => Words>> = {
    'IpAddress aws:SourceIp': () => say('narrow.under.addresses', { values }),
    'DateGreaterThanEquals aws:CurrentTime': () => say('narrow.under.from', { day: dayOf(values) }),
    'DateLessThan aws:CurrentTime': () => say('narrow.under.until', { day: dayOf(values) }),
    'NumericLessThan aws:MultiFactorAuthAge': () => say('narrow.under.mfa-age', { hours: Number(values) / 3600 }),
    'StringEquals aws:RequestedRegion': () => say('narrow.under.regions', { values }),
    ...(values === 'true' ? { 'Bool aws:MultiFactorAuthPresent': () => say('narrow.under.mfa') } : {}),
  };
  return own[`${operator} ${key}`]?.() ?? say('narrow.under.other', { operator, key, values });
}

/** Midnight is the day; any other moment is told as it is. */
const dayOf = (moment: string): string => moment.replace(/T00:00:00Z$/, '');

const clipped = (texts: OneOrMany): readonly string[] => {
  const all = asList(texts);
  return all.length <= mostNamed ? all : [...all.slice(0, mostNamed - 1), '…'];
};
