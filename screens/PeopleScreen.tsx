import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { PeopleFileScreen } from './PeopleFileScreen.tsx';
import { Page } from './parts/Page.tsx';
import { peopleRows } from './parts/peopleRows.tsx';
import { useKeys } from './parts/useKeys.ts';
import { usePeople } from './parts/usePeople.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/**
 * A table of people: type a name, Tab to the groups, Enter for the next one; Enter on the empty last row goes on. Many
 * come by a paste, or from a file.
 */
export function PeopleScreen({ question, done }: Asked<'people'>) {
  const { translate, columns, theme } = useStage();
  const editor = usePeople(question);
  const { table, people, atEnd } = editor;
  const { at, line, inGroups, faults } = table;
  const [inFile, setInFile] = useState(false);

  const submit = () => {
    const wrong = table.drafts.findIndex((_, row) => faults.has(row));
    if (wrong >= 0) editor.goTo(wrong);
    else done({ answer: people.map(({ name, groups }) => ({ name, groups })) });
  };
  const leaveGroups = () => editor.enterGroups(false);
  const rowKeys = {
    enter: () => (atEnd ? submit() : editor.next()),
    up: () => editor.goTo(at - 1),
    down: () => editor.goTo(at + 1),
    'ctrl-d': editor.remove,
    'ctrl-o': () => setInFile(true),
    'ctrl-y': editor.takeProposed,
  };
  const nameKeys = { ...line.keys, ...rowKeys, tab: () => editor.enterGroups(true), esc: () => done('back') };
  const groupKeys = {
    ...rowKeys,
    left: () => editor.turnGroup(-1),
    right: () => editor.turnGroup(1),
    space: editor.toggleGroup,
    tab: leaveGroups,
    esc: leaveGroups,
  };
  useKeys(
    inFile ? {} : inGroups ? groupKeys : nameKeys,
    inFile ? {} : { text: inGroups ? undefined : line.insert, paste: editor.paste },
  );
  if (inFile) return <PeopleFileScreen onText={editor.append} onClose={() => setInFile(false)} />;

  const { rows, focus } = peopleRows(table, { columns, theme, translate });
  const enter = atEnd ? say('screen.people.done', { count: people.length }) : say('screen.people.next');
  const groups = { key: 'tab', words: say('screen.people.groups') };
  return (
    <Page
      title={translate(question.title)}
      why={translate(question.why)}
      rows={rows}
      focus={focus}
      hints={[
        { key: 'enter', words: enter },
        inGroups ? { key: 'space', words: say('screen.key.tick') } : groups,
        ...(editor.takeProposed ? [{ key: 'ctrl-y', words: say('screen.people.take') }] : []),
        { key: 'ctrl-d', words: say('screen.people.remove') },
        { key: 'ctrl-o', words: say('screen.people.file') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
