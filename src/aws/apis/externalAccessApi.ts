import {
  AccessAnalyzerClient,
  type AccessAnalyzerClientConfig,
  type AnalyzerSummary,
  CreateAnalyzerCommand,
  DeleteAnalyzerCommand,
  type FindingSummary,
  ListAnalyzersCommand,
  ListFindingsCommand,
} from '@aws-sdk/client-accessanalyzer';
import type { Analyzer, ExternalAccess } from '../../model/watchers.ts';
import type { AnalyzerWrites } from '../../model/writes/analyzerWrites.ts';
import { done, made, type Written } from '../writes/written.ts';
import { perRegion } from './perRegion.ts';

/** What offroot asks of analyzers of external access. */
export interface ExternalAccessApi {
  /** those that look for access from outside; they cost nothing */
  readonly externalAnalyzers: (region: string) => Promise<readonly Analyzer[]>;
  /** a hundred at most of what is active, not archived and not resolved */
  readonly activeFindings: (region: string, analyzer: string) => Promise<ActiveFindings>;
  readonly createAnalyzer: (input: AnalyzerWrites['access-analyzer:CreateAnalyzer']) => Promise<Written>;
  readonly deleteAnalyzer: (input: AnalyzerWrites['access-analyzer:DeleteAnalyzer']) => Promise<Written>;
}

interface ActiveFindings {
  readonly findings: readonly ExternalAccess[];
  readonly hasMore: boolean;
}

/** Analyzers of external access, one client for each region. */
export function openExternalAccess(config: AccessAnalyzerClientConfig): ExternalAccessApi {
  const clientOf = perRegion((region) => new AccessAnalyzerClient({ ...config, region }));
  return {
    externalAnalyzers: async (region) => (await allAnalyzers(clientOf(region))).flatMap(external),
    // The older of the two lists: it alone says who is let in, and is meant for access from outside.
    activeFindings: async (region, analyzerArn) => {
      const filter = { status: { eq: ['ACTIVE'] } };
      const page = await clientOf(region).send(new ListFindingsCommand({ analyzerArn, filter, maxResults: 100 }));
      return { findings: (page.findings ?? []).map(accessIn), hasMore: page.nextToken !== undefined };
    },
    createAnalyzer: ({ Region, tags, ...input }) =>
      clientOf(Region)
        .send(new CreateAnalyzerCommand({ ...input, tags: { ...tags } }))
        .then((out) => made(out, out.arn)),
    deleteAnalyzer: ({ Region, ...input }) => clientOf(Region).send(new DeleteAnalyzerCommand(input)).then(done),
  };
}

async function allAnalyzers(client: AccessAnalyzerClient): Promise<readonly AnalyzerSummary[]> {
  const all: AnalyzerSummary[] = [];
  let nextToken: string | undefined;
  do {
    const page = await client.send(new ListAnalyzersCommand(nextToken === undefined ? {} : { nextToken }));
    all.push(...(page.analyzers ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return all;
}

const external = ({ arn, name, type, status, createdAt }: AnalyzerSummary): readonly Analyzer[] =>
  type === 'ACCOUNT' || type === 'ORGANIZATION'
    ? [{ name: name ?? '', arn: arn ?? '', status: status ?? '', createdAt: createdAt?.toISOString() ?? '' }]
    : [];

const accessIn = ({ resource, resourceType, principal, isPublic }: FindingSummary): ExternalAccess => ({
  resource: resource ?? resourceType ?? '',
  principal: Object.values(principal ?? {}).join(', ') || '*',
  isPublic: isPublic ?? false,
});
