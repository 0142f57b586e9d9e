import { describe, expect, it } from 'vitest';
import { developerServiceNames, developerServices, isDeveloperServices } from '../../src/policies/developerServices.ts';
import type { PolicyDocument } from '../../src/policies/document.ts';
import { escalations } from '../../src/policies/escalations.ts';
import { escalationsIn } from '../../src/policies/escalationsIn.ts';
import { openServices } from '../../src/policies/openServices.ts';
import { parsePolicy } from '../../src/policies/parsePolicy.ts';
import { requireMfa } from '../../src/policies/requireMfa.ts';
import { escalationCases, openServiceCases } from './cases/wideRights.ts';

const place = { partition: 'aws', account: '123456789012' };

const parsed = (...statements: readonly object[]): PolicyDocument => {
  const policy = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
  if (!policy.ok) throw new Error(policy.problem);
  return policy.document;
};

describe('escalationsIn', () => {
  it.each(escalationCases)('$says', ({ statements, opens }) => {
    expect(escalationsIn(parsed(...statements), place)).toEqual(opens);
  });

  it.each(escalations)('finds $name by its actions, and not without any one of them', ({ name, needs }) => {
    const actions = needs.map(({ action }) => action);
    const found = (chosen: readonly string[]) =>
      chosen.length > 0 &&
      escalationsIn(parsed({ Effect: 'Allow', Action: chosen, Resource: '*' }), place).includes(name);

    expect(found(actions)).toBe(true);
    for (const left of actions) expect(found(actions.filter((action) => action !== left))).toBe(false);
  });

  it('finds every way in iam:* and every service', () => {
    const document = parsed({
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'true' } },
    });

    expect(escalationsIn(document, place)).toEqual(escalations.map(({ name }) => name));
  });

  it.each(['aws', 'aws-cn'])('finds nothing in offroot’s own policies in %s', (partition) => {
    const own = [requireMfa({ partition }), developerServices(developerServiceNames, { partition })];

    for (const document of own) expect(escalationsIn(document, { ...place, partition })).toEqual([]);
  });
});

describe('openServices', () => {
  it.each(openServiceCases)('$says', ({ statements, opens }) => {
    expect(openServices(parsed(...statements))).toEqual(opens);
  });

  it('finds nothing in offroot-require-mfa, and what was chosen in offroot-developers', () => {
    expect(openServices(requireMfa({ partition: 'aws' }))).toEqual([]);
    expect(openServices(developerServices(['s3', 'ec2', 'sqs'], { partition: 'aws' }))).toEqual(['s3']);
  });
});

describe('isDeveloperServices', () => {
  it.each([{ chosen: ['s3'] }, { chosen: ['ec2', 'rds'] }, { chosen: developerServiceNames }] as const)(
    'knows offroot-developers for $chosen',
    ({ chosen }) => {
      expect(isDeveloperServices(developerServices(chosen, { partition: 'aws' }), { partition: 'aws' })).toBe(true);
      expect(isDeveloperServices(developerServices(chosen, { partition: 'aws-cn' }), { partition: 'aws-cn' })).toBe(
        true,
      );
    },
  );

  it('does not know it with anything changed', () => {
    const { Version, Statement } = developerServices(['s3', 'ec2'], { partition: 'aws' });
    const more = { Effect: 'Allow', Action: 'iam:*', Resource: '*' } as const;

    expect(isDeveloperServices({ Version, Statement: [...Statement, more] }, { partition: 'aws' })).toBe(false);
    expect(isDeveloperServices({ Version, Statement: Statement.slice(0, -1) }, { partition: 'aws' })).toBe(false);
    expect(isDeveloperServices({ Version, Statement: [more] }, { partition: 'aws' })).toBe(false);
  });
});
