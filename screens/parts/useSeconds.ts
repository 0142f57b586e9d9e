import { useEffect, useState } from 'react';
import { useStage } from '../stage.ts';

/** The time, told again every second while the screen is mounted. */
export function useSeconds(): Date {
  const { now } = useStage();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
