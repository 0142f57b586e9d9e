import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { describePolicy } from './describePolicy.ts';
import { asList, type OneOrMany } from './document.ts';
import { grantsFullAdministration } from './fullAdministration.ts';
import { parsePolicy } from './parsePolicy.ts';

/** More actions than this are counted, not named: a sentence is to be read. */
const mostNamed = 6;

/** What a policy that somebody else wrote allows and denies, one sentence a statement. Its Sids are not believed. */
export function describeForeign(document: string): readonly Words[] {
  if (grantsFullAdministration(document)) return [say('policy.everything')];
  const parsed = parsePolicy(document);
  if (!parsed.ok) return [say('policy.not-understood')];
  const Statement = parsed.document.Statement.map(({ Sid: _, ...statement }) =>
    statement.Action === undefined
      ? { ...statement, NotAction: clipped(statement.NotAction) }
      : { ...statement, Action: clipped(statement.Action) },
  );
  return describePolicy({ ...parsed.document, Statement });
}

function clipped(actions: OneOrMany): readonly string[] {
  const all = asList(actions);
  return all.length <= mostNamed ? all : [...all.slice(0, mostNamed - 1), '…'];
}
