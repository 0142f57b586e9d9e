/** Every write to EventBridge that offroot may make, by AWS action, with AWS's own input names and the region it is made in. */
export interface EventsWrites {
  /** what is left out goes back to nothing; tags are taken by a new rule only */
  'events:PutRule': {
    readonly Region: string;
    readonly Name: string;
    readonly Description: string;
    /** JSON text */
    readonly EventPattern: string;
    readonly State: 'ENABLED' | 'DISABLED';
    readonly Tags?: readonly Tag[];
  };
  /** once it has no targets */
  'events:DeleteRule': { readonly Region: string; readonly Name: string };
  'events:PutTargets': { readonly Region: string; readonly Rule: string; readonly Targets: readonly RuleTarget[] };
  'events:RemoveTargets': { readonly Region: string; readonly Rule: string; readonly Ids: readonly string[] };
  /** changes nothing; refused where the pattern does not let the event through */
  'events:TestEventPattern': {
    readonly Region: string;
    readonly Name: string;
    readonly EventPattern: string;
    /** JSON text of an event that was made up */
    readonly Event: string;
  };
}

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

interface RuleTarget {
  readonly Id: string;
  readonly Arn: string;
  readonly InputTransformer: {
    readonly InputPathsMap: Readonly<Record<string, string>>;
    readonly InputTemplate: string;
  };
}
