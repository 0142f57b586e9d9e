import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { ManualChange } from '../../src/model/change.ts';
import type { PracticeDesk } from '../../src/model/practiceDesk.ts';
import { ConsoleTab } from './ConsoleTab.tsx';
import { PhoneTab } from './PhoneTab.tsx';

/** Which side of the desk is open, and what the console is wanted for. */
export interface DeskView {
  readonly tab: 'phone' | 'console';
  readonly purpose: ManualChange['practice'] | null;
}

interface DeskProps {
  readonly desk: PracticeDesk;
  readonly view: DeskView;
  readonly onClose: () => void;
}

/** What lies beside the keyboard on the practice account, and only there: a phone and a browser. */
export function DeskScreen({ desk, view, onClose }: DeskProps) {
  const [tab, setTab] = useState(view.tab);
  const other = {
    key: 'tab',
    words: tab === 'phone' ? say('screen.desk.toConsole') : say('screen.desk.toPhone'),
    press: () => setTab((now) => (now === 'phone' ? 'console' : 'phone')),
  };
  return tab === 'phone' ? (
    <PhoneTab phone={desk.phone} other={other} onClose={onClose} />
  ) : (
    <ConsoleTab desk={desk} purpose={view.purpose} other={other} onClose={onClose} />
  );
}
