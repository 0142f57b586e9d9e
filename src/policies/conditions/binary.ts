import { literalText } from '../pattern.ts';
import { positive } from './comparing.ts';
import type { Operator } from './operator.ts';

const base64 = /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** `BinaryEquals`. Recorded on AWS: the base64 text itself is compared, so another spelling of the same bytes is not equal. */
export const binary: Readonly<Record<string, Operator>> = {
  BinaryEquals: positive((wanted, found) => literalText(wanted) === found, { takes: (value) => base64.test(value) }),
};
