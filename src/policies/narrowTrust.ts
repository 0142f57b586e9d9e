import { unguardedServices } from './guardedTrust.ts';
import { openTrust } from './openTrust.ts';
import { type Fields, isFields, parsedStatement, withStatements } from './trustDocument.ts';
import { wideWebTrust } from './webTrustFaults.ts';

/**
 * A trust policy with every statement that lets in anybody, or anybody who knows a secret, narrowed to this account; all else
 * stays word for word. Null where there is none, or it cannot be read.
 */
export const closeTrust = (
  text: string,
  account: { readonly partition: string; readonly account: string },
): string | null =>
  withStatements(text, (statement) => {
    const { Principal: _, NotPrincipal: __, ...rest } = statement;
    const open = openTrust(parsedStatement(statement));
    if (open === null || open.to === 'provider') return statement;
    return { ...rest, Principal: keptPrincipals(statement, `arn:${account.partition}:iam::${account.account}:root`) };
  });

/**
 * A trust policy with this account as the one for whom its services may act, in every statement that does not say for whom.
 * Null where there is none. A statement that also lets in others than services is split: the condition is for services alone.
 */
export const guardTrust = (text: string, account: string): string | null =>
  withStatements(text, (statement) => {
    if (unguardedServices(parsedStatement(statement)).length === 0) return statement;
    const { Principal, Sid: _, ...rest } = statement;
    const { Service, ...others } = isFields(Principal) ? Principal : {};
    const guarded = {
      ...statement,
      Principal: { Service },
      Condition: withSourceAccount(statement.Condition, account),
    };
    return Object.keys(others).length === 0 ? guarded : [guarded, { ...rest, Principal: others }];
  });

/**
 * A trust policy that takes tokens of a provider about this one subject alone, in every statement that asks too little of them.
 * Null where there is none. A statement that lets in others besides is left as it is: what holds for one need not for all.
 */
export const nameSubject = (text: string, host: string, subject: string): string | null =>
  withStatements(text, (statement) => {
    const wide = wideWebTrust(parsedStatement(statement)).some((one) => one.host === host);
    return wide && isAlone(statement)
      ? { ...statement, Condition: withSubject(statement.Condition, `${host}:sub`, subject) }
      : statement;
  });

const isAlone = ({ Principal }: Fields): boolean =>
  isFields(Principal) && Object.keys(Principal).length === 1 && [Principal.Federated].flat().length === 1;

function withSubject(condition: unknown, key: string, subject: string): Fields {
  const others = Object.entries(isFields(condition) ? condition : {}).flatMap(([operator, keys]) => {
    const kept = Object.entries(isFields(keys) ? keys : {}).filter(([one]) => one.toLowerCase() !== key.toLowerCase());
    return kept.length > 0 ? [[operator, Object.fromEntries(kept)] as const] : [];
  });
  const { StringEquals = {}, ...rest } = Object.fromEntries(others);
  return { ...rest, StringEquals: { ...StringEquals, [key]: subject } };
}

/** Only those that nobody chose give way: services and named providers beside them stay. */
function keptPrincipals({ Principal }: Fields, root: string): Fields {
  if (!isFields(Principal)) return { AWS: root };
  const { AWS, Federated, ...others } = Principal;
  const named = [AWS ?? []].flat().filter((name) => name !== '*' && name !== root);
  const providers = [Federated ?? []].flat().filter((name) => name !== '*');
  return {
    ...others,
    ...(providers.length > 0 ? { Federated: providers } : {}),
    AWS: named.length > 0 ? [root, ...named] : root,
  };
}

function withSourceAccount(condition: unknown, account: string): Fields {
  const before = isFields(condition) ? condition : {};
  const equals = isFields(before.StringEquals) ? before.StringEquals : {};
  return { ...before, StringEquals: { ...equals, 'aws:SourceAccount': account } };
}
