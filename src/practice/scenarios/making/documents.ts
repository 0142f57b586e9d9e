/** A statement that allows actions on everything. */
export const allow = (...actions: readonly string[]): object => ({ Effect: 'Allow', Action: actions, Resource: '*' });

/** A policy of these statements. */
export const policy = (...statements: readonly object[]): object => ({ Version: '2012-10-17', Statement: statements });

/** A trust policy: somebody may take the role, under a condition where one is given. */
export const trusted = (principal: '*' | Readonly<Record<string, string>>, condition?: object): object =>
  policy({
    Effect: 'Allow',
    Principal: principal,
    Action: 'sts:AssumeRole',
    ...(condition === undefined ? {} : { Condition: condition }),
  });

/** A trust policy: whoever has a token of that provider may take the role, under a condition. */
export const trustedToken = (Federated: string, Condition: object): object =>
  policy({ Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity', Condition });
