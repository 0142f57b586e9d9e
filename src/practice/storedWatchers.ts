/** Services that watch over an account, each in the regions where somebody switched it on. */
export interface StoredWatchers {
  detectors: StoredDetector[];
  hubs: StoredHub[];
  recorders: StoredRecorder[];
}

/** GuardDuty's, one in a region; suspended where it is not enabled. */
export interface StoredDetector {
  /** 32 hexadecimal digits */
  id: string;
  region: string;
  enabled: boolean;
  createdAt: string;
  updatedAt: string;
}

/** Security Hub's, one in a region. */
interface StoredHub {
  region: string;
  subscribedAt: string;
}

/** Config's, one in a region, with the bucket it delivers to: without one it cannot be started. */
export interface StoredRecorder {
  name: string;
  region: string;
  role: string;
  bucket: string | null;
  recording: boolean;
  startedAt: string | null;
  stoppedAt: string | null;
}
