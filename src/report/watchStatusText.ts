import stringWidth from 'string-width';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Finding } from '../model/finding.ts';
import type { WatchedThing, WatchStatus } from '../model/watchStatus.ts';
import type { Words } from '../model/words.ts';
import { momentOf } from './auditPhrases.ts';
import { type Lines, marks } from './textLines.ts';
import { wrapText } from './wrapText.ts';

/** Two cells short of the terminal, and never wider than text is read well. */
const widest = 78;
/** Below that, what a thing is and how it stands are told one below the other. */
const leastBeside = 64;

/** How an account is watched, as plain text that fits a screen: a line or two for each thing, and what to do about the rest. */
export function watchStatusText(status: WatchStatus, translate: Translate, columns: number): string {
  const room = Math.min(columns - 2, widest);
  const lines: Lines = (words, first = '') => wrapText(translate(words), room, first);
  const { things, alias, account, practice, at } = status;
  const inPlace = things.filter((thing) => !isOpen(thing)).length;
  const name = alias ? `${alias} (${account})` : account;
  const sections = [
    [
      ...lines(say(practice ? 'watch.status.title.practice' : 'watch.status.title', { account: name })),
      ...lines(say('watch.status.count', { done: inPlace, count: things.length, moment: momentOf(at) })),
    ],
    things.flatMap((thing) => thingLines(thing, { translate, room, lines, width: widthOf(things, translate) })),
    whatNext(status).flatMap((words) => lines(words)),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

const isOpen = ({ verdict }: Pick<WatchedThing, 'verdict'>): boolean => verdict === 'fail' || verdict === 'unknown';

const widthOf = (things: readonly WatchedThing[], translate: Translate): number =>
  Math.max(...things.map(({ title }) => stringWidth(translate(title))));

interface Sheet {
  readonly translate: Translate;
  readonly room: number;
  readonly lines: Lines;
  /** of the widest title */
  readonly width: number;
}

const under = '     ';

/** What it is, how it stands, and of what is not in place and costs the page where the price stands. */
function thingLines(thing: WatchedThing, { translate, room, lines, width }: Sheet): readonly string[] {
  const title = translate(thing.title);
  const first = `  ${marks[thing.verdict]} `;
  const facts = factsOf(thing, translate);
  const stands =
    room < leastBeside
      ? [...wrapText(title, room, first), ...wrapText(facts, room, under)]
      : wrapText(facts, room, `${first}${title}${' '.repeat(width - stringWidth(title))}  `);
  if (!isOpen(thing) || thing.price === null) return stands;
  return [...stands, ...lines(say('watch.status.price', { cost: thing.cost, page: thing.price }), under)];
}

/** So many are told of what is missing, and one of what is there; JSON has all of them. */
const mostFacts = 3;

/** What is missing; where nothing is, what there is. */
function factsOf({ findings, verdict }: WatchedThing, translate: Translate): string {
  const told = saidOnce(
    findings.filter((finding) => finding.verdict === verdict),
    translate,
  );
  if (!isOpen({ verdict })) return told[0] ?? '';
  const more = told.length - mostFacts;
  return [
    ...told.slice(0, mostFacts),
    ...(more > 0 ? [translate(say('watch.status.more', { count: more }))] : []),
  ].join('; ');
}

/** What is the same of several regions is said once, with the regions before it. */
function saidOnce(findings: readonly Finding[], translate: Translate): readonly string[] {
  const regions = new Map<string, readonly string[]>();
  for (const { detail, resource } of findings) {
    const words = translate(detail);
    const isElsewhere = /^[a-z]{2}(-[a-z]+)+-\d+$/.test(resource) && !words.includes(resource);
    regions.set(words, [...(regions.get(words) ?? []), ...(isElsewhere ? [resource] : [])]);
  }
  return [...regions].map(([words, where]) => (where.length === 0 ? words : `${where.join(', ')}: ${words}`));
}

/** How to come by what is missing: with offroot, or by hand. */
function whatNext({ complete, things, practice }: WatchStatus): readonly Words[] {
  const there = practice ? ' --practice' : '';
  return [
    ...(complete ? [] : [say('watch.status.next', { there })]),
    ...(things.some((thing) => thing.by === 'hand' && isOpen(thing)) ? [say('watch.status.by-hand', { there })] : []),
  ];
}
