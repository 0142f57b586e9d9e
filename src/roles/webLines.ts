import { codeLines } from '../facts/codeLines.ts';
import { say } from '../messages/say.ts';
import type { Left } from '../model/step.ts';
import type { GithubRuns } from '../policies/githubSubject.ts';

interface Made {
  readonly arn: string;
  /** null for another provider than GitHub */
  readonly runs: GithubRuns | null;
  readonly region: string;
}

/** What has to stand where the role is taken: in the workflow, or in the profile of another program. */
export function webLines({ arn, runs, region }: Made): Pick<Left, 'summary' | 'instructions'> {
  const role = arn.slice(arn.lastIndexOf('/') + 1);
  if (runs === null) {
    return {
      summary: say('roles.web.next.other', { role }),
      instructions: [
        say('roles.web.next.profile'),
        ...codeLines(`[profile ${role}]`, `role_arn = ${arn}`, 'web_identity_token_file = /path/to/token'),
      ],
    };
  }
  return {
    summary: say('roles.web.next', { role }),
    instructions: [
      say('roles.web.next.job'),
      ...codeLines(
        ...(runs.on === 'environment' ? [`environment: ${JSON.stringify(runs.name)}`] : []),
        'permissions:',
        '  id-token: write',
        '  contents: read',
      ),
      say('roles.web.next.step'),
      ...codeLines(
        '- uses: aws-actions/configure-aws-credentials@v6',
        '  with:',
        `    role-to-assume: ${arn}`,
        `    aws-region: ${region}`,
      ),
      say('roles.web.next.keys'),
    ],
  };
}
