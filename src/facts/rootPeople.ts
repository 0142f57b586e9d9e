import type { BrowserUse, RootEventKind } from '../model/rootUse.ts';
import { isRootTask } from './rootTasks.ts';
import { groupedBy, seenOf } from './seenOf.ts';

/**
 * People in a browser, by place and browser, whoever was there most first. A place that did nothing but what only root can do,
 * and sign in for it, is left to the tasks.
 */
export function rootPeople(kinds: readonly RootEventKind[]): readonly BrowserUse[] {
  const groups = groupedBy(kinds, (kind) => JSON.stringify([kind.from, browserOf(kind, kinds)]));
  const people = groups.filter((group) => !isForRootTasks(group));
  return people
    .map((group) => ({
      ...seenOf(group),
      from: group[0]?.from ?? '',
      agent: group[0] === undefined ? '' : browserOf(group[0], kinds),
      signIns: signInsOf(group),
    }))
    .toSorted((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1));
}

const isBrowser = (agent: string): boolean => agent.startsWith('Mozilla/');

/** Pages of the console may call with an agent of their own: they belong to the browser, where only one was at that place. */
function browserOf({ from, agent }: RootEventKind, kinds: readonly RootEventKind[]): string {
  if (isBrowser(agent)) return agent;
  const browsers = new Set(
    kinds.filter((kind) => kind.from === from && isBrowser(kind.agent)).map((kind) => kind.agent),
  );
  const [only] = browsers;
  return browsers.size === 1 && only !== undefined ? only : agent;
}

const isForRootTasks = (group: readonly RootEventKind[]): boolean =>
  group.some(isRootTask) && group.every((kind) => isRootTask(kind) || kind.name === 'ConsoleLogin');

const signInsOf = (group: readonly RootEventKind[]): number =>
  group.filter(({ name }) => name === 'ConsoleLogin').reduce((total, { count }) => total + count, 0);
