import { createInkFrontend, type InkFrontend } from '../../src/frontends/ink.tsx';
import type { InkOptions } from '../../src/frontends/inkTerminal.tsx';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import { createJudge } from '../../src/mfa/judgeCodes.ts';
import { newDevice } from '../../src/mfa/newDevice.ts';
import type { Card } from '../../src/model/card.ts';
import type { Display } from '../../src/model/display.ts';
import type { Frontend } from '../../src/model/frontend.ts';
import type { PeopleQuestion } from '../../src/model/question.ts';
import { secret } from '../../src/model/secret.ts';
import { type Frames, openFrames } from './frames.ts';
import {
  aliceCard,
  boraCard,
  galleryNow,
  groupsPlan,
  keyCard,
  literal,
  outcome,
  proofs,
  removalPlan,
  sceneAt,
  signInWait,
} from './galleryAccount.ts';
import { auditExhibits, galleryAudit } from './galleryAudit.ts';
import { practiceDesk } from './galleryDesk.ts';
import { rehearsedPlan } from './galleryRehearsal.ts';
import { rootUseOnShow } from './galleryRootUse.ts';

/** What an exhibit is shown on: any front end for a person, and the keys of whoever shows it. */
export interface Stand {
  readonly frames: Pick<Frames, 'type'>;
  readonly frontend: Frontend;
}

/** A terminal with the Ink front end on it, and what its hands have done. */
export interface Exhibition extends Stand {
  readonly frames: Frames;
  readonly frontend: InkFrontend;
  readonly copied: string[];
  readonly saved: Map<string, string | Uint8Array>;
  readonly removed: string[];
}

/** Mounts the real front end on a terminal in this process. Everything is practice unless told otherwise. */
export function exhibit(cols: number, rows: number, changed: Partial<InkOptions> = {}): Exhibition {
  const frames = openFrames(cols, rows);
  const copied: string[] = [];
  const saved = new Map<string, string | Uint8Array>();
  const removed: string[] = [];
  const frontend = createInkFrontend({
    ...gallerySet,
    stdin: frames.stdin,
    stdout: frames.stdout,
    desk: practiceDesk(),
    hands: {
      copy: (text) => void copied.push(text),
      saveSecretFile: async (name, content) => {
        saved.set(`/home/alice/${name}`, content);
        return `/home/alice/${name}`;
      },
      removeFile: async (path) => void removed.push(path),
      readText: async (path) => files[path] ?? Promise.reject(new Error('no such file')),
    },
    ...changed,
  });
  return { frames, frontend, copied, saved, removed };
}

/** the files of the person at this keyboard */
const files: Readonly<Record<string, string>> = {
  'team.csv': 'name,groups\nbora,Developers\nchloe,Wizards\ned\n',
  'empty.csv': '\n',
};

/** A terminal of today. */
export const galleryDisplay: Display = { colour: true, depth: 256, light: false, signs: 'unicode' };

/** One of its own day: no colours, no signs beyond ASCII. */
export const plainDisplay: Display = { colour: false, depth: 16, light: false, signs: 'ascii' };

/** What every front end of the gallery is given. */
export const gallerySet = {
  translate: translator(en),
  display: galleryDisplay,
  practice: true,
  now: () => galleryNow,
  onStop: () => undefined,
  documents: {
    card: (card: Card, withPassword: boolean) => `${card.user} ${withPassword ? card.password?.open() : ''}`,
    breakGlass: () => 'break glass',
  },
};

/** the seed of the device on show */
export const gallerySeed = secret('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP');

/** The device whose code is on show, and the judge of its codes at the gallery's moment. */
export const galleryDevice = () => newDevice({ user: 'alice', account: 'acme', seed: gallerySeed });
export const galleryJudge = () => createJudge(gallerySeed, { now: () => galleryNow }, galleryDevice().label);

const never = new AbortController().signal;
const options = (...labels: readonly (readonly [string, string?])[]) =>
  labels.map(([label, hint]) => ({ value: label, label: literal(label), ...(hint ? { hint: literal(hint) } : {}) }));

/** Sets the scene and then does what is given, without waiting for its answer. */
const at = (step: number, verb: (stand: Stand) => unknown) => (stand: Stand) => {
  stand.frontend.progress({ kind: 'scene', scene: sceneAt(step) });
  Promise.resolve(verb(stand)).catch(() => undefined);
};

const teamQuestion: PeopleQuestion = {
  id: 'people.team',
  kind: 'people',
  title: say('people.team.title'),
  why: literal('One user for each person; leave the list empty if it is only you.'),
  usualGroup: 'Developers',
  groups: ['Admins', 'Developers', 'Business'],
  taken: [],
  suggestion: [],
  validate: (people) =>
    people.flatMap((person, row) =>
      /^[\w+=,.@-]+$/.test(person.name) ? [] : [{ row, words: literal('Letters, digits and + = , . @ _ - only.') }],
    ),
};

