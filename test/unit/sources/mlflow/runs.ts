// The runs that test/fixtures/metrics/mlflow holds in each of its three stores, written there by MLflow itself.
export const olderBetter = '21c9cedd5376420f96f50868c3f29a48';
export const newerOrdinary = 'db39d5ebfa814571bfc4a2b8a1e4b811';
export const failedAttractive = 'fa956afb800b494dbb90d29e1358e79a';
export const deletedAttractive = 'c9708ba0b0dd470fb6ce374bf20c5b0e';
export const stillRunning = '3b5ced0c3aa0496aa0bf323463ac3cfc';
export const oldCommit = '1'.repeat(40);
export const newCommit = '2'.repeat(40);

/** What MLflow itself answers for the latest metrics of newer-ordinary, `value timestamp step` by name. */
export const newerOrdinaryMetrics: readonly [key: string, value: number, timestamp: number, step: number][] = [
  ['accuracy', 0.88, 1716486460000, 0],
  ['again', 0.6, 1716486401000, 2],
  ['auc', 0.84, 1716486400000, 0],
  ['count', 9007199254740992, 1716487180000, 0],
  ['f1 macro', 0.77, 1716486760000, 0],
  ['loss_nan', Number.NaN, 1716486880000, 0],
  ['ratio_inf', Number.POSITIVE_INFINITY, 1716486940000, 0],
  ['ratio_neg_inf', Number.NEGATIVE_INFINITY, 1716487000000, 0],
  ['recall/größe', 0.625, 1716486820000, 0],
  ['tie', 0.7, 1716486400000, 2],
  ['tiny', 1e-7, 1716487240000, 0],
  ['val.loss', 0.4, 1716486700000, 0],
  ['val/acc', 0.81, 1716486580000, 5],
  ['went_nan', Number.NaN, 1716487120000, 2],
];
