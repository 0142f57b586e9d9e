import { serviceNames } from '../wire/service.ts';

/** What may be wrong with a value, as far as words are concerned. */
export type ValueProblem = 'share' | 'count' | 'whole-number' | 'actions';

/** How a value is written; null from `read` where it is not written so. */
export interface FaultValue<T> {
  readonly takes: ValueProblem;
  readonly read: (text: string) => T | null;
}

const share: FaultValue<number> = {
  takes: 'share',
  read: (text) => (/^(0?\.\d+|0|1|[01]\.0*)$/.test(text) ? Number(text) : null),
};

const count: FaultValue<number> = {
  takes: 'count',
  read: (text) => (/^\d{1,7}$/.test(text) ? Number(text) : null),
};

const wholeNumber: FaultValue<number> = {
  takes: 'whole-number',
  read: (text) => (/^-?\d{1,7}$/.test(text) ? Number(text) : null),
};

// Actions are joined by `+`, since a comma ends the item.
const action = `((${serviceNames.join('|')}):)?[\\w*]+`;
const someActions = new RegExp(`^${action}(\\+${action})*$`, 'i');

const actions: FaultValue<readonly string[]> = {
  takes: 'actions',
  read: (text) => (someActions.test(text) ? text.split('+') : null),
};

/** The four ways values are written: 0.1, 40, -10, iam:Get*+CreateUser. */
export const faultValues = { share, count, wholeNumber, actions };
