import type { Evaluation } from '../../../src/policies/evaluate.ts';
import type { RequestContext } from '../../../src/policies/pattern.ts';

/** One row: the statements of a single policy, what is asked, what IAM decides. */
export interface EvaluationCase {
  readonly says: string;
  readonly statements: readonly object[];
  readonly version?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly context?: RequestContext;
  readonly decision: Evaluation['decision'];
}

const user = 'arn:aws:iam::123456789012:user/alice';
const allow = { Effect: 'Allow', Action: '*', Resource: '*' };
const deny = { Effect: 'Deny', Action: '*', Resource: '*' };

/** Precedence, actions and resources. */
export const evaluationCases: readonly EvaluationCase[] = [
  { says: 'no statement allows', statements: [{ ...allow, Action: 's3:*' }], decision: 'implicitDeny' },
  { says: 'an allow is enough', statements: [allow], decision: 'allow' },
  { says: 'a deny outweighs an allow before it', statements: [allow, deny], decision: 'explicitDeny' },
  { says: 'a deny outweighs an allow after it', statements: [deny, allow], decision: 'explicitDeny' },
  { says: 'letter case of actions is ignored', statements: [{ ...allow, Action: 'IAM:getuser' }], decision: 'allow' },
  { says: 'a wildcard may end an action', statements: [{ ...allow, Action: 'iam:Get*' }], decision: 'allow' },
  { says: '? is one character', statements: [{ ...allow, Action: 'iam:Get?ser' }], decision: 'allow' },
  { says: '? is not none', statements: [{ ...allow, Action: 'iam:GetUser?' }], decision: 'implicitDeny' },
  { says: 'a prefix is no match', statements: [{ ...allow, Action: 'iam:GetUse' }], decision: 'implicitDeny' },
  {
    says: 'one action of a list is enough',
    statements: [{ ...allow, Action: ['s3:*', 'iam:GetUser'] }],
    decision: 'allow',
  },
  {
    says: 'NotAction leaves out what it names',
    statements: [{ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }],
    decision: 'implicitDeny',
  },
  {
    says: 'NotAction covers the rest',
    statements: [{ Effect: 'Deny', NotAction: 's3:*', Resource: '*' }, allow],
    decision: 'explicitDeny',
  },
  {
    says: 'letter case of resources counts',
    statements: [{ ...allow, Resource: user.replace('alice', 'Alice') }],
    decision: 'implicitDeny',
  },
  {
    says: 'a wildcard stands inside a resource',
    statements: [{ ...allow, Resource: 'arn:aws:iam::*:user/al*e' }],
    decision: 'allow',
  },
  {
    says: 'a wildcard crosses slashes',
    statements: [{ ...allow, Resource: 'arn:aws:iam::123456789012:*/bob' }],
    resource: 'arn:aws:iam::123456789012:user/team/bob',
    decision: 'allow',
  },
  {
    says: 'NotResource leaves out what it names',
    statements: [{ Effect: 'Allow', Action: '*', NotResource: user }],
    decision: 'implicitDeny',
  },
  {
    says: 'NotResource covers the rest',
    statements: [{ Effect: 'Allow', Action: '*', NotResource: `${user}2` }],
    decision: 'allow',
  },
  {
    says: 'a dot in a pattern is a dot',
    statements: [{ ...allow, Resource: 'arn:aws:s3:::a.c' }],
    resource: 'arn:aws:s3:::abc',
    decision: 'implicitDeny',
  },
];

const own = { ...allow, Resource: 'arn:aws:iam::*:user/${aws:username}' };

/** Policy variables. */
export const variableCases: readonly EvaluationCase[] = [
  { says: 'a variable is filled in', statements: [own], context: { 'aws:username': 'alice' }, decision: 'allow' },
  {
    says: 'letter case of a variable is ignored',
    statements: [own],
    context: { 'AWS:UserName': 'alice' },
    decision: 'allow',
  },
  {
    says: 'another value does not match',
    statements: [own],
    context: { 'aws:username': 'bob' },
    decision: 'implicitDeny',
  },
  {
    says: 'a variable without a value matches nothing',
    statements: [{ ...allow, Resource: 'arn:aws:iam::*:user/alice${aws:username}' }],
    decision: 'implicitDeny',
  },
  {
    says: 'a multivalued key fills nothing in',
    statements: [own],
    context: { 'aws:username': ['alice'] },
    decision: 'implicitDeny',
  },
  {
    says: 'a value is literal even with a wildcard in it',
    statements: [own],
    context: { 'aws:username': '*' },
    decision: 'implicitDeny',
  },
  {
    says: 'a default stands in',
    statements: [{ ...allow, Resource: "arn:aws:iam::*:user/${aws:username, 'alice'}" }],
    decision: 'allow',
  },
  {
    says: 'version 2008-10-17 knows no variables',
    version: '2008-10-17',
    statements: [own],
    context: { 'aws:username': 'alice' },
    decision: 'implicitDeny',
  },
  {
    says: 'in version 2008-10-17 it is plain text',
    version: '2008-10-17',
    statements: [own],
    resource: 'arn:aws:iam::1:user/${aws:username}',
    decision: 'allow',
  },
  {
    says: 'an escaped wildcard is a character',
    statements: [{ ...allow, Resource: 'arn:aws:s3:::a${*}b${?}c${$}' }],
    resource: 'arn:aws:s3:::a*b?c$',
    decision: 'allow',
  },
  {
    says: 'an escaped wildcard matches nothing else',
    statements: [{ ...allow, Resource: 'arn:aws:s3:::a${*}' }],
    resource: 'arn:aws:s3:::abc',
    decision: 'implicitDeny',
  },
  {
    says: 'an exception without a value does not widen an allow',
    statements: [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:iam::*:user/${aws:username}' }],
    decision: 'implicitDeny',
  },
  {
    says: 'an exception without a value does not narrow a deny',
    statements: [allow, { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:iam::*:user/${aws:username}' }],
    decision: 'explicitDeny',
  },
];
