/** Every write to IAM Access Analyzer that offroot may make, by AWS action, with AWS's own input names and the region. */
export interface AnalyzerWrites {
  'access-analyzer:CreateAnalyzer': {
    readonly Region: string;
    readonly analyzerName: string;
    readonly type: 'ACCOUNT';
    readonly tags: Readonly<Record<string, string>>;
  };
  'access-analyzer:DeleteAnalyzer': { readonly Region: string; readonly analyzerName: string };
}
