// Where AWS keeps the managed policies that offroot names. Source: AWS Managed Policy Reference.
const paths = {
  AdministratorAccess: '',
  PowerUserAccess: '',
  ReadOnlyAccess: '',
  SecurityAudit: '',
  AWSSupportAccess: '',
  IAMUserChangePassword: '',
  SignInLocalDevelopmentAccess: '',
  Billing: 'job-function/',
  DataScientist: 'job-function/',
  DatabaseAdministrator: 'job-function/',
  NetworkAdministrator: 'job-function/',
  SupportUser: 'job-function/',
  SystemAdministrator: 'job-function/',
  ViewOnlyAccess: 'job-function/',
} as const;

/** An AWS managed policy that offroot knows by name. */
export type AwsManagedPolicy = keyof typeof paths;

/** Their names, in no order that matters. */
export const awsManagedPolicies: readonly AwsManagedPolicy[] = Object.keys(paths).filter(isAwsManaged);

/** True for the name of an AWS managed policy that offroot knows. */
export function isAwsManaged(name: string): name is AwsManagedPolicy {
  return Object.hasOwn(paths, name);
}

/** The ARN of an AWS managed policy: `arn:aws:iam::aws:policy/job-function/Billing`. */
export function awsManagedArn(partition: string, name: AwsManagedPolicy): string {
  return `arn:${partition}:iam::aws:policy/${paths[name]}${name}`;
}
