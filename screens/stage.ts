import { createContext, useContext } from 'react';
import type { Translate } from '../src/messages/translate.ts';
import type { Card } from '../src/model/card.ts';
import type { ManualChange } from '../src/model/change.ts';
import type { Scene } from '../src/model/frontend.ts';
import type { Outcome } from '../src/model/outcome.ts';
import type { PracticeDesk } from '../src/model/practiceDesk.ts';
import type { Person } from '../src/model/question.ts';
import type { Words } from '../src/model/words.ts';
import type { Keyboard } from './parts/strokes.ts';
import type { Theme } from './theme.ts';

/** What screens may do outside the screen. Given by cli, so that screens touch neither files nor streams. */
export interface Hands {
  /** puts text on the clipboard (OSC 52); a terminal may ignore it */
  readonly copy: (text: string) => void;
  /** writes a file of mode 0600 and resolves with its path */
  readonly saveSecretFile: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly removeFile: (path: string) => Promise<void>;
  /** the text of a file of the person's, by the path as it was typed; rejects where it cannot be read */
  readonly readText: (path: string) => Promise<string>;
}

/** Pages that can be saved, worded elsewhere. */
export interface Documents {
  readonly card: (card: Card, withPassword: boolean) => string;
  readonly breakGlass: (outcome: Outcome) => string;
}

/** Rows of people out of pasted text or a CSV, with what was wrong, row by row counted from 0. */
export type ReadPeople = (
  text: string,
  groups: readonly string[],
) => {
  readonly people: readonly Person[];
  readonly issues: readonly { readonly row: number; readonly words: Words }[];
};

/** Everything a screen needs besides its own value. */
export interface Stage {
  /** cells a screen may use: never the whole terminal */
  readonly columns: number;
  readonly rows: number;
  readonly translate: Translate;
  readonly theme: Theme;
  readonly scene: Scene | null;
  readonly practice: boolean;
  /** the practice account's phone and console, null elsewhere */
  readonly desk: PracticeDesk | null;
  readonly now: () => Date;
  readonly hands: Hands;
  readonly documents: Documents;
  readonly readPeople: ReadPeople;
  /** says something about the last key in the line of news, until the next one */
  readonly note: (words: Words) => void;
  /** the one line of news above the key hints */
  readonly news: Words | null;
  /** what is typed and pasted goes to whoever listens here */
  readonly keyboard: Keyboard;
  /** false while something lies over the screen, or after it was answered */
  readonly listening: boolean;
  /** cards handed over in this run, for those who want to look again: a password's by its user, a key's by the key's id */
  readonly cards: ReadonlyMap<string, Card>;
  /** opens the practice console for what a person is waited for */
  readonly openConsole: (purpose: ManualChange['practice']) => void;
}

/** Rows are scarce: the thing itself comes first, without boxes and empty rows. */
export const isShort = ({ rows }: Pick<Stage, 'rows'>): boolean => rows < 16;

/** Room for columns side by side. */
export const isWide = ({ columns }: Pick<Stage, 'columns'>): boolean => columns >= 60;

const StageContext = createContext<Stage | null>(null);

/** Sets the stage for everything below it. */
export const StageProvider = StageContext.Provider;

/** The stage a screen stands on. */
export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('a screen is mounted without its stage');
  return stage;
}
