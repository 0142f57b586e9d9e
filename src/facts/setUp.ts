import { textAnswer } from '../model/answers.ts';
import type { Finding } from '../model/finding.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import { administrators } from './administrators.ts';
import { sameName } from './sameName.ts';
import { isProven, proveWayIn } from './wayIn.ts';

/** The checks that must pass before root counts as locked. */
export const rootLockedChecks: readonly string[] = [
  'root-access-keys-absent',
  'root-mfa-enabled',
  'root-certificates-absent',
  'administrator-way-in-proven',
];

/** True where the check has findings and every one of them passes or was accepted. Unknown never passes. */
export function passes(findings: readonly Finding[], check: string): boolean {
  const own = findings.filter((finding) => finding.check === check);
  return own.length > 0 && own.every(({ verdict }) => verdict === 'pass' || verdict === 'accepted');
}

/** True where every root check passes and an administrator's way in is proven. */
export const isRootLocked = (findings: readonly Finding[]): boolean =>
  rootLockedChecks.every((check) => passes(findings, check));

/** True while the first set-up goes on, or while the person goes through this step again. */
export const isOpen = ({ findings, memory }: StepContext, step: string): boolean =>
  memory.revisiting === step || !isRootLocked(findings);

/**
 * The administrator at the keyboard: as answered (in AWS's spelling, once the user is there), else the only one there is, else the
 * only one whose way in is proven, else null.
 */
export function yourName({ snapshot, answers, memory }: StepContext): string | null {
  const answered = textAnswer(answers, 'people.you');
  const authorization = known(snapshot.authorization);
  if (answered) return authorization?.users.find(({ name }) => sameName(name, answered))?.name ?? answered;
  const names = authorization ? administrators(authorization).map(({ user }) => user.name) : [];
  const proven = names.length > 1 ? names.filter((name) => isProven(proveWayIn(snapshot, name, memory))) : names;
  const [only = null, another] = proven;
  return another === undefined ? only : null;
}

/** You, once your user is there; in a dry run also while it is only planned. Nothing can be done for a user who is not. */
export function yourUser(context: StepContext): string | null {
  const name = yourName(context);
  const users = known(context.snapshot.authorization)?.users ?? [];
  return name && (context.memory.rehearsal || users.some((user) => sameName(user.name, name))) ? name : null;
}
