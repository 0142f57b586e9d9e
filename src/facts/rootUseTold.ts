import { say } from '../messages/say.ts';
import type {
  BrowserUse,
  ProgramUse,
  RootCredentialUse,
  RootUseItem,
  RootUseQuestion,
  RootUseReport,
  RootUseSection,
  RootUseTold,
  TrailRegion,
} from '../model/rootUse.ts';
import type { Words } from '../model/words.ts';
import { agentName } from './agentName.ts';

/** Who reads it: a report has everything in it, the wizard goes on to what takes the keys' place. */
export type Audience = 'report' | 'wizard';

/** What a report says, in words and in the order in which a person needs it. The wizard is told no policies: it makes them. */
export const rootUseTold = (report: RootUseReport, audience: Audience): RootUseTold => ({
  title: rootUseTitle(report),
  verdict: verdictWords(report),
  sections: rootUseSections(report, audience),
});

/** The title, and what it was read from. */
const rootUseTitle = ({ account, at, since, practice }: RootUseReport): readonly Words[] => [
  say('root-use.title', { account }),
  ...(practice ? [say('report.audit.practice')] : []),
  since === null
    ? say('root-use.not-read', { moment: moment(at) })
    : say('root-use.read', { moment: moment(at), day: day(since) }),
];

/** The one sentence that counts. */
function verdictWords({ verdict, people, programs, reason }: RootUseReport): Words {
  if (verdict === 'clear') return say('root-use.clear');
  if (verdict === 'unknown') return reason === null ? say('root-use.unknown') : say('root-use.unknown.why', { reason });
  return say('root-use.used', { people: people.length, programs: programs.length });
}

/** Everything else: for whoever goes on from here, what must not break and what is not known come first. */
function rootUseSections(report: RootUseReport, audience: Audience): readonly RootUseSection[] {
  const isRead = report.since !== null;
  const credentials = credentialSection(report);
  const questions = questionSection(report);
  if (!isRead) return [credentials, questions];
  const [people, programs] = [peopleSection(report, audience), programSection(report, audience)];
  const [tasks, regions] = [taskSection(report), regionSection(report)];
  return audience === 'report'
    ? [credentials, people, programs, tasks, questions, regions]
    : [programs, people, questions, regions, credentials, tasks];
}

const plain = (line: Words, ...details: readonly Words[]): RootUseItem => ({ line, details, code: null });

const credentialSection = ({ credentials }: RootUseReport): RootUseSection => ({
  id: 'credentials',
  title: say('root-use.credentials'),
  items: (credentials ?? []).map((one) => plain(credentialWords(one))),
  notes: [say(credentials === null ? 'root-use.credentials.unknown' : 'root-use.credentials.behind')],
});

function credentialWords({ what: credential, active, lastUsed, service, region }: RootCredentialUse): Words {
  const what = credentialName(credential);
  const state = say(
    active === null ? 'root-use.state.unknown' : active ? 'root-use.state.active' : 'root-use.state.off',
  );
  if (lastUsed === null) return say('root-use.credential.never', { what, state });
  if (service === null) return say('root-use.credential', { what, state, day: day(lastUsed) });
  return say('root-use.credential.where', { what, state, day: day(lastUsed), service, region: region ?? '' });
}

/** The password, a key by its number in the report, or a key by its id. */
function credentialName(what: string): Words | string {
  if (what === 'password') return say('root-use.password');
  const number = /^key (\d)$/.exec(what)?.[1];
  return number === undefined ? what : say('root-use.key', { number });
}

const peopleSection = ({ people }: RootUseReport, audience: Audience): RootUseSection => ({
  id: 'people',
  title: say('root-use.people', { count: people.length }),
  items: people.map(personItem),
  notes:
    people.length === 0
      ? [say('root-use.nobody')]
      : [say('root-use.people.note'), say(audience === 'report' ? 'root-use.people.instead' : 'root-use.people.next')],
});

const personItem = ({ from, agent, signIns, count, first, last, actions }: BrowserUse): RootUseItem =>
  plain(
    say('root-use.person', { from, agent: agentName(agent), signIns, count, first: day(first), last: day(last) }),
    ...(actions.length > 0 ? [say('root-use.did', { actions: actions.join(', ') })] : []),
  );

const programSection = ({ programs }: RootUseReport, audience: Audience): RootUseSection => ({
  id: 'programs',
  title: say('root-use.programs', { count: programs.length }),
  items: programs.map((program) => programItem(program, audience)),
  notes: [
    say(
      programs.length === 0
        ? 'root-use.no-program'
        : audience === 'report'
          ? 'root-use.programs.note'
          : 'root-use.programs.next',
    ),
  ],
});

const programItem = (program: ProgramUse, audience: Audience): RootUseItem => {
  const { keyId, agent, from, regions, actions, runsOn, count, first, last, policy } = program;
  const seen = { agent: agentName(agent), count, first: day(first), last: day(last) };
  return {
    line: keyId === null ? say('root-use.session', seen) : say('root-use.program', { key: keyId, ...seen }),
    details: [
      say('root-use.program.from', { from: from.join(', '), regions: regions.join(', ') }),
      say('root-use.did', { actions: actions.join(', ') }),
      ...(audience === 'report' ? [say(instead(program, runsOn))] : []),
    ],
    code: audience === 'report' ? JSON.stringify(policy, null, 2) : null,
  };
};

const instead = ({ keyId }: ProgramUse, runsOn: ProgramUse['runsOn']) =>
  keyId === null ? 'root-use.session.instead' : runsOn === 'aws' ? 'root-use.program.role' : 'root-use.program.instead';

const taskSection = ({ tasks, byAws }: RootUseReport): RootUseSection => ({
  id: 'tasks',
  title: say('root-use.tasks', { count: tasks.length }),
  items: tasks.map(({ action, count, last }) => plain(say('root-use.task', { action, count, last: day(last) }))),
  notes: [say('root-use.tasks.note'), say('root-use.by-aws', { count: byAws })],
});

const questionSection = ({ questions }: RootUseReport): RootUseSection => ({
  id: 'questions',
  title: say('root-use.questions', { count: questions.length }),
  items: questions.map((question) => plain(questionWords(question))),
  notes: [say('root-use.management-only')],
});

/** An open question in words. */
export function questionWords({ why, service, region, key }: RootUseQuestion): Words {
  if (why === 'sign-in') return say('root-use.question.sign-in');
  const params = { key: key ?? '', service };
  return why === 'data'
    ? say('root-use.question.data', params)
    : say('root-use.question.no-events', { ...params, region: region ?? '' });
}

const regionSection = ({ regions }: RootUseReport): RootUseSection => ({
  id: 'regions',
  title: say('root-use.regions'),
  items: regions.map((region) => plain(regionWords(region))),
  notes: [say('root-use.regions.others')],
});

/** How far a region was read, in words. */
export function regionWords({ region, state, events, back, reason }: TrailRegion): Words {
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
