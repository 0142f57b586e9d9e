import { isQuietSince } from '../facts/cutOver.ts';
import { isLivedIn } from '../facts/livedIn.ts';
import { openPrograms, plannedPrograms, powerfulActions, programId, programPolicyName } from '../facts/programPlan.ts';
import { type Program, rootsPrograms } from '../facts/programs.ts';
import { rootKeysInUse } from '../facts/rootKeys.ts';
import { isOpen } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ChoicesQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { isDataService } from '../policies/dataAccess.ts';
import { keysOf, lostKeys, programChanges } from './programsChanges.ts';
import { programQuestions, programWords } from './programsQuestions.ts';

/** A user or a role for each program with a key of root's: what it did, and nothing else. Before root's keys go. */
export const programs: Step = {
  id: 'programs',
  title: say('step.programs.title'),
  why: say('step.programs.why'),
  checks: [],
  appears: (context) => appears(context),
  questions: (context) => {
    if (!appears(context) || context.snapshot.authorization.state === 'unreadable') return [];
    const lost = lostKeys(context);
    return [
      ...openPrograms(context).flatMap((program) => programQuestions(context, program)),
      ...(lost.length > 0 ? [again(lost)] : []),
    ];
  },
  changes: (context) => (appears(context) ? programChanges(context) : []),
  plan: (context) => {
    const changes = programChanges(context);
    if (changes.some(({ effect }) => effect === 'remove'))
      return { title: say('programs.plan.again'), cautions: [say('rotate-keys.caution.again')] };
    const keys = changes.some(({ action }) => action === 'iam:CreateAccessKey');
    const count = new Set(changes.filter(isHolder).map(({ line }) => line.name)).size;
    return {
      title: say('programs.plan', { count }),
      cautions: [...(keys ? [say('rotate-keys.caution.make')] : []), ...cautions(context)],
    };
  },
  left: (context) => (appears(context) ? rootsPrograms(context.snapshot, context.now).flatMap(leftOf(context)) : []),
};

/** Where root's keys are there and were looked into, or are in use. */
function appears(context: StepContext): boolean {
  const { snapshot, now } = context;
  if (!isLivedIn(snapshot, now) || !isOpen(context, 'programs')) return false;
  const present = known(snapshot.summary)?.rootAccessKeysPresent === true;
  return rootKeysInUse(snapshot, now).length > 0 || (present && snapshot.rootEvents.state === 'read');
}

const again = (keys: ReturnType<typeof lostKeys>): ChoicesQuestion => ({
  id: 'programs.again',
  kind: 'choices',
  title: say('programs.again.title'),
  why: say('programs.again.why'),
  options: keys.map(({ user, id }) => ({ value: id, label: say('programs.again.option', { user, key: id }) })),
  suggestion: [],
});

const isHolder = ({ action }: { readonly action: string }): boolean =>
  ['iam:CreateUser', 'iam:CreateRole', 'iam:CreateAccessKey'].includes(action);

function cautions(context: StepContext): readonly Words[] {
  return plannedPrograms(context).flatMap(({ program, policy }) => {
    const whole = program.asks.filter((service) => isWhole(context, program, service));
    const kept = context.answers.get(programId(program, 'powerful')) === true ? powerfulActions(program) : [];
    const params = { program: programWords(program) };
    return [
      ...(whole.length > 0 ? [say('programs.caution.all-data', { ...params, services: whole.join(', ') })] : []),
      ...(kept.length > 0 ? [say('programs.caution.powerful', { ...params, actions: kept.join(', ') })] : []),
      ...(policy !== null && mayPassRoles(program) ? [say('programs.caution.pass-role', params)] : []),
      ...(policy?.shortened ? [say('programs.caution.shortened', params)] : []),
    ];
  });
}

/** What starts something that may have a role of its own: iam:PassRole leaves no event. */
const mayPassRoles = ({ actions }: Program): boolean => actions.some((action) => startsWithRole.test(action));

const startsWithRole =
  /^(ec2:(RunInstances|AssociateIamInstanceProfile)|lambda:(Create|Update)Function|ecs:(RunTask|StartTask|RegisterTaskDefinition|(Create|Update)Service)|cloudformation:(Create|Update)Stack)/;

function isWhole({ answers }: StepContext, program: Program, service: string): boolean {
  const access = textAnswer(answers, programId(program, service)) ?? 'nothing';
  if (access === 'nothing') return false;
  return (
    !isDataService(service) ||
    /(^|,)\s*\*\s*(,|$)/.test(textAnswer(answers, programId(program, `${service}-where`)) ?? '')
  );
}

/** What is still to be done for a program, by a person and where it runs. */
const leftOf =
  (context: StepContext) =>
  (program: Program): readonly Left[] => {
    const { replacement } = program;
    const words = { program: programWords(program) };
    const item = (name: string, summary: Words, ...instructions: readonly Words[]): readonly Left[] => [
      { id: `programs.${name}.${program.slug}`, step: 'programs', summary, instructions },
    ];
    if (replacement?.kind === 'user') {
      const isUsed = keysOf(context, replacement.name)?.some(({ lastUsed }) => lastUsed !== null) === true;
      const summary = say('programs.left.user', { ...words, user: replacement.name });
      return isUsed ? [] : item('put', summary, say('programs.left.user.how'));
    }
    if (replacement) {
      const role = known(context.snapshot.authorization)?.roles.find(({ name }) => name === replacement.name);
      if (role === undefined || role.lastUsedAt !== null) return [];
      const summary = say('programs.left.role', { ...words, role: role.name });
      return item('put', summary, roleHow(role.trust, role.name), say('programs.left.role.then'));
    }
    const answer = textAnswer(context.answers, programId(program, 'instead'));
    const isOver = answer === undefined && isQuietSince(context.snapshot, program.keyId, program.lastUsed);
    if (answer === 'gone' || isOver) return [];
    if (answer === 'login') return item('login', say('programs.left.login', words), say('programs.left.login.how'));
    const planned = plannedPrograms(context).find((one) => one.program.slug === program.slug);
    if (planned?.needsNothing)
      return item('nothing', say('programs.left.nothing', words), say('programs.left.nothing.how'));
    return planned?.policy === null
      ? item('long', say('programs.left.long', words), say('programs.left.long.how'))
      : item('open', say('programs.left.open', words), say('programs.left.open.how'));
  };

function roleHow(trust: string, role: string): Words {
  const policy = programPolicyName(role);
  if (/"lambda\.amazonaws\.com/.test(trust)) return say('programs.left.role.lambda', { role, policy });
  return /"ecs-tasks\.amazonaws\.com/.test(trust)
    ? say('programs.left.role.ecs', { role, policy })
    : say('programs.left.role.ec2', { role });
}
