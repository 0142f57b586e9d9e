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
  const under = Object.values(conditions).flatMap((keys) =>
    Object.entries(keys).map(([key, values]) => `${key} ${clipped(values).join(', ')}`),
  );
  return under.length === 0
    ? say('narrow.allows', params)
    : say('narrow.allows.under', { ...params, under: under.join('; ') });
}

const clipped = (texts: OneOrMany): readonly string[] => {
  const all = asList(texts);
  return all.length <= mostNamed ? all : [...all.slice(0, mostNamed - 1), '…'];
};
