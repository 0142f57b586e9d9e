import { useState } from 'react';
import { useStage } from '../stage.ts';

/** True while the first frame of another size is drawn: what was scrolled to at the old one says nothing about the new one. */
export function useResized(): boolean {
  const { columns, rows } = useStage();
  const size = `${columns} ${rows}`;
  const [before, setBefore] = useState(size);
  if (size === before) return false;
  setBefore(size);
  return true;
}
