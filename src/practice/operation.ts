import type { Caller } from './callers.ts';
import type { PracticeState } from './practiceState.ts';
import type { QueryParams } from './wire/queryParams.ts';
import type { RestRoute } from './wire/restRoute.ts';
import type { Service } from './wire/service.ts';
import type { XmlRecord } from './wire/xml.ts';

/** Random bytes from the caller's generator. */
export type RandomBytes = (count: number) => Uint8Array;

/** When the trail was last looked up, by region: what its limit of two calls a second is counted by. Not kept with the state. */
export type Lookups = Map<string, readonly number[]>;

/** One request to one operation. */
export interface Call {
  readonly state: PracticeState;
  readonly params: QueryParams;
  readonly caller: Caller;
  /** the region that was signed for */
  readonly region: string;
  readonly now: Date;
  readonly random: RandomBytes;
  readonly lookups: Lookups;
}

/** A row of the table of operations. `run` checks everything first and then changes the state, or throws an AwsFault. */
export interface Operation {
  readonly service: Service;
  readonly name: string;
  /** where it is found in a REST protocol */
  readonly rest?: RestRoute;
  /** what policies call it, without its service, where that is not its name */
  readonly action?: string;
  /** the ARN that policies are judged against; default `*` */
  readonly resource?: (call: Call) => string;
  /** `free` needs no right at all, `unless-denied` only heeds explicit denials; default `by-policy` */
  readonly access?: 'free' | 'unless-denied' | 'by-policy';
  /** the policy of what is acted on, as JSON text, where it has one */
  readonly resourcePolicy?: (call: Call) => string | null;
  /** condition keys of this operation, e.g. iam:PolicyARN */
  readonly context?: (call: Call) => Readonly<Record<string, string | readonly string[]>>;
  readonly run: (call: Call) => XmlRecord | undefined;
}

/** Makes rows of a service. `undefined` as result means that the answer has no result element. */
export const rowsOf =
  (service: Service) =>
  (name: string, run: Operation['run'], more: Omit<Operation, 'service' | 'name' | 'run'> = {}): Operation => ({
    service,
    name,
    run,
    ...more,
  });

/** A row of IAM. */
export const iam = rowsOf('iam');

/** AWS's dates have whole seconds. */
export const wireDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
