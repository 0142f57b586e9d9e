import { generateSync } from 'otplib';
import type { Secret } from '../model/secret.ts';

/** How long one code lasts, in seconds (RFC 6238, and what AWS uses). */
export const stepSeconds = 30;

/** The number of the 30-second step a moment falls into. */
export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / 1000 / stepSeconds);

/** Whole seconds until the next code appears: 1 to 30. */
export const secondsToNextStep = (moment: Date): number =>
  stepSeconds - (Math.floor(moment.getTime() / 1000) % stepSeconds);

/** The six digits of one step. */
export type CodeOfStep = (step: number) => string;

/** Codes of a seed by step. Each is computed once: a search over a day is 2881 of them. */
export function codesOf(seed: Secret): CodeOfStep {
  const known = new Map<number, string>();
  return (step) => {
    const code = known.get(step) ?? generateSync({ secret: seed.open(), epoch: step * stepSeconds });
    known.set(step, code);
    return code;
  };
}
