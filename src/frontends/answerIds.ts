import { nearestWord } from '../model/nearestWord.ts';

/** What an answers file may hold; `*` stands for a number, words in capitals for names of what is in the account. Ids of questions are public and never change. */
export const answerIds: readonly string[] = [
  'connect.account',
  'connect.identity-center',
  'connect.organization',
  'standing.seen',
  'root-use.look',
  'root-use.found',
  'alias.name',
  'passwords.policy',
  'passwords.length',
  'passwords.reuse',
  'passwords.expiry',
  'passwords.rules',
  'groups.layout',
  'groups.admins',
  'groups.developers',
  'groups.developers-rights',
  'groups.developers-services',
  'groups.business',
  'groups.business-rights',
  'groups.more-*',
  'groups.more-*-policies',
  'people.you',
  'people.you-password',
  'people.team',
  'people.new-passwords',
  'mfa.who',
  'mfa.orphans',
  'mfa.phone',
  'prove.sign-in',
  'programs.PROGRAM.instead',
  'programs.PROGRAM.role',
  'programs.PROGRAM.name',
  'programs.PROGRAM.powerful',
  'programs.PROGRAM.SERVICE',
  'programs.PROGRAM.SERVICE-where',
  'programs.again',
  'cut-over.programs',
  'cut-over.quiet-days',
  'cut-over.off-days',
  'cut-over.broke',
  'root.second-way',
  'root.second-way-without',
  'root.reachable',
  'root.reachable-without',
  'root.mfa',
  'keep.by-hand',
  'team.what',
  'team.name',
  'add.people',
  'reset.who',
  'reset.what',
  'reset.devices',
  'reset.phone',
  'remove.who',
  'remove.delete',
  'can.who',
  'can.action',
  'can.resource',
  'can.from',
  'enroll.you',
  'enroll.phone',
  'sign-in.now',
  'own-keys.off',
  'own-keys.delete',
  'undo.run',
  'undo.what',
  'undo.changes',
  'approve.removals',
  'cards.save',
];

/** True where some question may have that id. */
export const isAnswerId = (id: string, ids: readonly string[] = answerIds): boolean =>
  ids.some((known) =>
    new RegExp(
      `^${known
        .replaceAll('.', '\\.')
        .replaceAll('*', '\\d+')
        .replaceAll(/[A-Z]{2,}/g, '[a-z0-9-]+')}$`,
    ).test(id),
  );

/** The known id that was most likely meant, or ''. */
export const nearestAnswerId = (id: string, ids: readonly string[] = answerIds): string => nearestWord(id, ids);
