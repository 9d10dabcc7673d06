export type Direction = 'higher_is_better' | 'lower_is_better';

/** What a metric's name alone says of it. */
export interface KnownMetric {
  readonly direction: Direction;
  /** it lies between 0 and 1 by definition, so that a number above 1 is in percent */
  readonly proportion: boolean;
}

const table: readonly (KnownMetric & { readonly names: string })[] = [
  {
    direction: 'higher_is_better',
    proportion: true,
    names: `
      acc accuracy balanced_accuracy exact_match top_k_accuracy top_1_accuracy top_5_accuracy
      precision recall sensitivity specificity tpr tnr true_positive_rate true_negative_rate
      f1 f1_score f_score fbeta f1_macro f1_micro f1_weighted macro_f1 micro_f1 weighted_f1
      auc roc_auc auroc auc_roc pr_auc auprc average_precision ap map map50 map50_95
      jaccard iou miou dice ndcg mrr hit_rate pass_1 rouge1 rouge2 rougel meteor`,
  },
  {
    direction: 'higher_is_better',
    proportion: false,
    // Correlations reach −1, R² falls below every bound, and BLEU and chrF are customarily written up to 100.
    names: `
      r2 r2_score explained_variance mcc matthews_corrcoef kappa cohen_kappa pearson spearman
      bleu sacrebleu chrf`,
  },
  {
    direction: 'lower_is_better',
    proportion: true,
    names: `
      error_rate fpr fnr fdr false_positive_rate false_negative_rate eer
      ece expected_calibration_error calibration_error`,
  },
  {
    direction: 'lower_is_better',
    proportion: false,
    // A word error rate counts insertions, and a percentage error has no ceiling: both exceed 1.
    names: `
      loss log_loss logloss cross_entropy hinge_loss nll perplexity ppl brier brier_score
      mae mse rmse rmsle msle mape smape mean_absolute_error mean_squared_error root_mean_squared_error
      median_absolute_error max_error error wer cer ter fid
      latency latency_ms latency_p50 latency_p95 latency_p99`,
  },
];

const known: ReadonlyMap<string, KnownMetric> = new Map(
  table.flatMap(({ names, direction, proportion }) =>
    names
      .trim()
      .split(/\s+/)
      .map((name): [string, KnownMetric] => [name, { direction, proportion }]),
  ),
);

/**
 * What is known of a metric by its name; undefined where guessing would turn a gate upside down. Only the last part of a
 * dotted path or pointer counts, without a prefix for the split (`eval_accuracy`) and Ultralytics' letter for the head
 * (`mAP50(B)`). Any other sign makes a name unknown: `-loss` is not `loss`.
 */
export function knownMetric(metric: string): KnownMetric | undefined {
  const path = metric.startsWith('/') ? metric.replaceAll('~1', '/') : metric;
  const last = path.split(/[./]/).at(-1) ?? '';
  const name = last
    .replace(/\([A-Z]\)$/, '')
    .toLowerCase()
    .replace(/[ _@-]+/g, '_');
  return (
    known.get(name) ??
    known.get(name.replace(/^(train|training|val|valid|validation|eval|evaluation|test|dev|holdout)_/, ''))
  );
}
