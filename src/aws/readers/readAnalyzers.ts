import type { Analyzers, RegionAnalyzers } from '../../model/watchers.ts';
import type { AnalyzerApi } from '../apis/analyzerApi.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';
import { readPerRegion, together } from './readPerRegion.ts';
import { regionsInUse } from './regionsInUse.ts';

/** The analyzers of external access in the regions in use, with what they have found. */
export const readAnalyzers: Reader<Analyzers> = async (context) => {
  const api = await context.open('accessanalyzer');
  const regions = await readPerRegion(context, await regionsInUse(context), 'access-analyzer:ListAnalyzers', (region) =>
    readRegion(api, region),
  );
  return together(
    regions,
    regions.map(({ reading }) => reading),
    context,
  );
};

async function readRegion(api: AnalyzerApi, region: string): Promise<RegionAnalyzers> {
  const analyzers = await attempt('access-analyzer:ListAnalyzers', () => api.externalAnalyzers(region));
  const active = analyzers.find(({ status }) => status === 'ACTIVE');
  if (active === undefined) return { analyzers, findings: [], hasMore: false };
  const found = await attempt('access-analyzer:ListFindings', () => api.activeFindings(region, active.arn));
  return { analyzers, ...found };
}
