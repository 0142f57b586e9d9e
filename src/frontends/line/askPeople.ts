import { say } from '../../messages/say.ts';
import { proposedIn } from '../../model/proposedIn.ts';
import type { PeopleQuestion, Person } from '../../model/question.ts';
import { readPeople } from '../readPeople.ts';
import { askUntil, commandOf, help, type LineAnswer } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';

/** People, one a line, typed, pasted or from a file; an empty line ends the list, and every fault is said at once. */
export async function askPeople(stage: LineStage, question: PeopleQuestion): Promise<LineAnswer> {
  const { groups, usualGroup, suggestion, why } = question;
  let people: readonly Person[] = suggestion;
  let refused: readonly Person[] = [];
  stage.tell(say('line.people.groups', { groups: groups.join(', '), usual: usualGroup }));
  for (const person of people) tellPerson(stage, person);
  const add = (text: string) => {
    const read = readPeople(text, groups);
    for (const { words } of read.issues) stage.tell(words, '! ');
    const added = read.people.map((person) =>
      person.groups.length > 0 ? person : { ...person, groups: [usualGroup] },
    );
    for (const person of added) tellPerson(stage, person);
    people = [...people, ...added];
    return undefined;
  };
  const fromFile = (path: string) =>
    stage.hands.readText(path).then(add, () => stage.tell(say('screen.people.fileUnread', { path }), '! '));
  return askUntil(
    stage,
    () => say('line.prompt.person'),
    async (line): Promise<LineAnswer | undefined> => {
      const command = commandOf(line);
      const file = /^file\s+(.+)$/i.exec(line.trim())?.[1];
      if (command === 'b') return 'back';
      if (command === '?') return help(stage, why, say('line.help.people'));
      if (file !== undefined) return fromFile(file).then(() => undefined);
      if (command === 'clear') people = [];
      else if (command === 'take') people = withProposed(question, refused);
      else if (line.trim() !== '') return add(line);
      else if (faultless(stage, question, people)) return { answer: people };
      else [refused, people] = [people, []];
      stage.tell(say('line.people.count', { count: people.length }));
      return undefined;
    },
  );
}

/** Says what is wrong with whom; true where nothing is. */
function faultless(stage: LineStage, { validate }: PeopleQuestion, people: readonly Person[]): boolean {
  const faults = validate(people);
  for (const { row, words } of faults)
    stage.tell(say('line.people.fault', { name: people[row]?.name ?? '', fault: words }), '! ');
  if (faults.length > 0) stage.tell(say('line.people.faulty'), '! ');
  if (faults.some(({ words }) => proposedIn(words) !== null)) stage.tell(say('line.people.take'));
  return faults.length === 0;
}

/** The list as it was, with every name that a fault proposed. */
function withProposed({ validate }: PeopleQuestion, people: readonly Person[]): readonly Person[] {
  const proposed = new Map(validate(people).map(({ row, words }) => [row, proposedIn(words)]));
  return people.map((person, row) => ({ ...person, name: proposed.get(row) ?? person.name }));
}

const tellPerson = ({ tell }: LineStage, { name, groups }: Person): void =>
  tell(say('line.people.row', { name, groups: groups.join(', ') }), '  + ');
