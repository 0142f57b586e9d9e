import { describe, expect, it } from 'vitest';
import { type Answer, choicesAnswer, peopleAnswer, secretAnswer, textAnswer } from '../../src/model/answers.ts';
import { secret } from '../../src/model/secret.ts';

const password = secret('x');
const jan = { name: 'jan', groups: ['Admins'] };
const answers = new Map<string, Answer>([
  ['text', 'hello'],
  ['yes', true],
  ['ticks', ['a', 'b']],
  ['people', [jan]],
  ['secret', password],
]);

describe('an answer', () => {
  it.each([
    ['text', 'hello', [], [], undefined],
    ['yes', undefined, [], [], undefined],
    ['ticks', undefined, ['a', 'b'], [], undefined],
    ['people', undefined, [], [jan], undefined],
    ['secret', undefined, [], [], password],
    ['nothing', undefined, [], [], undefined],
  ] as const)('of the kind %s is taken for nothing else', (id, text, choices, people, held) => {
    expect(textAnswer(answers, id)).toBe(text);
    expect(choicesAnswer(answers, id)).toEqual(choices);
    expect(peopleAnswer(answers, id)).toEqual(people);
    expect(secretAnswer(answers, id)).toBe(held);
  });
});
