import { say } from '../messages/say.ts';
import type { FirstPassword, PeopleReport, PersonProgress, PersonTodo, Stage } from '../model/peopleReport.ts';
import { personTodos } from '../model/peopleReport.ts';
import type { Words } from '../model/words.ts';
import { dayOf, momentOf } from './auditPhrases.ts';
import { groupsWords, signInWords } from './formatUsers.ts';

/** The title, and what it was read from. */
export function peopleReportTitle({ account, alias, at, people, practice, unread }: PeopleReport): readonly Words[] {
  const reported = people.filter(({ live }) => !live);
  const oldest = reported.flatMap(({ asOf }) => asOf ?? []).toSorted()[0];
  const moment = momentOf(at);
  return [
    say('people-report.title', { account: alias ? `${alias} (${account})` : account }),
    ...(practice ? [say('report.audit.practice')] : []),
    oldest === undefined
      ? say(unread.length > 0 ? 'people-report.read.partly' : 'people-report.read', { moment })
      : say('people-report.read.reported', {
          moment,
          reported: momentOf(oldest),
          count: reported.length,
          total: people.length,
        }),
  ];
}

/** The one sentence that counts. */
export function peopleVerdictWords({ verdict, people }: PeopleReport): Words {
  const done = people.filter(({ stage }) => stage === 'through').length;
  switch (verdict) {
    case 'through':
      return say('people-report.through', { count: done });
    case 'not-yet':
      return say('people-report.not-yet', { done, count: people.length });
    case 'unknown':
      return say('people-report.unknown', { done, count: people.length });
    case 'nobody':
      return say('people-report.nobody');
  }
}

/** How far somebody is, in a few words. */
const stageWords = ({ stage, lastSignIn }: PersonProgress): Words =>
  stage === 'invited' && lastSignIn !== null ? say('people-report.stage.renewed') : stages[stage];

const stages: Readonly<Record<Stage, Words>> = {
  'without-mfa': say('people-report.stage.without-mfa'),
  'no-password': say('people-report.stage.no-password'),
  'change-due': say('people-report.stage.change-due'),
  invited: say('people-report.stage.invited'),
  'not-since-mfa': say('people-report.stage.not-since-mfa'),
  unknown: say('people-report.stage.unknown'),
  through: say('people-report.stage.through'),
};

/** A cell of the table: one thing to say, or several. */
type CellWords = Words | readonly Words[];

/** The head of the table of people: who, how far, last sign-in, MFA, groups. */
export const peopleHead: readonly Words[] = [
  say('users.column.name'),
  say('people-report.column.stage'),
  say('users.column.sign-in'),
  say('users.column.mfa'),
  say('users.column.groups'),
];

/** One person's row under it, each cell as `word` words it: cleaned, escaped. */
export const personCells = (person: PersonProgress, word: (words: Words) => string): readonly string[] =>
  [
    say('users.name', { name: person.name }),
    stageWords(person),
    signInWords(person),
    mfaWords(person),
    groupsOf(person),
  ]
    .map((words: CellWords) => ('key' in words ? [words] : words))
    .map((words) => words.map(word).join(', '));

/** The same below one another, for where a row is too wide: who, how far and when, and with what. */
export const personBlock = (person: PersonProgress): readonly [who: Words, ...facts: Words[]] => [
  say('users.name', { name: person.name }),
  person.lastSignIn === null
    ? stageWords(person)
    : say('people-report.stage.on', { stage: stageWords(person), day: dayOf(person.lastSignIn) }),
  say('people-report.facts', { mfa: mfaWords(person), groups: groupsOf(person) }),
];

const groupsOf = ({ groups }: PersonProgress): Words =>
  groups?.length === 0 ? say('people-report.no-groups') : groupsWords(groups);

function mfaWords({ mfa }: PersonProgress): CellWords {
  if (mfa === null) return say('users.unknown');
  if (mfa.length === 0) return say('people-report.mfa.none');
  const kinds = { virtual: say('people-report.mfa.virtual'), other: say('people-report.mfa.other') };
  return [...new Set(mfa)].map((kind) => kinds[kind]);
}

/** How many programs are named in their one line. */
const mostPrograms = 10;

/** The users that were left out; nothing where there are none. */
export const programsWords = ({ programs }: PeopleReport): readonly Words[] =>
  programs.length === 0
    ? []
    : [
        say('people-report.programs', {
          count: programs.length,
          names: programs.slice(0, mostPrograms).join(', '),
          more: Math.max(0, programs.length - mostPrograms),
        }),
      ];

/** One thing to do, for whom, and how bad it is not to. */
export interface PeopleTask {
  readonly mark: 'fail' | 'unknown' | 'hint';
  readonly words: Words;
  readonly people: readonly { readonly who: Words; readonly command: string | null }[];
}

/** Everything still to do, worst first: what keeps somebody from being through, what is unknown, then what is worth a hint. */
export function peopleTasks({ people, unread, practice }: PeopleReport): readonly PeopleTask[] {
  const unreadTasks = unread.map(
    ({ action, reason }): PeopleTask => ({
      mark: 'unknown',
      words: say('people-report.todo.unread', { action, reason }),
      people: [],
    }),
  );
  const tasks = personTodos.flatMap((what): readonly PeopleTask[] => {
    const own = people.flatMap((person) =>
      person.todo.filter((todo) => todo.what === what).map(({ command }) => ({ who: whoWords(person, what), command })),
    );
    return own.length === 0 ? [] : [{ mark: markOf(what), words: taskWords(what, practice), people: own }];
  });
  const isHint = ({ mark }: PeopleTask) => mark === 'hint';
  return [...tasks.filter((task) => !isHint(task)), ...unreadTasks, ...tasks.filter(isHint)];
}

const markOf = (what: PersonTodo): PeopleTask['mark'] =>
  what === 'app' || what === 'group' ? 'hint' : what === 'live' ? 'unknown' : 'fail';

function taskWords(what: PersonTodo, practice: boolean): Words {
  const there = practice ? ' --practice' : '';
  switch (what) {
    case 'give-password':
    case 'change-password':
    case 'first-sign-in':
      return say(`people-report.todo.${what}`, { there });
    default:
      return say(`people-report.todo.${what}`);
  }
}

function whoWords(person: PersonProgress, what: PersonTodo): Words {
  const { name, firstPassword, lastSignIn } = person;
  const isHint = markOf(what) === 'hint';
  if (firstPassword && what !== 'set-up-mfa' && !isHint)
    return say('people-report.todo.with', { name, detail: firstPasswordWords(firstPassword) });
  if (lastSignIn === null || isHint) return say('people-report.todo.one', { name });
  return say('people-report.todo.with', {
    name,
    detail: say('people-report.signed-in-on', { day: dayOf(lastSignIn) }),
  });
}

function firstPasswordWords({ ageDays, handedOverAt }: FirstPassword): Words {
  const age =
    ageDays === null
      ? say('people-report.first.unknown')
      : ageDays < 1
        ? say('people-report.first.today')
        : say('people-report.first.days', { count: ageDays });
  return handedOverAt === null ? age : say('people-report.first.handed-over', { age, day: dayOf(handedOverAt) });
}
