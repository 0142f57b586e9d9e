import { Box, useInput, usePaste, useWindowSize } from 'ink';
import { useState } from 'react';
import type { NewDevice } from '../src/model/frontend.ts';
import type { Words } from '../src/model/words.ts';
import { ApplyingScreen } from './ApplyingScreen.tsx';
import { AuditScreen } from './AuditScreen.tsx';
import { CardScreen } from './CardScreen.tsx';
import { ConnectingScreen } from './ConnectingScreen.tsx';
import { DeskScreen, type DeskView } from './desk/DeskScreen.tsx';
import { LeaveScreen } from './LeaveScreen.tsx';
import { MfaScreen } from './MfaScreen.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import { PlanScreen } from './PlanScreen.tsx';
import { mfaRoom, type Room, zoneWithin } from './parts/mfaRoom.ts';
import { type Keyboard, takeApart } from './parts/strokes.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import type { Shown } from './shown.ts';
import { type Stage, StageProvider } from './stage.ts';
import { smallest, TooSmallScreen } from './TooSmallScreen.tsx';
import type { Theme } from './theme.ts';
import { WaitScreen } from './WaitScreen.tsx';

/** What the front end tells the screens; the rest of the stage is worked out here. */
export interface AppProps {
  readonly shown: Shown;
  /** a number that changes with every new value on screen, so that no screen inherits another's state */
  readonly turn: number;
  /** the value on screen has been answered: it stays to be looked at, and listens no more */
  readonly answered: boolean;
  /** why leaving is asked about; null while it is not */
  readonly leaving: Words | null;
  readonly onInterrupt: () => void;
  /** Ctrl-Z */
  readonly onStop: () => void;
  readonly onStay: () => void;
  readonly set: Omit<Stage, 'columns' | 'rows' | 'listening' | 'keyboard' | 'openConsole' | 'note'>;
}

/** the page never grows wider or higher than a person can take in, */
const widest = 78;
const highest = 28;

/** unless there is something on it that cannot be had in parts */
const noMore: Room = { columns: 0, rows: 0 };

function roomOfCode(device: NewDevice, { display }: Theme, { columns, rows }: Room): Room {
  const zone = zoneWithin(device, display, { columns: columns - 2, rows: rows - 1 });
  return zone === null ? noMore : mfaRoom(device, display, zone);
}

/** One value, one screen. What lies over it (asking to leave, the practice desk) keeps it mounted, so nothing typed is lost. */
export function App({ shown, turn, answered, leaving, onInterrupt, onStop, onStay, set }: AppProps) {
  const terminal = useWindowSize();
  const [noted, note] = useState<Words | null>(null);
  const [desk, setDesk] = useState<DeskView | null>(null);
  const [keyboard] = useState<Keyboard>(() => new Set());
  const tooSmall = terminal.columns < smallest.columns || terminal.rows < smallest.rows;
  const page = pageWithin(terminal, shown.screen === 'mfa' ? roomOfCode(shown.device, set.theme, terminal) : noMore);
  const asked = tooSmall || leaving !== null;
  const covered = asked || desk !== null;

  useInput((input, key) => {
    note(null);
    const strokes = takeApart(input, key);
    const pressed = (name: string): boolean => strokes.some((stroke) => stroke.key === name);
    if (pressed('ctrl-c')) onInterrupt();
    if (pressed('ctrl-z')) onStop();
    if (pressed('ctrl-p') && set.desk && desk === null) setDesk({ tab: 'phone', purpose: null });
    // A copy: what a key does may bring another screen, which would be asked to listen to the same key.
    for (const listener of [...keyboard]) listener(strokes);
  });
  usePaste((pasted) => {
    for (const listener of [...keyboard]) listener([{ pasted }]);
  });

  const openConsole: Stage['openConsole'] = (purpose) =>
    setDesk({ tab: ['programs', 'mail'].includes(purpose.kind) ? 'programs' : 'console', purpose });
  const listening = !covered && !answered;
  const stage: Stage = { ...set, ...page.size, listening, keyboard, openConsole, note, news: noted ?? set.news };
  return (
    <Box flexDirection="column" paddingLeft={page.left} paddingTop={page.top}>
      <StageProvider value={stage}>
        <Box display={covered ? 'none' : 'flex'}>
          <Screen key={turn} shown={shown} />
        </Box>
      </StageProvider>
      {desk && set.desk && (
        <StageProvider value={{ ...stage, listening: !asked }}>
          <Box display={asked ? 'none' : 'flex'}>
            <DeskScreen desk={set.desk} view={desk} onClose={() => setDesk(null)} />
          </Box>
        </StageProvider>
      )}
      <StageProvider value={{ ...stage, listening: true }}>
        {tooSmall && <TooSmallScreen />}
        {!tooSmall && leaving && <LeaveScreen why={leaving} onLeave={onInterrupt} onStay={onStay} />}
      </StageProvider>
    </Box>
  );
}

function Screen({ shown }: { readonly shown: Shown }) {
  switch (shown.screen) {
    case 'connecting':
      return <ConnectingScreen {...shown} />;
    case 'question':
      return <QuestionScreen {...shown} />;
    case 'plan':
      return <PlanScreen {...shown} />;
    case 'applying':
      return <ApplyingScreen {...shown} />;
    case 'mfa':
      return <MfaScreen {...shown} />;
    case 'wait':
      return <WaitScreen {...shown} />;
    case 'card':
      return <CardScreen {...shown} />;
    case 'audit':
      return <AuditScreen {...shown} />;
    case 'outcome':
      return <OutcomeScreen {...shown} />;
  }
}

/** One row less than the terminal has, so that it never scrolls; in a large one the page sits above the middle. */
function pageWithin({ columns, rows }: Room, needed: Room) {
  const width = Math.max(1, Math.min(columns - 2, Math.max(widest, needed.columns)));
  const height = Math.max(1, Math.min(rows - 1, Math.max(highest, needed.rows)));
  const left = columns > width + 2 ? Math.floor((columns - width) / 2) : Math.min(1, columns - 1);
  return { size: { columns: width, rows: height }, left, top: Math.floor((rows - 1 - height) / 3) };
}
