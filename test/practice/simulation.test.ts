import {
  type ContextEntry,
  SimulateCustomPolicyCommand,
  type SimulateCustomPolicyCommandInput,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { practice } from '../support/practice.ts';
import { missingKeyCases, refusedInputs, typedContexts } from './cases/simulations.ts';

const read = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const document = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const [a, b] = ['arn:aws:s3:::bucket/a', 'arn:aws:s3:::bucket/b'];

async function simulate(statements: readonly object[], more: Partial<SimulateCustomPolicyCommandInput> = {}) {
  const input = { PolicyInputList: [document(...statements)], ActionNames: ['s3:GetObject'], ...more };
  const { EvaluationResults = [] } = await practice().iam().send(new SimulateCustomPolicyCommand(input));
  return EvaluationResults;
}

describe('SimulateCustomPolicy', () => {
  it('answers each action once, on everything where no resource is named', async () => {
    const results = await simulate([read], { ActionNames: ['s3:GetObject', 's3:PutObject'] });

    expect(results).toEqual([
      {
        EvalActionName: 's3:GetObject',
        EvalResourceName: '*',
        EvalDecision: 'allowed',
        MatchedStatements: [
          {
            SourcePolicyId: 'PolicyInputList.1',
            SourcePolicyType: 'IAM Policy',
            StartPosition: { Line: 1, Column: 38 },
            EndPosition: { Line: 1, Column: 95 },
          },
        ],
        MissingContextValues: [],
      },
      {
        EvalActionName: 's3:PutObject',
        EvalResourceName: '*',
        EvalDecision: 'implicitDeny',
        MatchedStatements: [],
        MissingContextValues: [],
      },
    ]);
  });

  it('answers for each resource, and as a whole as its worst', async () => {
    const onlyA = { ...read, Resource: a };

    const [mixed] = await simulate([onlyA], { ResourceArns: [a, b] });
    const [denied] = await simulate([read, { ...onlyA, Effect: 'Deny' }], { ResourceArns: [a, b] });

    const each = (result = mixed) => result?.ResourceSpecificResults?.map((one) => one.EvalResourceDecision);
    expect([mixed?.EvalDecision, each(mixed)]).toEqual(['implicitDeny', ['allowed', 'implicitDeny']]);
    expect([denied?.EvalDecision, each(denied)]).toEqual(['explicitDeny', ['explicitDeny', 'allowed']]);
    expect(mixed?.MatchedStatements).toHaveLength(1);
    expect(mixed?.ResourceSpecificResults?.map((one) => one.MatchedStatements?.length ?? 0)).toEqual([1, 0]);
  });

  it('names the statement that denies, and not those that would have allowed', async () => {
    const [result] = await simulate([read, { ...read, Effect: 'Deny' }]);

    expect(result?.MatchedStatements).toMatchObject([
      { StartPosition: { Line: 1, Column: 95 }, EndPosition: { Line: 1, Column: 152 } },
    ]);
  });

  it.each([
    ['Allow', 's3:GetObject', 'allowed', true, ['PolicyInputList.1']],
    ['Allow', 's3:PutObject', 'implicitDeny', false, []],
    ['Deny', 's3:GetObject', 'explicitDeny', false, ['PermissionsBoundaryPolicyInputList.1']],
  ] as const)('holds what is allowed to a boundary: %s %s', async (Effect, Action, decision, within, sources) => {
    const boundary = document({ Effect, Action, Resource: '*' });

    const [result] = await simulate([read], { PermissionsBoundaryPolicyInputList: [boundary], ResourceArns: [a] });

    const detail = { AllowedByPermissionsBoundary: within };
    expect(result?.EvalDecision).toBe(decision);
    expect(result?.PermissionsBoundaryDecisionDetail).toEqual(detail);
    expect(result?.ResourceSpecificResults?.[0]?.PermissionsBoundaryDecisionDetail).toEqual(detail);
    expect(result?.MatchedStatements?.map(({ SourcePolicyId }) => SourcePolicyId)).toEqual(sources);
  });

  it.each(missingKeyCases)('says which keys it missed: $says', async ({ statement, entries, missing }) => {
    const [result] = await simulate([{ ...read, ...statement }], { ContextEntries: entries, ResourceArns: [a] });

    expect(result?.MissingContextValues).toEqual(missing);
    expect(result?.ResourceSpecificResults?.[0]?.MissingContextValues ?? []).toEqual(missing);
  });

  it.each(typedContexts)('takes the context it is told: $operator over $entry.ContextKeyValues', async (row) => {
    const { operator, wanted, entry, decision } = row;
    const ContextEntries: ContextEntry[] = [{ ContextKeyName: 'aws:RequestTag/value', ...entry }];

    const [result] = await simulate([{ ...read, Condition: { [operator]: { 'aws:RequestTag/value': wanted } } }], {
      ContextEntries,
    });

    expect(result?.EvalDecision).toBe(decision);
  });

  it.each(refusedInputs)('refuses what AWS refuses: $message', async ({ input, message }) => {
    await expect(simulate([read], input)).rejects.toMatchObject({ name: 'InvalidInputException', message });
  });

  it('takes an empty list of policies, which allow nothing', async () => {
    const [result] = await simulate([], { PolicyInputList: [] });

    expect(result?.EvalDecision).toBe('implicitDeny');
  });
});

describe('SimulatePrincipalPolicy', () => {
  it('names policies by where they come from, and counts one attached twice once', async () => {
    const { ask, addUser, iam } = practice();
    addUser('alice', { policy: 'ReadOnlyAccess' });
    ask('CreateGroup', { GroupName: 'readers' });
    ask('AddUserToGroup', { GroupName: 'readers', UserName: 'alice' });
    const inline = { PolicyName: 'p', PolicyDocument: document(read) };
    ask('PutUserPolicy', { UserName: 'alice', ...inline });
    ask('PutGroupPolicy', { GroupName: 'readers', ...inline });
    ask('AttachGroupPolicy', { GroupName: 'readers', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' });

    const { EvaluationResults } = await iam().send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: 'arn:aws:iam::111122223333:user/alice',
        ActionNames: ['s3:GetObject'],
        PolicyInputList: [document({ ...read, Action: '*' })],
      }),
    );

    const sources = EvaluationResults?.[0]?.MatchedStatements?.map(({ SourcePolicyId }) => SourcePolicyId);
    expect(sources?.sort()).toEqual(['PolicyInputList.1', 'ReadOnlyAccess', 'group_readers_p', 'user_alice_p']);
  });

  it('asks the attached boundary, unless one is given with the request', async () => {
    const { ask, addUser, iam } = practice();
    addUser('alice', { policy: 'AdministratorAccess' });
    const PermissionsBoundary = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    ask('PutUserPermissionsBoundary', { UserName: 'alice', PermissionsBoundary });
    const decide = async (more: object = {}) => {
      const { EvaluationResults } = await iam().send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: 'arn:aws:iam::111122223333:user/alice',
          ActionNames: ['iam:CreateUser'],
          ...more,
        }),
      );
      return EvaluationResults?.[0]?.EvalDecision;
    };

    const open = document({ Effect: 'Allow', Action: '*', Resource: '*' });

    expect(await decide()).toBe('implicitDeny');
    expect(await decide({ PermissionsBoundaryPolicyInputList: [open] })).toBe('allowed');
  });
});