/** A screen as the gallery shows it. */
export interface Exhibit {
  readonly show: (on: Stand) => void;
  /** pressed before the picture is taken */
  readonly keys?: (on: Exhibition) => void;
  /** on the screen once everything has been shown and pressed */
  readonly seen: string;
}

/** Every screen with what a person would really see on it. */
export const exhibits: Readonly<Record<string, Exhibit>> = {
  connecting: {
    seen: 'credential report',
    show: ({ frontend }) => {
      frontend.progress({ kind: 'connecting', words: literal('Using the practice account “first-day”.') });
      frontend.progress({ kind: 'reading', part: 'summary', done: 1, total: 1 });
      frontend.progress({ kind: 'reading', part: 'authorization', done: 120, total: 340 });
      frontend.progress({ kind: 'reading', part: 'credentialReport', done: 0, total: null });
    },
  },
  reading: {
    seen: '3,000',
    show: ({ frontend }) => {
      for (const part of ['summary', 'alias', 'passwordPolicy', 'rootCredentials', 'contacts'] as const)
        frontend.progress({ kind: 'reading', part, done: 1, total: 1 });
      frontend.progress({ kind: 'reading', part: 'serverCertificates', done: 2, total: 2 });
      frontend.progress({ kind: 'reading', part: 'mfaDevices', done: 4812, total: 5000 });
      frontend.progress({ kind: 'reading', part: 'accessKeys', done: 120, total: 5000 });
      frontend.progress({ kind: 'reading', part: 'credentialReport', done: 0, total: null });
      frontend.progress({ kind: 'reading', part: 'authorization', done: 3000, total: null });
    },
  },
  'audit-again': {
    seen: 'Reading: users, groups and policies',
    show: ({ frontend, frames }) => {
      frontend
        .review(galleryAudit())
        .then(() => frontend.progress({ kind: 'reading', part: 'authorization', done: 3000, total: null }))
        .catch(() => undefined);
      frames.type('r');
    },
  },
  connect: {
    seen: '▸ No, leave',
    show: at(0, ({ frontend }) =>
      frontend.ask({
        id: 'connect.account',
        kind: 'choice',
        title: say('connect.account.title'),
        why: say('connect.account.why'),
        options: options(['Yes, go on with this account'], ['No, leave']),
        suggestion: 'No, leave',
      }),
    ),
  },
  standing: {
    seen: 'all 12 checks',
    show: at(1, ({ frontend }) =>
      frontend.ask({
        id: 'standing.seen',
        kind: 'notice',
        shows: 'standing',
        title: say('standing.title'),
        why: say('standing.why'),
      }),
    ),
  },
  'root-use': {
    seen: 'd all of it',
    show: at(1, ({ frontend }) =>
      frontend.ask({
        id: 'root-use.found',
        kind: 'notice',
        shows: 'root-use',
        title: say('root-use.found.title'),
        why: rootUseOnShow.verdict,
        told: rootUseOnShow,
      }),
    ),
  },
  'root-use-all': {
    seen: 'd in short',
    show: (on) => exhibits['root-use']?.show(on),
    keys: ({ frames }) => frames.type('d'),
  },
  text: {
    seen: '! Small letters',
    show: at(2, ({ frontend }) =>
      frontend.ask({
        id: 'alias.name',
        kind: 'text',
        title: say('alias.name.title'),
        why: say('alias.name.why'),
        suggestion: 'acme',
        validate: (value) => (/^[a-z0-9-]+$/.test(value) ? null : say('alias.name.letters')),
      }),
    ),
    keys: ({ frames }) => frames.type('_'),
  },
  choices: {
    seen: '▸ ◼ Admins',
    show: at(4, ({ frontend }) =>
      frontend.ask({
        id: 'groups.which',
        kind: 'choices',
        title: literal('Which groups does your team need?'),
        why: literal('Three by job are enough for most. Names can be changed, more can be added.'),
        options: options(
          ['Admins', 'may do everything'],
          ['Developers', 'every service, but not people and rights'],
          ['Business', 'look, and see the bills'],
        ),
        suggestion: ['Admins', 'Developers', 'Business'],
      }),
    ),
  },
  plan: { seen: 'apply all 12', show: at(4, ({ frontend }) => frontend.approve(groupsPlan)) },
  'plan-calls': {
    seen: 'd in short',
    show: at(4, ({ frontend }) => frontend.approve(groupsPlan)),
    keys: ({ frames }) => frames.type('d'),
  },
  'plan-json': {
    seen: 'j in short',
    show: at(4, ({ frontend }) => frontend.approve(groupsPlan)),
    keys: ({ frames }) => frames.type('j'),
  },
  'plan-rehearsed': {
    seen: 'r rehearsal',
    show: at(4, ({ frontend }) => frontend.approve(rehearsedPlan)),
  },
  'plan-rehearsal': {
    seen: 'r in short',
    show: at(4, ({ frontend }) => frontend.approve(rehearsedPlan)),
    keys: ({ frames }) => frames.type('r'),
  },
  'plan-typed': {
    seen: '│ 12345 ',
    show: at(8, ({ frontend }) => frontend.approve(removalPlan)),
    keys: ({ frames }) => frames.type('a12345'),
  },
  applying: {
    seen: '…  group   Developers',
    show: at(4, ({ frontend, frames }) => {
      const applied = frontend.approve(groupsPlan);
      frames.type('a');
      return applied.then(() => {
        for (const [index, change] of groupsPlan.changes.slice(0, 6).entries()) {
          frontend.progress({ kind: 'applying', change: change.id, state: index < 5 ? 'done' : 'doing', words: null });
        }
      });
    }),
  },
  failed: {
    seen: '▸ Try again',
    show: at(4, ({ frontend, frames }) => {
      const applied = frontend.approve(groupsPlan);
      frames.type('a');
      return applied.then(() => {
        for (const [index, change] of groupsPlan.changes.slice(0, 5).entries()) {
          const words = index < 4 ? null : literal('AWS said: cannot exceed quota for GroupsPerAccount: 300.');
          frontend.progress({ kind: 'applying', change: change.id, state: index < 4 ? 'done' : 'failed', words });
        }
        return frontend.ask({
          id: 'apply.failed',
          kind: 'choice',
          title: say('apply.failed.title'),
          why: literal('4 done, 7 not done. Nothing is half-way: a later run goes on from here.'),
          options: options(['Try again'], ['Go on without it for now'], ['Leave']),
        });
      });
    }),
  },
  secret: {
    seen: '▸ once more  ••••',
    show: at(5, ({ frontend }) =>
      frontend.ask({
        id: 'people.password',
        kind: 'secret',
        title: say('people.password.title', { user: 'alice' }),
        why: say('people.password.why'),
        validate: () => null,
      }),
    ),
    keys: ({ frames }) => frames.type('correct horse battery\rcorr'),
  },
  people: {
    seen: '◼ Developers',
    show: at(5, ({ frontend }) => frontend.ask(teamQuestion)),
    keys: ({ frames }) => {
      frames.paste('bora, Developers\nchloé, Business\ndmitri, Developers; Business\n');
      frames.type('ed\t');
    },
  },
  'people-file': {
    seen: '! The file peple.csv',
    show: at(5, ({ frontend }) => frontend.ask(teamQuestion)),
    keys: ({ frames }) => {
      frames.key('ctrl-o');
      frames
        .waitFor('Which file?')
        .then(() => frames.type('peple.csv\r'))
        .catch(() => undefined);
    },
  },
  card: {
    seen: 'r hide',
    show: at(5, ({ frontend }) => frontend.handOver(aliceCard)),
    keys: ({ frames }) => frames.type('r'),
  },
  'card-key': {
    seen: 'r hide',
    show: at(5, ({ frontend }) => frontend.handOver(keyCard)),
    keys: ({ frames }) => frames.type('r'),
  },
  mfa: { seen: 'secret as text', show: at(6, ({ frontend }) => frontend.enrol(galleryDevice(), galleryJudge())) },
  'mfa-phone': {
    seen: '! That is not',
    show: at(6, ({ frontend }) => frontend.enrol(galleryDevice(), galleryJudge())),
    keys: ({ frames }) => frames.type('f482913'),
  },
  'mfa-secret': {
    seen: 'the code again',
    show: at(6, ({ frontend }) => frontend.enrol(galleryDevice(), galleryJudge())),
    keys: ({ frames }) => frames.type('s'),
  },
  wait: {
    seen: 'alice exists',
    show: at(7, ({ frontend }) => {
      const waiting = frontend.wait(signInWait, never);
      frontend.progress({ kind: 'watching', lines: proofs, note: null });
      return waiting;
    }),
  },
  phone: {
    seen: '482 913',
    show: at(7, ({ frontend }) => frontend.wait(signInWait, never)),
    keys: ({ frames }) => frames.key('ctrl-p'),
  },
  console: {
    seen: '▸ password',
    show: at(7, ({ frontend }) => frontend.wait(signInWait, never)),
    keys: ({ frames }) => frames.type('osecret\r'),
  },
  programs: {
    seen: 'a week passes',
    show: at(7, ({ frontend }) => frontend.wait(signInWait, never)),
    keys: ({ frames }) => {
      frames.key('ctrl-p');
      const pressTab = () => frames.type('\t');
      // Whoever looks only for a moment is gone before the second tab.
      frames
        .waitFor('Practice phone')
        .then(pressTab)
        .then(() => frames.waitFor('programs and time'))
        .then(pressTab)
        .catch(() => undefined);
    },
  },
  leave: {
    seen: 'Leave now?',
    show: at(6, ({ frontend }) => frontend.enrol(galleryDevice(), galleryJudge())),
    keys: ({ frames }) => frames.key('ctrl-c'),
  },
  ...auditExhibits,
  outcome: {
    seen: 'b save',
    show: at(9, ({ frontend }) => frontend.show({ ...outcome, cards: [boraCard] })),
  },
};
