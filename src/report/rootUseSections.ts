import { say } from '../messages/say.ts';
import type {
  BrowserUse,
  ProgramUse,
  RootCredentialUse,
  RootUseQuestion,
  RootUseReport,
  TrailRegion,
} from '../model/rootUse.ts';
import type { Words } from '../model/words.ts';
import { agentName } from './agentName.ts';

/** One line of a section, what stands under it, and a policy to copy where there is one. */
export interface RootUseItem {
  readonly line: Words;
  readonly details: readonly Words[];
  readonly code: string | null;
}

/** A part of the report; its notes are offroot's own sentences, with commands in back ticks. */
interface Section {
  readonly title: Words;
  readonly items: readonly RootUseItem[];
  readonly notes: readonly Words[];
}

/** The title, and what it was read from. */
export const rootUseTitle = ({ account, at, since, practice }: RootUseReport): readonly Words[] => [
  say('root-use.title', { account }),
  ...(practice ? [say('report.audit.practice')] : []),
  since === null
    ? say('root-use.not-read', { moment: moment(at) })
    : say('root-use.read', { moment: moment(at), day: day(since) }),
];

/** The one sentence that counts. */
export function verdictWords({ verdict, people, programs, reason }: RootUseReport): Words {
  if (verdict === 'clear') return say('root-use.clear');
  if (verdict === 'unknown') return reason === null ? say('root-use.unknown') : say('root-use.unknown.why', { reason });
  return say('root-use.used', { people: people.length, programs: programs.length });
}

/** Everything else, in the order in which a person needs it. */
export const rootUseSections = (report: RootUseReport): readonly Section[] => [
  credentialSection(report),
  ...(report.since === null ? [] : [peopleSection(report), programSection(report), taskSection(report)]),
  questionSection(report),
  ...(report.since === null ? [] : [regionSection(report)]),
];

const plain = (line: Words, ...details: readonly Words[]): RootUseItem => ({ line, details, code: null });

const credentialSection = ({ credentials }: RootUseReport): Section => ({
  title: say('root-use.credentials'),
  items: (credentials ?? []).map((one) => plain(credentialWords(one))),
  notes: [say(credentials === null ? 'root-use.credentials.unknown' : 'root-use.credentials.behind')],
});

function credentialWords({ what, active, lastUsed, service, region }: RootCredentialUse): Words {
  const state = say(
    active === null ? 'root-use.state.unknown' : active ? 'root-use.state.active' : 'root-use.state.off',
  );
  if (lastUsed === null) return say('root-use.credential.never', { what, state });
  if (service === null) return say('root-use.credential', { what, state, day: day(lastUsed) });
  return say('root-use.credential.where', { what, state, day: day(lastUsed), service, region: region ?? '' });
}

const peopleSection = ({ people }: RootUseReport): Section => ({
  title: say('root-use.people', { count: people.length }),
  items: people.map(personItem),
  notes: people.length === 0 ? [say('root-use.nobody')] : [say('root-use.people.note'), say('root-use.people.instead')],
});

const personItem = ({ from, agent, signIns, count, first, last, actions }: BrowserUse): RootUseItem =>
  plain(
    say('root-use.person', { from, agent: agentName(agent), signIns, count, first: day(first), last: day(last) }),
    ...(actions.length > 0 ? [say('root-use.did', { actions: actions.join(', ') })] : []),
  );

const programSection = ({ programs }: RootUseReport): Section => ({
  title: say('root-use.programs', { count: programs.length }),
  items: programs.map(programItem),
  notes: [say(programs.length === 0 ? 'root-use.no-program' : 'root-use.programs.note')],
});

const programItem = (program: ProgramUse): RootUseItem => {
  const { keyId, agent, from, regions, actions, runsOn, count, first, last, policy } = program;
  const seen = { agent: agentName(agent), count, first: day(first), last: day(last) };
  return {
    line: keyId === null ? say('root-use.session', seen) : say('root-use.program', { key: keyId, ...seen }),
    details: [
      say('root-use.program.from', { from: from.join(', '), regions: regions.join(', ') }),
      say('root-use.did', { actions: actions.join(', ') }),
      say(instead(program, runsOn)),
    ],
    code: JSON.stringify(policy, null, 2),
  };
};

const instead = ({ keyId }: ProgramUse, runsOn: ProgramUse['runsOn']) =>
  keyId === null ? 'root-use.session.instead' : runsOn === 'aws' ? 'root-use.program.role' : 'root-use.program.instead';

const taskSection = ({ tasks, byAws }: RootUseReport): Section => ({
  title: say('root-use.tasks', { count: tasks.length }),
  items: tasks.map(({ action, count, last }) => plain(say('root-use.task', { action, count, last: day(last) }))),
  notes: [say('root-use.tasks.note'), say('root-use.by-aws', { count: byAws })],
});

const questionSection = ({ questions }: RootUseReport): Section => ({
  title: say('root-use.questions', { count: questions.length }),
  items: questions.map((question) => plain(questionWords(question))),
  notes: [say('root-use.management-only')],
});

function questionWords({ why, service, region, key }: RootUseQuestion): Words {
  if (why === 'sign-in') return say('root-use.question.sign-in');
  const params = { key: key ?? '', service };
  return why === 'data'
    ? say('root-use.question.data', params)
    : say('root-use.question.no-events', { ...params, region: region ?? '' });
}

const regionSection = ({ regions }: RootUseReport): Section => ({
  title: say('root-use.regions'),
  items: regions.map((region) => plain(regionWords(region))),
  notes: [say('root-use.regions.others')],
});

function regionWords({ region, state, events, back, reason }: TrailRegion): Words {
  switch (state) {
    case 'whole':
      return say('root-use.region', { region, count: events });
    case 'enough':
      return say('root-use.region.enough', { region, count: events, day: day(back ?? '') });
    case 'cut':
      return say('root-use.region.cut', { region, count: events, day: day(back ?? ''), reason: reason ?? '' });
    case 'unread':
      return say('root-use.region.unread', { region, reason: reason ?? '' });
  }
}

const day = (at: string): string => at.slice(0, 10);

const moment = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;
