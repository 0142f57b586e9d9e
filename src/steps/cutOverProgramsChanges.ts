import { type Replacement, replacementsOf } from '../facts/replacements.ts';
import { standingsIn } from '../facts/rootKeyStanding.ts';
import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ManualChange } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { WatchLine } from '../model/watchLine.ts';
import type { Words } from '../model/words.ts';

/** What takes the place of root's keys and was not seen in use yet, for keys that still work. */
export const notYetSeen = (context: StepContext): readonly Replacement[] =>
  replacements(context).filter((one) => !isSeen(context, one));

/** What is to be changed where, for one program. */
export const howToChange = ({ kind, keyId, program, name }: Replacement): Words =>
  say(`cut-over.programs.${kind}`, { program, key: keyId, name });

/** A person changes the programs over, and AWS shows that the new keys and roles are used. */
export function changePrograms(context: StepContext): readonly ManualChange[] {
  const unseen = notYetSeen(context);
  if (unseen.length === 0 || textAnswer(context.answers, 'cut-over.programs') !== 'now') return [];
  return [
    {
      id: 'cut-over.programs',
      step: 'cut-over',
      kind: 'manual',
      title: say('cut-over.programs.wait'),
      summary: say('cut-over.programs.wait'),
      instructions: unseen.map(howToChange),
      link: null,
      line: { noun: say('noun.root-key'), name: '', detail: null },
      effect: 'change',
      fixes: [],
      touches: ['accessKeys', 'authorization', 'rootCredentials'],
      // Whether a new key was used is no verdict of the audit's: the step itself wants this no more once it was.
      shownBy: [],
      practice: { kind: 'programs', users: unseen.filter(({ kind }) => kind === 'user').map(({ name }) => name) },
    },
  ];
}

/** Each program's new key or role, and whether AWS has seen it used. */
export const seenLines = (context: StepContext): readonly WatchLine[] =>
  replacements(context).map((one) => ({
    state: isSeen(context, one) ? 'met' : 'waiting',
    title: say(`cut-over.seen.${one.kind}`, { name: one.name }),
    detail: isSeen(context, one) ? say('cut-over.seen.yes') : say('cut-over.seen.no'),
  }));

const replacements = (context: StepContext): readonly Replacement[] => {
  const working = standingsIn(context, 'unwatched', 'quiet', 'due').map(({ key }) => key.id);
  return replacementsOf(context.snapshot).filter(({ keyId }) => working.includes(keyId));
};

/** Where keys could not be read nothing was seen. */
function isSeen({ snapshot }: StepContext, { kind, name }: Replacement): boolean {
  if (kind === 'role')
    return known(snapshot.authorization)?.roles.some((role) => role.name === name && role.lastUsedAt !== null) ?? false;
  const own = known(snapshot.accessKeys)?.find(({ user }) => sameName(user, name));
  return own?.keys.some(({ lastUsed }) => lastUsed !== null) ?? false;
}
