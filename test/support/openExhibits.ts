import { afterEach } from 'vitest';
import type { InkOptions } from '../../src/frontends/inkTerminal.tsx';
import { type Exhibition, exhibit } from './gallery.ts';

/** Mounts terminals for the tests of one file; each is closed after its test. */
export function openExhibits(): (cols?: number, rows?: number, changed?: Partial<InkOptions>) => Exhibition {
  const open: Exhibition[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.frontend.close()));
  });
  return (cols = 80, rows = 24, changed = {}) => {
    const on = exhibit(cols, rows, changed);
    open.push(on);
    return on;
  };
}
