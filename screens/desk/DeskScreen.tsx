import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { ManualChange } from '../../src/model/change.ts';
import type { PracticeDesk } from '../../src/model/practiceDesk.ts';
import type { Words } from '../../src/model/words.ts';
import { ConsoleTab } from './ConsoleTab.tsx';
import { PhoneTab } from './PhoneTab.tsx';
import { ProgramsTab } from './ProgramsTab.tsx';

type Tab = 'phone' | 'console' | 'programs';

/** Which side of the desk is open, and what the console is wanted for. */
export interface DeskView {
  readonly tab: Tab;
  readonly purpose: ManualChange['practice'] | null;
}

interface DeskProps {
  readonly desk: PracticeDesk;
  readonly view: DeskView;
  readonly onClose: () => void;
}

/** One after the other, and round. */
const next: Readonly<Record<Tab, Tab>> = { phone: 'console', console: 'programs', programs: 'phone' };

/** What lies beside the keyboard on the practice account, and only there: a phone, a browser, and the account's programs and days. */
export function DeskScreen({ desk, view, onClose }: DeskProps) {
  const [tab, setTab] = useState(view.tab);
  const addresses = view.purpose?.kind === 'mail' ? view.purpose.addresses : [];
  const hasPrograms = desk.programs.list().length > 0;
  const names: Readonly<Record<Tab, Words>> = {
    phone: say('screen.desk.toPhone'),
    console: say('screen.desk.toConsole'),
    programs: hasPrograms ? say('screen.desk.toPrograms') : say('screen.desk.toTime'),
  };
  const other = { key: 'tab', words: names[next[tab]], press: () => setTab((now) => next[now]) };
  switch (tab) {
    case 'phone':
      return <PhoneTab phone={desk.phone} other={other} onClose={onClose} />;
    case 'console':
      return <ConsoleTab desk={desk} purpose={view.purpose} other={other} onClose={onClose} />;
    case 'programs':
      return <ProgramsTab desk={desk} addresses={addresses} other={other} onClose={onClose} />;
  }
}
