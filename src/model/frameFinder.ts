import type { CheckFrame } from './finding.ts';

/** Finds a check's frame by its id. A finding of a check that is not among them is a mistake of the program, and throws. */
export function frameFinder(checks: readonly CheckFrame[]): (id: string) => CheckFrame {
  const frames = new Map(checks.map((frame) => [frame.id, frame]));
  return (id) => {
    const frame = frames.get(id);
    if (!frame) throw new Error(`no check ${id}`);
    return frame;
  };
}
