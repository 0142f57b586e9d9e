import { describe, expect, it } from 'vitest';
import { nameProblem } from '../../src/facts/nameProblem.ts';
import { signInUrl } from '../../src/facts/signInUrl.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { asRoot } from '../support/snapshots.ts';

describe('nameProblem', () => {
  it.each([
    ['jan', null],
    ['jan.de-vries+aws=1,2@acme_x', null],
    ['x'.repeat(64), null],
    ['', 'A name is needed.'],
    ['x'.repeat(65), 'At most 64 characters, please.'],
    ['jan de vries', 'AWS takes no spaces in names. Try jan.de.vries.'],
    ['josé', 'AWS does not take “é” in names, only letters A to Z, digits and + = , . @ - _. Try jose.'],
    ['김민준', 'AWS does not take “김” in names, only letters A to Z, digits and + = , . @ - _. Try minjun.kim.'],
    ['jan/admin', 'AWS does not take “/” in names. Letters A to Z, digits and + = , . @ - _ are fine.'],
    ['jan😀', 'AWS does not take “😀” in names. Letters A to Z, digits and + = , . @ - _ are fine.'],
  ])('%j', (name, words) => {
    const problem = nameProblem(name, 64);

    expect(problem && translator(en)(problem)).toBe(words);
  });
});

describe('signInUrl', () => {
  it.each([
    ['aws', null, 'https://123456789012.signin.aws.amazon.com/console'],
    ['aws', 'acme', 'https://acme.signin.aws.amazon.com/console'],
    ['aws-us-gov', 'acme', 'https://acme.signin.amazonaws-us-gov.com/console'],
    ['aws-cn', 'acme', 'https://acme.signin.amazonaws.cn/console'],
  ])('in %s with the alias %s', (partition, alias, url) => {
    const connection = asRoot();

    expect(signInUrl({ ...connection, identity: { ...connection.identity, partition } }, alias)).toBe(url);
  });
});
