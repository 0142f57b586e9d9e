import { say } from '../messages/say.ts';
import type { Deed, DeedInput, InverseWrite } from '../model/deed.ts';
import type { PasswordPolicy } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { passwordSwitches, samePolicy } from '../steps/passwordsChanges.ts';
import { changed, gone, open, type Standing } from './standing.ts';

type Inverse<A extends InverseWrite['action']> = Extract<InverseWrite, { action: A }>;

/** The account has one name at most: what is there is what offroot wrote, what was there before, or somebody else's. */
export function standingOfAlias(
  { action, input }: Inverse<'iam:CreateAccountAlias' | 'iam:DeleteAccountAlias'>,
  latest: Deed,
  snapshot: Snapshot,
): Standing {
  const now = known(snapshot.alias) ?? null;
  const before = action === 'iam:CreateAccountAlias' ? input.AccountAlias : null;
  if (now === before) return gone;
  const written = latest.action === 'iam:CreateAccountAlias' ? latest.input.AccountAlias : null;
  if (now === written) return open;
  return changed(say('undo.why.alias', { name: now ?? say('check.none') }));
}

/** The policy is one thing of nine settings, and AWS writes it whole. */
export function standingOfPasswordPolicy(
  { action, input }: Inverse<'iam:UpdateAccountPasswordPolicy' | 'iam:DeleteAccountPasswordPolicy'>,
  latest: Deed,
  snapshot: Snapshot,
): Standing {
  const now = known(snapshot.passwordPolicy) ?? null;
  const before = action === 'iam:UpdateAccountPasswordPolicy' ? policyIn(input) : null;
  const written = latest.action === 'iam:UpdateAccountPasswordPolicy' ? policyIn(latest.input) : null;
  if (isSame(now, before)) return gone;
  if (isSame(now, written)) return open;
  if (now === null) return changed(say('undo.why.no-password-policy'));
  if (written === null) return changed(say('undo.why.new-password-policy'));
  return changed(say('undo.why.password-policy', { settings: differences(now, written) }));
}

const isSame = (a: PasswordPolicy | null, b: PasswordPolicy | null): boolean =>
  a === null || b === null ? a === b : samePolicy(a, b);

/** The input of UpdateAccountPasswordPolicy as the policy it makes. */
const policyIn = (input: DeedInput): PasswordPolicy => ({
  minimumLength: Number(input.MinimumPasswordLength),
  requireUppercase: input.RequireUppercaseCharacters === true,
  requireLowercase: input.RequireLowercaseCharacters === true,
  requireNumbers: input.RequireNumbers === true,
  requireSymbols: input.RequireSymbols === true,
  usersMayChange: input.AllowUsersToChangePassword === true,
  hardExpiry: input.HardExpiry === true,
  reusePrevention: Number(input.PasswordReusePrevention ?? 0),
  maxAgeDays: Number(input.MaxPasswordAge ?? 0),
});

const settings = [...passwordSwitches, 'minimumLength', 'reusePrevention', 'maxAgeDays'] as const;

const differences = (now: PasswordPolicy, written: PasswordPolicy): readonly Words[] =>
  settings
    .filter((name) => now[name] !== written[name])
    .map((name) =>
      say('undo.why.setting', {
        setting: say(`setting.${name}`),
        now: String(now[name]),
        wrote: String(written[name]),
      }),
    );
