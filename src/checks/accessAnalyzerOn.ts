import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';
import { judgeRegions } from './judgingRegions.ts';

/** An analyzer of external access looks in every region in use. */
export const accessAnalyzerOn = checkOver(
  {
    id: 'access-analyzer-on',
    area: 'watch',
    severity: 'medium',
    references: {
      practice: 'P17',
      cis7: '2.18',
      cis3: '1.20',
      securityHub: 'IAM.28',
      prowler: 'accessanalyzer_enabled',
    },
  },
  ['analyzers'],
  ([regions]) =>
    judgeRegions(regions, (region, { analyzers }) => {
      const active = analyzers.find(({ status }) => status === 'ACTIVE');
      if (active !== undefined) {
        const params = { region, name: active.name, at: active.createdAt.slice(0, 10) };
        return { verdict: 'pass', detail: say('check.analyzer', params) };
      }
      const [other] = analyzers;
      if (other === undefined) return { verdict: 'fail', detail: say('check.analyzer.none', { region }) };
      const params = { region, name: other.name, status: other.status };
      return { verdict: 'fail', detail: say('check.analyzer.inactive', params) };
    }),
);
