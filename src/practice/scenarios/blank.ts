import { freshState } from '../freshState.ts';
import { newId, newSecretKey } from '../identifiers.ts';
import type { StoredUser } from '../practiceState.ts';
import type { StoredKey } from '../storedCredentials.ts';
import type { Scenario } from './scenario.ts';

/** For other clients: one administrator with a long-term access key, and nothing else. */
export const blank: Scenario = {
  name: 'blank',
  build: (createdAt, random) => {
    const operator: StoredUser = {
      name: 'practice-operator',
      id: newId('AIDA', random),
      path: '/',
      createdAt,
      groups: [],
      attached: ['arn:aws:iam::aws:policy/AdministratorAccess'],
      inline: [],
      boundary: null,
      tags: [],
      login: null,
      passwordLastUsed: null,
    };
    const key: StoredKey = {
      id: newId('AKIA', random),
      secret: newSecretKey(random),
      owner: operator.id,
      active: true,
      createdAt,
      lastUsed: null,
      usedBefore: null,
    };
    return { ...freshState('blank', '444455556666', createdAt), users: [operator], keys: [key] };
  },
};
