// Bundled and run in a pseudo-terminal by tests: one question on the real streams, its answer printed after the close.

import { UserCancelled } from '../../src/errors.ts';
import { createInkFrontend } from '../../src/frontends/ink.tsx';
import { galleryDevice, galleryJudge, gallerySet } from './gallery.ts';
import { literal, sceneAt } from './galleryAccount.ts';
import { practiceDesk } from './galleryDesk.ts';
import { manyUsers } from './manyUsers.ts';
import { spoken } from './spoken.ts';

const frontend = createInkFrontend({
  ...gallerySet,
  stdin: process.stdin,
  stdout: process.stdout,
  translate: spoken[process.argv.includes('ko') ? 'ko' : 'en'],
  display: { ...gallerySet.display, colour: !process.env.NO_COLOR },
  desk: practiceDesk(),
  hands: {
    copy: () => undefined,
    saveSecretFile: async (name) => name,
    removeFile: async () => undefined,
    readText: async () => '',
  },
});

const verbs = {
  text: () =>
    frontend.ask({
      id: 'user',
      kind: 'text',
      title: literal('What is your name?'),
      why: literal('To greet you.'),
      validate: () => null,
    }),
  mfa: () => frontend.enrol(galleryDevice(), galleryJudge()),
  /** as many findings as the next argument says */
  audit: () => frontend.review(manyUsers(Number(process.argv[3]))),
};

frontend.progress({ kind: 'scene', scene: sceneAt(6) });
const { mfa, audit, text } = verbs;
const verb = process.argv[2] === 'mfa' ? mfa : process.argv[2] === 'audit' ? audit : text;
const said = await verb().then(
  (answer) => ({ words: JSON.stringify(answer), code: 0 }),
  (error: unknown) => ({ words: 'cancelled', code: error instanceof UserCancelled ? error.exitCode : 70 }),
);
await frontend.close();
process.stdout.write(`said ${said.words}\n`);
process.exitCode = said.code;
