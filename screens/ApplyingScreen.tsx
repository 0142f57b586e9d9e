import { appliedRows } from './parts/appliedRows.tsx';
import { Page } from './parts/Page.tsx';
import type { Shown } from './shown.ts';
import { useStage } from './stage.ts';

/** The lines of the plan, turning done one by one. A failure stays at the line where it happened. */
export function ApplyingScreen({ plan, marks }: Extract<Shown, { screen: 'applying' }>) {
  const stage = useStage();
  const { rows, focus } = appliedRows(plan, marks, stage);
  return <Page title={stage.translate(plan.title)} rows={rows} focus={focus} hints={[]} />;
}
