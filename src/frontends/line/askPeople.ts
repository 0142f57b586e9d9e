import { say } from '../../messages/say.ts';
import type { PeopleQuestion, Person } from '../../model/question.ts';
import { readPeople } from '../readPeople.ts';
import { askUntil, commandOf, help, type LineAnswer } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';

/** People, one a line, typed, pasted or from a file; an empty line ends the list, and every fault is said at once. */
export async function askPeople(stage: LineStage, question: PeopleQuestion): Promise<LineAnswer> {
  const { groups, usualGroup, suggestion, why } = question;
  let people: readonly Person[] = suggestion;
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
      else if (line.trim() !== '') return add(line);
      else if (faultless(stage, question, people)) return { answer: people };
      else people = [];
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
  return faults.length === 0;
}

const tellPerson = ({ tell }: LineStage, { name, groups }: Person): void =>
  tell(say('line.people.row', { name, groups: groups.join(', ') }), '  + ');
