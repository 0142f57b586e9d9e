import type { Clock } from '../model/clock.ts';

/** The signals that tell a process to end. */
export type Interruption = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

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
  /** calls back when the process is told to end: SIGINT outside Ink, SIGTERM, SIGHUP */
  readonly onInterrupt: (callback: (signal: Interruption) => void) => void;
}
