import { UserCancelled } from '../errors.ts';
import type { World } from './world.ts';

/** Whoever is at work, as far as the world outside may end it. */
export interface Attended {
  /** as Ctrl-C at the keyboard, where that comes as a signal */
  readonly interrupt: () => void;
  /** Stops at the next safe place; asked again while it stops, it goes on stopping. The reason is what the run ends with. */
  readonly leave: (reason: unknown) => void;
  /** the terminal it holds; null where it holds none */
  readonly terminal: HeldTerminal | null;
}

/** A terminal that somebody has taken over, in whatever mode they need it. */
export interface HeldTerminal {
  /** nobody can be asked any more: the input has ended, or the terminal is gone */
  readonly ended: () => void;
  /** Gives the terminal back as it was found until the promise settles, then takes it over again and draws anew. */
  readonly lend: (until: () => Promise<void>) => Promise<void>;
}

/** The world's attention to one who is at work. */
export interface Attention {
  /** Ctrl-Z at the keyboard, where that comes as a key: lends the terminal to the shell and stops the job until it goes on */
  readonly stop: () => void;
  /** From here on signals do what they do to any process. */
  readonly end: () => void;
}

/**
 * The one place where signals, the end of the input, a terminal that is gone and an error that nobody caught reach whoever is at
 * work, and where a held terminal is given back while the job is stopped.
 */
export function attend(world: World, { interrupt, leave, terminal }: Attended): Attention {
  let over = false;
  let lent = false;
  const lend = async (until: () => Promise<void>) => {
    if (terminal === null || lent) return;
    lent = true;
    await terminal.lend(until).finally(() => {
      lent = false;
    });
  };
  const stop = () => void lend(world.stopJob);
  // Something else stopped it, which cannot be heard: whoever had the terminal meanwhile left it in a mode of their own.
  const goOn = () => void lend(async () => undefined);
  const ended = () => terminal?.ended();

  const unheard = [
    world.onSignal(['SIGINT'], interrupt),
    world.onSignal(['SIGTERM', 'SIGHUP'], (signal) => leave(new UserCancelled(signal))),
    ...(terminal === null ? [] : [world.onSignal(['SIGTSTP'], stop), world.onSignal(['SIGCONT'], goOn)]),
  ];
  world.stdin.on('end', ended).on('error', ended);
  world.stdout.on('error', ended);
  world.crashed.then((error) => {
    if (!over) leave(error);
  });
  return {
    stop,
    end: () => {
      over = true;
      for (const stopHearing of unheard) stopHearing();
      world.stdin.off('end', ended).off('error', ended);
      world.stdout.off('error', ended);
    },
  };
}
