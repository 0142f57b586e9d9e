/** What one action of an escalation has to be allowed on, to lead anywhere. */
export type EscalationTarget =
  /** any user, oneself included */
  | 'user'
  /** a user that is not oneself: the same on oneself is housekeeping */
  | 'another-user'
  | 'group'
  | 'role'
  | 'policy'
  /** a thing one makes for it: where does not matter */
  | 'anything'
  /** things of others that run already: all of them, for one cannot tell from here what each may do */
  | 'everything';

/** A way from a few rights to all of them. */
export interface Escalation {
  /** how people find it: `iam:PassRole + ec2:RunInstances` */
  readonly name: string;
  readonly needs: readonly { readonly action: string; readonly on: EscalationTarget }[];
  /** the service a role is handed to, for the condition iam:PassedToService */
  readonly passedTo?: string;
}

/**
 * Known ways to more rights than one was given. Sources: Rhino Security Labs' list of 2018, pathfinding.cloud, and Prowler's
 * combinations, as facts.
 *
 * Left out is what leads somewhere only if somebody else has already left something strong running: new code for a
 * function, a new launch template, a build started. No policy tells that, and developers do it every day. Two of these are
 * in: a shell on every machine there is.
 */
export const escalations: readonly Escalation[] = [
  ...alone('policy', 'iam:CreatePolicyVersion', 'iam:SetDefaultPolicyVersion'),
  ...alone('another-user', 'iam:CreateAccessKey', 'iam:CreateLoginProfile', 'iam:UpdateLoginProfile'),
  ...alone('user', 'iam:AttachUserPolicy', 'iam:PutUserPolicy'),
  ...alone('group', 'iam:AttachGroupPolicy', 'iam:PutGroupPolicy', 'iam:AddUserToGroup'),
  ...alone('role', 'iam:AttachRolePolicy', 'iam:PutRolePolicy', 'iam:UpdateAssumeRolePolicy'),
  ...alone('everything', 'ssm:SendCommand', 'ssm:StartSession'),
  passing('ec2', 'ec2:RunInstances'),
  passing('ec2', 'ec2:RequestSpotInstances'),
  passing('ec2', 'autoscaling:CreateLaunchConfiguration', 'autoscaling:CreateAutoScalingGroup'),
  passing('ec2', 'autoscaling:CreateLaunchConfiguration', 'autoscaling:UpdateAutoScalingGroup'),
  passing('lambda', 'lambda:CreateFunction', 'lambda:InvokeFunction'),
  passing('lambda', 'lambda:CreateFunction', 'lambda:AddPermission'),
  passing('lambda', 'lambda:CreateFunction', 'lambda:CreateEventSourceMapping'),
  passing('glue', 'glue:CreateDevEndpoint'),
  passing('glue', 'glue:CreateJob', 'glue:StartJobRun'),
  passing('glue', 'glue:CreateJob', 'glue:CreateTrigger'),
  passing('glue', 'glue:UpdateJob', 'glue:StartJobRun'),
  passing('glue', 'glue:UpdateJob', 'glue:CreateTrigger'),
  passing('cloudformation', 'cloudformation:CreateStack'),
  passing('cloudformation', 'cloudformation:UpdateStack'),
  passing('cloudformation', 'cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'),
  passing('cloudformation', 'cloudformation:UpdateStackSet'),
  passing(
    'datapipeline',
    'datapipeline:CreatePipeline',
    'datapipeline:PutPipelineDefinition',
    'datapipeline:ActivatePipeline',
  ),
  passing('codebuild', 'codebuild:CreateProject', 'codebuild:StartBuild'),
  passing('codebuild', 'codebuild:CreateProject', 'codebuild:StartBuildBatch'),
  passing('codestar', 'codestar:CreateProject'),
  passing('ecs-tasks', 'ecs:RunTask'),
  passing('ecs-tasks', 'ecs:RegisterTaskDefinition', 'ecs:CreateService'),
  passing('ecs-tasks', 'ecs:RegisterTaskDefinition', 'ecs:StartTask'),
  passing('sagemaker', 'sagemaker:CreateNotebookInstance'),
  passing('sagemaker', 'sagemaker:CreateTrainingJob'),
  passing('sagemaker', 'sagemaker:CreateProcessingJob'),
  passing('ssm', 'ssm:StartAutomationExecution'),
  passing('states', 'states:CreateStateMachine', 'states:StartExecution'),
  passing('tasks.apprunner', 'apprunner:CreateService'),
  passing('bedrock-agentcore', 'bedrock-agentcore:CreateCodeInterpreter', 'bedrock-agentcore:InvokeCodeInterpreter'),
];

function alone(on: EscalationTarget, ...actions: readonly string[]): readonly Escalation[] {
  return actions.map((action) => ({ name: action, needs: [{ action, on }] }));
}

/** Handing a strong role to something one makes, and being that role through it. */
function passing(service: string, ...actions: readonly string[]): Escalation {
  return {
    name: ['iam:PassRole', ...actions].join(' + '),
    needs: [{ action: 'iam:PassRole', on: 'role' }, ...actions.map((action) => ({ action, on: 'anything' as const }))],
    passedTo: `${service}.amazonaws.com`,
  };
}
