import { useState } from 'react';
import { proposedIn } from '../../src/model/proposedIn.ts';
import type { PeopleQuestion, Person } from '../../src/model/question.ts';
import type { Words } from '../../src/model/words.ts';
import { useStage } from '../stage.ts';
import type { PeopleTable } from './peopleRows.tsx';
import { useLine } from './useLine.ts';

/** The table being edited, and every move in it. */
export interface PeopleEditor {
  readonly table: PeopleTable;
  /** the rows with a name */
  readonly people: readonly Person[];
  /** the cursor is on the empty row at the end, with nothing typed */
  readonly atEnd: boolean;
  readonly goTo: (row: number) => void;
  readonly next: () => void;
  readonly remove: () => void;
  readonly enterGroups: (inside: boolean) => void;
  readonly turnGroup: (by: number) => void;
  readonly toggleGroup: () => void;
  /** one word is typed into the row, several lines are rows */
  readonly paste: (text: string) => void;
  /** adds the rows of a CSV; false where nobody was in it and nothing was wrong with it */
  readonly append: (text: string) => boolean;
  /** puts in every name that a fault proposes; undefined where none does */
  readonly takeProposed: (() => void) | undefined;
}

/** State of the table. The row being typed lives in a line of its own; there is always an empty row at the end. */
export function usePeople(question: PeopleQuestion): PeopleEditor {
  const { readPeople } = useStage();
  const { groups, usualGroup } = question;
  const empty: Person = { name: '', groups: [usualGroup] };
  const [drafts, setDrafts] = useState<readonly Person[]>([...question.suggestion, empty]);
  const [at, setAt] = useState(question.suggestion.length);
  const [inGroups, setInGroups] = useState(false);
  const [groupAt, setGroupAt] = useState(0);
  const [pasteIssues, setPasteIssues] = useState<readonly Words[]>([]);
  const line = useLine('');

  const rows = drafts.map((draft, row) => (row === at ? { ...draft, name: line.value.trim() } : draft));
  const people = rows.filter((person) => person.name !== '');
  const moveTo = (row: number, changed: readonly Person[]) => {
    const open = changed.at(-1)?.name === '' ? changed : [...changed, empty];
    const target = Math.max(0, Math.min(row, open.length - 1));
    setDrafts(open);
    setAt(target);
    setInGroups(false);
    line.reset(open[target]?.name ?? '');
  };
  const append = (text: string) => {
    const read = readPeople(text, groups);
    setPasteIssues(read.issues.map((issue) => issue.words));
    const added = read.people.map((person) =>
      person.groups.length > 0 ? person : { ...person, groups: empty.groups },
    );
    moveTo(Number.POSITIVE_INFINITY, [...people, ...added, empty]);
    return read.people.length + read.issues.length > 0;
  };
  const paste = (text: string) => {
    if (/[\n\r,;\t]/.test(text.trim())) append(text);
    else line.insert(text.trim());
  };

  const faults = faultsByRow(rows, question.validate(people));
  const proposed = rows.map((person, row) => ({ ...person, name: proposedIn(faults.get(row) ?? null) ?? person.name }));
  const proposes = proposed.some(({ name }, row) => name !== rows[row]?.name);
  return {
    table: { drafts: rows, at, line, inGroups, groupAt, groups, faults, pasteIssues },
    people,
    atEnd: at === rows.length - 1 && line.value.trim() === '',
    goTo: (row) => moveTo(row, rows),
    next: () => moveTo(at + 1, rows),
    remove: () =>
      moveTo(
        at,
        rows.filter((_, row) => row !== at),
      ),
    enterGroups: setInGroups,
    turnGroup: (by) => setGroupAt((now) => (now + by + groups.length) % groups.length),
    toggleGroup: () =>
      setDrafts(rows.map((person, row) => (row === at ? toggled(person, groups, groups[groupAt]) : person))),
    paste,
    append,
    takeProposed: proposes ? () => moveTo(at, proposed) : undefined,
  };
}

/** In or out of one group; groups keep the order of the question. */
function toggled(person: Person, groups: readonly string[], group: string | undefined): Person {
  const inside = (one: string) => person.groups.includes(one) !== (one === group);
  return { ...person, groups: groups.filter(inside) };
}

/** Faults come by row of the filled table; the table on the screen has empty rows between. */
function faultsByRow(
  table: readonly Person[],
  issues: readonly { readonly row: number; readonly words: Words }[],
): ReadonlyMap<number, Words> {
  const filled = table.flatMap((draft, row) => (draft.name === '' ? [] : [row]));
  return new Map(issues.map((issue) => [filled[issue.row] ?? -1, issue.words]));
}
