import { expect, test } from 'vitest';
import { compareEffect } from '../../src/policies/compareEffect.ts';
import type { PolicyDocument } from '../../src/policies/document.ts';

const policy = (Action: readonly string[], Resource = '*'): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource }],
});

test.each([
  ['the same words', policy(['s3:Get*', 'sqs:SendMessage']), policy(['sqs:SendMessage', 's3:Get*']), 6, 6],
  ['an action less', policy(['s3:Get*', 'sqs:SendMessage']), policy(['s3:Get*']), 6, 3],
  ['another place', policy(['s3:GetObject'], 'arn:aws:s3:::a/*'), policy(['s3:GetObject'], 'arn:aws:s3:::b/*'), 3, 0],
])('%s', (_, before, after, asked, same) => {
  expect(compareEffect(before, after)).toEqual({ asked, same });
});
