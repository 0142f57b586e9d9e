import { describe, expect, it } from 'vitest';
import { statementPositions } from '../../../src/practice/simulator/statementPositions.ts';

const spans = (document: string) =>
  statementPositions(document).map(({ StartPosition: from, EndPosition: to }) => [
    [from.Line, from.Column],
    [to.Line, to.Column],
  ]);

describe('statementPositions', () => {
  it('begins behind the bracket of the list, or behind the statement before', () => {
    const one = '{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}';

    expect(spans(`{"Version":"2012-10-17","Statement":[${one},${one}]}`)).toEqual([
      [
        [1, 38],
        [1, 95],
      ],
      [
        [1, 95],
        [1, 153],
      ],
    ]);
  });

  it('begins behind its own brace where a statement is not in a list', () => {
    expect(spans('{"Version": "2012-10-17", "Statement": {"Effect": "Allow"}, "Id": "x"}')).toEqual([
      [
        [1, 41],
        [1, 59],
      ],
    ]);
  });

  it('counts lines', () => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['a:b'] }] }, null, 2);

    expect(spans(text)).toEqual([
      [
        [3, 17],
        [9, 6],
      ],
    ]);
  });

  it('takes neither text nor an inner key for the statements', () => {
    const text = '{"Id":"\\"Statement\\":[{}]","Statement":[{"Sid":"}","Condition":{"Statement":{"a":"b"}}}]}';

    expect(spans(text)).toEqual([
      [
        [1, 41],
        [1, 88],
      ],
    ]);
  });
});
