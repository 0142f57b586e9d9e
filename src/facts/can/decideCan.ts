import type { CanVerdict, CanWho, DecidingPolicy } from '../../model/canReport.ts';
import { type Access, decideAccess, type KnownPolicy } from '../../policies/decideAccess.ts';
import type { PolicyDocument } from '../../policies/document.ts';
import { statementsAbout } from '../../policies/evaluate.ts';
import { contextOf, type MfaSession } from '../../policies/mfaRequests.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import { absentKey, type RequestContext, unknownValue } from '../../policies/pattern.ts';
import type { HeldRight, HeldRights } from './heldBy.ts';

/** What is asked of somebody's rights. */
export interface CanAsked {
  readonly who: CanWho;
  readonly action: string;
  readonly resource: string;
  /** null: from an address that nobody named */
  readonly from: string | null;
  readonly now: Date;
}

/** Decides by offroot's own reading of policies, and names the statements that decide. */
export function decideCan(asked: CanAsked, rights: HeldRights, session: MfaSession): CanVerdict {
  const request = { action: asked.action, resource: asked.resource, context: canContext(asked, session) };
  const known = rights.policies.map(knownOf);
  const boundary = rights.boundary && knownOf(rights.boundary);
  const own = decideAccess(request, { policies: known, boundary: null });
  const access = decideAccess(request, { policies: known, boundary });
  const decision = access === 'allowed' || access === 'undecidable' ? access : 'denied';
  if (own !== access && access !== 'undecidable') return { decision, because: 'boundary', by: [] };
  const by = rights.policies.flatMap((right) => deciding(right, request, access));
  const because = access === 'implicitDeny' ? 'nothing' : access === 'undecidable' ? 'unknown' : 'statement';
  return { decision, because, by };
}

/** What a request carries: who, how they came, from where, when. Of everything else nobody knows. */
export function canContext({ who, resource, from, now }: CanAsked, session: MfaSession): RequestContext {
  const [, , , region = ''] = resource.split(':');
  return {
    ...contextOf(session, who.name),
    ...(who.kind === 'user' ? { 'aws:PrincipalArn': who.arn } : {}),
    ...(who.kind === 'role'
      ? { 'aws:username': absentKey, 'aws:PrincipalType': 'AssumedRole', 'aws:PrincipalArn': who.arn }
      : {}),
    ...(who.kind === 'group' ? { 'aws:username': unknownValue } : {}),
    'aws:CurrentTime': now.toISOString(),
    'aws:EpochTime': String(Math.floor(now.getTime() / 1000)),
    ...(from === null ? {} : { 'aws:SourceIp': from }),
    ...(region === '' || region === '*' ? {} : { 'aws:RequestedRegion': region }),
  };
}

function knownOf({ document }: HeldRight): KnownPolicy {
  if (document === null) return 'unseen';
  const parsed = parsePolicy(document);
  return parsed.ok ? parsed.document : 'unseen';
}

function deciding(
  right: HeldRight,
  request: Parameters<typeof statementsAbout>[1],
  access: Access,
): readonly DecidingPolicy[] {
  const { name: policy, group } = right;
  const known = knownOf(right);
  if (known === 'unseen' || known === 'unseen-allowing')
    return access === 'undecidable' ? [{ policy, group, sid: null, place: null, statement: null }] : [];
  return statementsAbout(known, request).flatMap(({ statement, index, applies }) => {
    const tells =
      access === 'undecidable'
        ? applies === 'undecidable'
        : applies === true && statement.Effect === (access === 'allowed' ? 'Allow' : 'Deny');
    return tells ? [decidingStatement(right, known, index)] : [];
  });
}

const decidingStatement = ({ name, group }: HeldRight, { Statement }: PolicyDocument, index: number) => ({
  policy: name,
  group,
  sid: Statement[index]?.Sid ?? null,
  place: index + 1,
  statement: JSON.stringify(Statement[index]),
});
