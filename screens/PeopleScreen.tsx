import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import type { Words } from '../src/model/words.ts';
import { Page } from './parts/Page.tsx';
import { type PeopleTable, peopleRows } from './parts/peopleRows.tsx';
import { useKeys } from './parts/useKeys.ts';
import { useLine } from './parts/useLine.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

interface Draft {
  readonly name: string;
  readonly groups: readonly string[];
}

/** A table of people: type a name, Tab to the groups, Enter for the next one; Enter on the empty last row goes on. */
export function PeopleScreen({ question, done }: Asked<'people'>) {
  const { translate, columns, theme, readPeople } = useStage();
  const modest = question.groups[question.groups.length - 1];
  const empty: Draft = { name: '', groups: modest === undefined ? [] : [modest] };
  const [drafts, setDrafts] = useState<readonly Draft[]>([...question.suggestion, empty]);
  const [at, setAt] = useState(question.suggestion.length);
  const [inGroups, setInGroups] = useState(false);
  const [groupAt, setGroupAt] = useState(0);
  const [pasteIssues, setPasteIssues] = useState<readonly Words[]>([]);
  const line = useLine(drafts[at]?.name ?? '');

  // The row being typed lives in `line`; every other row in `drafts`.
  const table = drafts.map((draft, row) => (row === at ? { ...draft, name: line.value.trim() } : draft));
  const people = table.filter((draft) => draft.name !== '');
  const faults = faultsByRow(table, question.validate(people));

  const goTo = (row: number, rows: readonly Draft[] = table) => {
    setDrafts(rows);
    setAt(row);
    setInGroups(false);
    line.reset(rows[row]?.name ?? '');
  };
  const addRow = (rows: readonly Draft[]) => (rows[rows.length - 1]?.name === '' ? rows : [...rows, empty]);
  const next = () => {
    const last = at === table.length - 1;
    if (last && table[at]?.name === '') submit();
    else goTo(at + 1, addRow(table));
  };
  const submit = () => {
    const row = table.findIndex((_, index) => faults.has(index));
    if (row < 0) done({ answer: people.map(({ name, groups }) => ({ name, groups })) });
    else goTo(row);
  };
  const remove = () => {
    const rows = addRow(table.filter((_, row) => row !== at));
    goTo(Math.min(at, rows.length - 1), rows);
  };
  const toggle = () => {
    const group = question.groups[groupAt];
    if (group === undefined) return;
    const turned = (groups: readonly string[]) =>
      groups.includes(group)
        ? groups.filter((one) => one !== group)
        : question.groups.filter((one) => one === group || groups.includes(one));
    setDrafts(table.map((draft, row) => (row === at ? { ...draft, groups: turned(draft.groups) } : draft)));
  };
  const takePaste = (text: string) => {
    if (!/[\n\r,;\t]/.test(text.trim())) return line.insert(text.trim());
    const { people: pasted, issues } = readPeople(text, question.groups);
    const grouped = pasted.map((person) => (person.groups.length > 0 ? person : { ...person, groups: empty.groups }));
    const rows = [...table.filter((draft) => draft.name !== ''), ...grouped, empty];
    setPasteIssues(issues.map((issue) => issue.words));
    goTo(rows.length - 1, rows);
  };

  const turnGroup = (by: number) => setGroupAt((now) => (now + by + question.groups.length) % question.groups.length);
  const shared = {
    enter: next,
    up: () => at > 0 && goTo(at - 1),
    down: () => at < table.length - 1 && goTo(at + 1),
    'ctrl-d': remove,
    'ctrl-s': submit,
  };
  const inName = { ...line.keys, ...shared, tab: () => setInGroups(true), esc: () => done('back') };
  const out = () => setInGroups(false);
  const overGroups = {
    ...shared,
    left: () => turnGroup(-1),
    right: () => turnGroup(1),
    space: toggle,
    tab: out,
    esc: out,
  };
  useKeys(inGroups ? overGroups : inName, { text: inGroups ? undefined : line.insert, paste: takePaste });

  const view: PeopleTable = {
    drafts: table,
    at,
    line,
    inGroups,
    groupAt,
    groups: question.groups,
    faults,
    pasteIssues,
  };
  const { rows, focus } = peopleRows(view, { columns, theme, translate });
  const ready = at === table.length - 1 && table[at]?.name === '';
  return (
    <Page
      title={translate(question.title)}
      why={translate(question.why)}
      rows={rows}
      focus={focus}
      hints={[
        {
          key: 'enter',
          words: ready ? say('screen.people.done', { count: people.length }) : say('screen.people.next'),
        },
        inGroups ? { key: 'space', words: say('screen.key.tick') } : { key: 'tab', words: say('screen.people.groups') },
        { key: 'ctrl-d', words: say('screen.people.remove') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}

/** Faults come by row of the filled table; the table on the screen has empty rows between. */
function faultsByRow(
  table: readonly Draft[],
  issues: readonly { readonly row: number; readonly words: Words }[],
): ReadonlyMap<number, Words> {
  const filled = table.flatMap((draft, row) => (draft.name === '' ? [] : [row]));
  return new Map(issues.map((issue) => [filled[issue.row] ?? -1, issue.words]));
}
