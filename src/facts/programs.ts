import { known } from '../model/reading.ts';
import type { ProgramUse, RootUseQuestion, RootUseReport } from '../model/rootUse.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type Replacement, replacementsOf } from './replacements.ts';
import { rootKeysInUse } from './rootKeys.ts';
import { rootUseReport } from './rootUseReport.ts';

/** Something that uses a key of root's, and needs something else in its place. */
export interface Program {
  /** short and stable: it stands in the ids of questions, and in the tag of what takes the key's place */
  readonly slug: string;
  /** root's key */
  readonly keyId: string;
  /** what it calls itself; null for a key that no event shows */
  readonly agent: string | null;
  readonly from: readonly string[];
  readonly regions: readonly string[];
  /** what it was seen to do: IAM actions */
  readonly actions: readonly string[];
  /** ISO 8601 */
  readonly lastUsed: string;
  readonly runsOn: ProgramUse['runsOn'];
  /** services that it reads or writes without an event to show it, as far as anybody knows */
  readonly asks: readonly string[];
  readonly replacement: Replacement | null;
}

type Seen = Omit<Program, 'slug' | 'replacement'> & { readonly stem: string };

/**
 * The programs with a key of root's that still exists: those seen in its events, and one for each key in use that no event
 * shows, which is never taken for unused. By key, so that the order does not change with how busy they are.
 */
export function rootsPrograms(snapshot: Snapshot, now: Date): readonly Program[] {
  const report = rootUseReport(snapshot, now);
  const seen = seenPrograms(report, snapshot);
  const silent = silentKeys(snapshot, now, seen);
  const all = [...seen, ...silent].toSorted(
    (a, b) => compare(a.keyId, b.keyId) || compare(a.agent ?? '', b.agent ?? ''),
  );
  const replacements = replacementsOf(snapshot);
  const slugs = slugsOf(all, replacements);
  return all.map(({ stem: _, ...program }, index) => {
    const slug = slugs[index] ?? '';
    const same = (one: Replacement) => one.keyId === program.keyId && one.program === slug;
    return { ...program, slug, replacement: replacements.find(same) ?? null };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function seenPrograms({ programs, questions }: RootUseReport, snapshot: Snapshot): readonly Seen[] {
  const keys = known(snapshot.rootCredentials)?.keys;
  // Whoever is not root cannot see root's keys: what was seen is taken for still there.
  const there = programs.filter(({ keyId }) => keyId !== null && (keys?.some(({ id }) => id === keyId) ?? true));
  return there.map((program, index) => {
    const { keyId, agent, from, regions, actions, runsOn, last, services } = program;
    const isFirst = there.findIndex((other) => other.keyId === keyId) === index;
    return {
      ...{ keyId: keyId ?? '', agent, from, regions, actions, runsOn, lastUsed: last },
      stem: stemOf(agent),
      asks: questions
        .filter((question) => concerns(question, { keyId, services, isFirst }))
        .map(({ service }) => service)
        .filter(isSaid),
    };
  });
}

/** What no event of a key tells is asked about the busiest of its programs. */
const concerns = (
  { why, service, key }: RootUseQuestion,
  program: Pick<ProgramUse, 'keyId' | 'services'> & { readonly isFirst: boolean },
): boolean =>
  key === program.keyId &&
  (why === 'data' ? program.services.includes(service) : why === 'no-events' && program.isFirst);

function silentKeys(snapshot: Snapshot, now: Date, seen: readonly Seen[]): readonly Seen[] {
  const ids = (known(snapshot.rootCredentials)?.keys ?? []).map(({ id }) => id).toSorted();
  const replacements = replacementsOf(snapshot);
  return rootKeysInUse(snapshot, now)
    .filter(({ id }) => !seen.some(({ keyId }) => keyId === id))
    .flatMap(({ id, lastUsed }) => {
      // What was replaced already is known by its tag, whether or not anybody looked at the events this time.
      const replaced = replacements.filter(({ keyId }) => keyId === id).map(({ program }) => baseOf(program));
      return (replaced.length > 0 ? replaced : [`key-${ids.indexOf(id) + 1}`]).map((stem) => ({
        ...{ keyId: id, agent: null, from: [], actions: [], runsOn: 'somewhere' as const, stem },
        regions: [lastUsed?.region ?? ''].filter(isSaid),
        lastUsed: lastUsed?.at ?? '',
        asks: [lastUsed?.service ?? ''].filter(isSaid),
      }));
    });
}

/** AWS writes N/A where it does not know. */
const isSaid = (text: string): boolean => /^[a-z0-9-]+$/.test(text);

/** `Boto3/1.26.90 md/...` is `boto3`. */
const stemOf = (agent: string): string =>
  (agent.split(/[/\s]/)[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24) || 'program';

/** What was replaced keeps the name it had then, whatever came since; the others get the first that is free. */
function slugsOf(programs: readonly Seen[], replacements: readonly Replacement[]): readonly string[] {
  const taken = new Set<string>();
  const take = (slug: string | undefined): string | null => {
    if (slug === undefined) return null;
    taken.add(slug);
    return slug;
  };
  const kept = programs.map(({ keyId, stem }) =>
    take(
      replacements.find((one) => one.keyId === keyId && !taken.has(one.program) && baseOf(one.program) === stem)
        ?.program ??
        replacements.find((one) => one.keyId === keyId && one.program === stem && !taken.has(stem))?.program,
    ),
  );
  return programs.map(({ stem }, index) => kept[index] ?? take(freeSlug(stem, taken)) ?? stem);
}

/** `boto3-2` is a second `boto3`. */
const baseOf = (slug: string): string => slug.replace(/-\d+$/, '');

function freeSlug(stem: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
