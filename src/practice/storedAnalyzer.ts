/** An analyzer of IAM Access Analyzer, in its region. */
export interface StoredAnalyzer {
  name: string;
  region: string;
  type: 'ACCOUNT' | 'ACCOUNT_UNUSED_ACCESS';
  createdAt: string;
  tags: [key: string, value: string][];
}
