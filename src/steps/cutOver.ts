import { keepsRootKeys } from '../facts/cutOver.ts';
import { plannedPrograms } from '../facts/programPlan.ts';
import { leastOffDays, leastQuietDays, type RootKeyStanding, standingsIn } from '../facts/rootKeyStanding.ts';
import { isOpen } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import type { ChoiceQuestion, Question, TextQuestion } from '../model/question.ts';
import type { Step, StepContext } from '../model/step.ts';
import { cutOverChanges, cutOverPlan, toNote } from './cutOverChanges.ts';
import { cutOverLeft } from './cutOverLeft.ts';
import { notYetSeen, seenLines } from './cutOverProgramsChanges.ts';

/**
 * Root's keys that programs use, out without an outage: the days without use are counted while a key works; then it is switched
 * off, and can be switched on again; then, if nothing broke, deleted. Where each key stands is read from the account alone.
 */
export const cutOver: Step = {
  id: 'cut-over',
  title: say('step.cut-over.title'),
  why: say('step.cut-over.why'),
  checks: ['root-access-keys-absent'],
  onlyRoot: true,
  appears: (context) => isOpen(context, 'cut-over') && keepsRootKeys(context.snapshot, context.now),
  questions: (context) => [...(hasPrograms(context) ? [changeNow] : []), ...broken(context), ...days(context)],
  changes: cutOverChanges,
  plan: cutOverPlan,
  watch: seenLines,
  left: cutOverLeft,
};

/** In a rehearsal what takes a key's place is only planned, and counts as there. */
const hasPrograms = (context: StepContext): boolean =>
  notYetSeen(context).length > 0 || (context.memory.rehearsal && plannedPrograms(context).length > 0);

const changeNow: ChoiceQuestion = {
  id: 'cut-over.programs',
  kind: 'choice',
  title: say('cut-over.programs.title'),
  why: say('cut-over.programs.why'),
  options: [
    { value: 'now', label: say('cut-over.programs.now'), hint: say('cut-over.programs.now.hint') },
    { value: 'later', label: say('cut-over.programs.later'), hint: say('cut-over.programs.later.hint') },
  ],
  suggestion: 'now',
};

/** Asked on every run while a key is off, but the one that switched it off. */
function broken(context: StepContext): readonly Question[] {
  const off = standingsIn(context, 'off', 'over');
  if (off.length === 0 || context.memory.applied.includes('cut-over')) return [];
  return [
    {
      id: 'cut-over.broke',
      kind: 'choice',
      title: say('cut-over.broke.title', { since: off[0]?.since?.slice(0, 10) ?? '' }),
      why: say('cut-over.broke.why'),
      options: [
        { value: 'nothing', label: say('cut-over.broke.nothing'), hint: say('cut-over.broke.nothing.hint') },
        ...off.map((standing) => ({
          value: standing.key.id,
          label: say('cut-over.broke.key', { key: standing.key.id }),
          hint: say('cut-over.broke.key.hint', { use: lastUse(standing) }),
        })),
        ...(off.length > 1 ? [{ value: 'all', label: say('cut-over.broke.all') }] : []),
      ],
      suggestion: 'nothing',
    },
  ];
}

const lastUse = ({ key: { lastUsed } }: RootKeyStanding) =>
  lastUsed
    ? say('root.key.used', { at: lastUsed.at.slice(0, 10), service: lastUsed.service, region: lastUsed.region })
    : say('root.key.never-used');

function days(context: StepContext): readonly TextQuestion[] {
  const { quiet, off } = toNote(context);
  return [
    ...(quiet ? [howMany('quiet-days', '14', leastQuietDays)] : []),
    ...(off ? [howMany('off-days', '7', leastOffDays)] : []),
  ];
}

const mostDays = 90;

const howMany = (field: 'quiet-days' | 'off-days', suggestion: string, least: number): TextQuestion => ({
  id: `cut-over.${field}`,
  kind: 'text',
  title: say(`cut-over.${field}.title`),
  why: say(`cut-over.${field}.why`, { least }),
  suggestion,
  validate: (value) =>
    /^\d{1,3}$/.test(value.trim()) && Number(value) >= least && Number(value) <= mostDays
      ? null
      : say('cut-over.days', { least, most: mostDays }),
});
