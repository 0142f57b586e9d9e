/** One instance, in its region. */
interface OnInstance {
  readonly Region: string;
  readonly InstanceId: string;
}

/** How an instance's metadata is reached. */
export interface MetadataOptions extends OnInstance {
  readonly HttpTokens: 'optional' | 'required';
  readonly HttpEndpoint: 'enabled' | 'disabled';
  readonly HttpPutResponseHopLimit: number;
}

/** An instance and the profile it is to have, or to lose: by the name that AWS Query has for it. */
export interface InstanceAndProfile extends OnInstance {
  readonly 'IamInstanceProfile.Name': string;
}

/** Every write to EC2 that offroot may make, by AWS action, with AWS's own input names. */
export interface Ec2Writes {
  'ec2:AssociateIamInstanceProfile': InstanceAndProfile;
  /** AWS wants the association's id, which exists only once it is made: it is looked up by the instance and the profile, so no other is taken off */
  'ec2:DisassociateIamInstanceProfile': InstanceAndProfile;
  'ec2:ModifyInstanceMetadataOptions': MetadataOptions;
}
