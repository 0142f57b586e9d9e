import { say } from '../../messages/say.ts';
import { proposedIn } from '../../model/proposedIn.ts';
import type { PeopleQuestion, Person } from '../../model/question.ts';
import { readPeople } from '../readPeople.ts';
import { askUntil, help, type LineAnswer } from './askUntil.ts';
import { commandOf } from './commandOf.ts';
import type { LineStage } from './lineStage.ts';

/** People, one a line, typed, pasted or from a file; an empty line ends the list, and every fault is said at once. */
export async function askPeople(stage: LineStage, question: PeopleQuestion): Promise<LineAnswer> {
  const { groups, usualGroup, suggestion, why } = question;
  let people: readonly Person[] = suggestion;
  let proposed: readonly Person[] = [];
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
      const [, verb, rest] = /^(file|remove)\s+(.+)$/i.exec(command === '' ? '' : line.trim()) ?? [];
      if (command === 'b') return 'back';
      if (command === '?') return help(stage, why, say('line.help.people'));
      if (verb?.toLowerCase() === 'file' && rest !== undefined) return fromFile(rest).then(() => undefined);
      if (verb !== undefined && rest !== undefined) people = without(stage, people, rest);
      else if (command === 'clear') people = [];
      else if (command === 'take') [people, proposed] = [[...people, ...proposed], []];
      else if (line.trim() !== '') return add(line);
      else {
        const faults = question.validate(people);
        if (faults.length === 0) return { answer: people };
        proposed = asProposed(people, faults);
        people = withoutFaulty(stage, people, faults);
        if (proposed.length > 0) stage.tell(say('line.people.take'));
      }
      stage.tell(say('line.people.count', { count: people.length }));
      return undefined;
    },
  );
}

type Faults = ReturnType<PeopleQuestion['validate']>;

function without({ tell }: LineStage, people: readonly Person[], name: string): readonly Person[] {
  const left = people.filter((person) => person.name.toLowerCase() !== name.toLowerCase());
  if (left.length === people.length) tell(say('line.people.nobody', { name }), '! ');
  return left;
}

/** Says what is wrong with whom, and takes them out: whoever is right need not be given again. */
function withoutFaulty({ tell }: LineStage, people: readonly Person[], faults: Faults): readonly Person[] {
  for (const { row, words } of faults)
    tell(say('line.people.fault', { name: people[row]?.name ?? '', fault: words }), '! ');
  tell(say('line.people.faulty'), '! ');
  return people.filter((_, index) => !faults.some(({ row }) => row === index));
}

/** Those whose fault proposes a name, under that name. */
const asProposed = (people: readonly Person[], faults: Faults): readonly Person[] =>
  faults.flatMap(({ row, words }) => {
    const [person, name] = [people[row], proposedIn(words)];
    return person === undefined || name === null ? [] : [{ ...person, name }];
  });

const tellPerson = ({ tell }: LineStage, { name, groups }: Person): void =>
  tell(say('line.people.row', { name, groups: groups.join(', ') }), '  + ');
