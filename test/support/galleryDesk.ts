import type { MovedProgram, PracticeDesk, PracticeProgram } from '../../src/model/practiceDesk.ts';
import { galleryNow } from './galleryAccount.ts';

/** A desk whose phone shows fixed codes and whose console lets alice in after a new password and a code. */
export function practiceDesk(): PracticeDesk {
  let offset = 0;
  const passwords = new Map<string, string>();
  const entry = { label: 'AWS:alice@acme', code: '482913', nextCode: '110482', secondsLeft: 17 };
  const may = [
    { action: 'iam:ListUsers', allowed: true },
    { action: 's3:ListAllMyBuckets', allowed: true },
  ];
  return {
    phone: {
      entries: () => [entry],
      scan: () => entry,
      clockOffsetMinutes: () => offset,
      setClockOffsetMinutes: (minutes) => {
        offset = minutes;
      },
    },
    person: {
      remember: (user, password) => void passwords.set(user, password),
      passwordOf: (user) => passwords.get(user) ?? null,
    },
    console: {
      signIn: ({ user, code, newPassword }) => {
        if (user !== 'alice')
          return { state: 'refused', message: 'Your authentication information is incorrect. Please try again.' };
        if (newPassword === undefined) return { state: 'new-password-needed' };
        if (code === undefined) return { state: 'code-needed' };
        return { state: 'signed-in', principal: 'arn:aws:iam::123456789012:user/alice', mfa: true, may };
      },
      signInAsRoot: () => ({ state: 'signed-in', principal: 'arn:aws:iam::123456789012:root', mfa: false, may }),
      addPasskey: () => ({ ok: true, serial: 'arn:aws:iam::111122223333:u2f/user/alice/key-A' }),
      addRootMfa: () => ({ ok: true, label: 'AWS:root@acme' }),
      addRootAccessKey: () => ({ ok: true, keyId: 'AKIAIOSFODNN7EXAMPLE' }),
    },
    mail: { waiting: () => [], confirm: () => false, received: () => [] },
    ...practiceLife(),
  };
}

/** Time that passes when it is told to, and two programs: one can be moved, the other has failed since yesterday. */
function practiceLife(): Pick<PracticeDesk, 'time' | 'programs'> {
  let days = 0;
  const now = () => new Date(galleryNow.getTime() + days * 86_400_000);
  const failing = '2026-11-20T09:00:00Z';
  const rootKey = (id: string) => ({ kind: 'root-key', id, owner: 'root' }) as const;
  let programs: readonly PracticeProgram[] = [
    {
      name: 'backup',
      signsWith: rootKey('AKIAIOSFODNN7ROOTKEY'),
      service: 's3',
      lastRun: '2026-11-21T04:00:00Z',
      failingSince: null,
    },
    {
      name: 'starter',
      signsWith: rootKey('AKIAI44QH8DHBEXAMPLE'),
      service: 'ec2',
      lastRun: failing,
      failingSince: failing,
    },
  ];
  const sign = (name: string, signsWith: PracticeProgram['signsWith']): MovedProgram => {
    if (name === 'starter') return { ok: false, message: 'Nothing is there yet to take its place.' };
    programs = programs.map((one) => (one.name === name ? { ...one, signsWith, lastRun: now().toISOString() } : one));
    return { ok: true, to: signsWith.id };
  };
  return {
    time: {
      now,
      pass: (more) => {
        days += more;
      },
    },
    programs: {
      list: () => programs,
      moveToReplacement: (name) => sign(name, { kind: 'user-key', id: 'AKIAIOSFODNN7EXAMPLE', owner: 'backup' }),
      moveBack: (name) => sign(name, rootKey('AKIAIOSFODNN7ROOTKEY')),
    },
  };
}
