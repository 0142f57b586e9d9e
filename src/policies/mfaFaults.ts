import type { Held } from './conditions/operator.ts';
import { asList, type Conditions, type PolicyDocument, type Statement } from './document.ts';
import { mfaLockOuts } from './mfaLockOuts.ts';
import { contextOf, everydayRequests, isMfaKey, mentionsMfa, mfaSessions, othersArn } from './mfaRequests.ts';
import { parsePolicy } from './parsePolicy.ts';
import { actionApplies, resourceApplies, statementHolds } from './statementApplies.ts';

/**
 * What is wrong with a policy that speaks of MFA.
 * - `keys-escape`: only sign-ins are held to it; requests signed with access keys carry no MFA key and slip through
 * - `passwords-escape`: the other way round: a sign-in with a password alone slips through
 * - `denies-nothing`: MFA is mentioned, and makes no difference to whoever has none
 * - `even-with-mfa`: what it denies, it denies with MFA as well
 * - `lets-through`: it denies all but a list, and the list holds everyday work
 * - `locks-out`: what somebody needs to set MFA up, or to change a first password, is denied without MFA
 * - `out-of-reach`: it means to allow that, but not for a device of any name, or not for one's own user
 */
export interface MfaFault {
  readonly kind:
    | 'keys-escape'
    | 'passwords-escape'
    | 'denies-nothing'
    | 'even-with-mfa'
    | 'lets-through'
    | 'locks-out'
    | 'out-of-reach';
  /** the AWS actions concerned; empty where it is all of them */
  readonly actions: readonly string[];
}

/** Its faults; null for one that does not speak of MFA; `undecidable` where it cannot be read or its conditions cannot. */
export function mfaFaults(documentText: string, partition: string): readonly MfaFault[] | 'undecidable' | null {
  if (!/multifactorauthpresent/i.test(documentText)) return null;
  const parsed = parsePolicy(documentText);
  if (!parsed.ok) return 'undecidable';
  const { document } = parsed;
  const speaking = document.Statement.filter(mentionsMfa);
  if (speaking.length === 0) return null;
  if (!speaking.every(isAsked)) return 'undecidable';
  if (speaking.some((statement) => outcomes(statement, document).includes('undecidable'))) return 'undecidable';
  const denies = speaking.filter(({ Effect }) => Effect === 'Deny');
  if (denies.length === 0) return allowFaults(document, speaking);
  const { denied, missed } = mfaLockOuts(document, partition);
  return [
    ...denyFaults(document, denies, partition),
    ...(denied.length > 0 ? [fault('locks-out', denied)] : []),
    ...(missed.length > 0 ? [fault('out-of-reach', missed)] : []),
  ];
}

/** Whether MFA is there is asked with these; what a number or an address makes of it is not known. */
const isAsked = ({ Condition }: Statement): boolean =>
  Object.entries(Condition ?? {}).every(
    ([operator, keys]) => /^(For\w+:)?(Bool|Null|String)/i.test(operator) || !Object.keys(keys).some(isMfaKey),
  );

const fault = (kind: MfaFault['kind'], actions: readonly string[] = []): MfaFault => ({ kind, actions });

/** Whether its MFA condition holds, by session. Its other conditions say whom, where or what, and not whether with MFA. */
function outcomes({ Condition }: Statement, document: PolicyDocument): readonly Held[] {
  const ofMfa: Conditions = Object.fromEntries(
    Object.entries(Condition ?? {}).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).filter(([key]) => isMfaKey(key))),
    ]),
  );
  return mfaSessions.map((session) => statementHolds(ofMfa, document, contextOf(session)));
}

/** An Allow with MFA is a fine pattern; it is a false one where a request without MFA gets the same. */
function allowFaults(document: PolicyDocument, allows: readonly Statement[]): readonly MfaFault[] {
  const kinds = allows.map((statement) => {
    const [keys, password, mfa] = outcomes(statement, document);
    if (mfa === false || (keys === false && password === false)) return [];
    return [fault(keys && password ? 'denies-nothing' : keys ? 'keys-escape' : 'passwords-escape')];
  });
  return kinds.flat().slice(0, 1);
}

/** What the statements that deny without MFA do together, over what each of them speaks of. The worst is told, once. */
function denyFaults(document: PolicyDocument, denies: readonly Statement[], partition: string): readonly MfaFault[] {
  const everyday = everydayRequests(document, partition).map(({ action }) => action);
  const judged = denies.flatMap((statement) => {
    const resource = resourceOf(statement, othersArn(document, partition));
    return actionsOf(statement, everyday).map((action) => ({
      action,
      kind: judgeRequest(document, denies, action, resource),
    }));
  });
  const found = (kind: string) => judged.filter((one) => one.kind === kind).map(({ action }) => action);
  const whole = (['even-with-mfa', 'keys-escape', 'passwords-escape'] as const).find((kind) => found(kind).length > 0);
  if (whole !== undefined) return [fault(whole)];
  const through = [...new Set(found('denies-nothing'))];
  if (through.length === 0) return [];
  return [judged.length === found('denies-nothing').length ? fault('denies-nothing') : fault('lets-through', through)];
}

function judgeRequest(
  document: PolicyDocument,
  denies: readonly Statement[],
  action: string,
  resource: string,
): MfaFault['kind'] | 'fine' {
  const covering = denies.filter(
    (statement) =>
      actionApplies(statement, action) &&
      resourceApplies(statement, document, { resource, context: contextOf('mfa') }) === true,
  );
  const byStatement = covering.map((statement) => outcomes(statement, document));
  const [keys, password, mfa] = mfaSessions.map((_, index) => byStatement.some((held) => held[index] === true));
  if (mfa && (keys || password)) return 'even-with-mfa';
  if (keys && password) return 'fine';
  return password ? 'keys-escape' : keys ? 'passwords-escape' : 'denies-nothing';
}

/** Examples of what a statement is about; all everyday work where it denies everything, or everything but a list. */
const actionsOf = ({ Action }: Statement, everyday: readonly string[]): readonly string[] =>
  Action === undefined
    ? everyday
    : asList(Action).flatMap((text) => (text === '*' ? everyday : [text.replace(/[*?]/g, 'x')]));

const resourceOf = ({ Resource }: Statement, others: string): string => {
  const [first] = Resource === undefined ? [] : asList(Resource);
  if (first === undefined || first === '*') return others;
  return first.replace(/\$\{aws:username\}/gi, String(contextOf('mfa')['aws:username'])).replace(/[*?]/g, 'x');
};
