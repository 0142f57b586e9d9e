import type { Clock } from '../model/clock.ts';

/** The signals that tell a process to end. */
export type Interruption = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** And those of the shell's job control: Ctrl-Z, and on again. */
export type Signal = Interruption | 'SIGTSTP' | 'SIGCONT';

/** Everything outside the program, handed in by cli.ts so that nothing else touches `process`. */
export interface World {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly pid: number;
  readonly platform: string;
  readonly workingDirectory: string;
  readonly clock: Clock;
  /** cryptographically strong */
  readonly random: (count: number) => Uint8Array;
  readonly version: string;
  /** such as 24.21.0 */
  readonly nodeVersion: string;
  /** Calls back at each of these signals until what it gives back is called. One nobody listens to does what it does to any process. */
  readonly onSignal: <S extends Signal>(signals: readonly S[], callback: (signal: S) => void) => () => void;
  /**
   * Stops the whole job, as Ctrl-Z does: the shell's prompt comes back. Resolves when it goes on; at once where there is no shell
   * that could bring it back; never where it was told to end meanwhile: the terminal is the shell's then, and stays so.
   */
  readonly stopJob: () => Promise<void>;
  /** resolves with the first error that nobody caught */
  readonly crashed: Promise<unknown>;
}
