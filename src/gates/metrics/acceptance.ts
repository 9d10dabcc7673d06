import type { Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { isDay } from '../../result/waiver.js';
import type { Inputs } from '../../sources/inputs.js';

/** Where `mlgate baseline accept` writes, beside the configuration. */
export const acceptanceFile = '.mlgate/accepted.jsonl';

/**
 * One line of that file: a worse value that somebody accepted, with the reason. It stands in for one content of the
 * baseline, and means nothing once the baseline is another one.
 */
export interface Acceptance {
  /** name of the model */
  readonly model: string;
  /** name of the block */
  readonly block: string;
  /** JSON Pointer of the metric; the rule's name for it, where that stands for several values */
  readonly metric: string;
  /** as the rule judged it, after its scale */
  readonly value: number;
  readonly instead_of: { readonly value: number; readonly sha256: string };
  readonly reason: string;
  readonly by: string;
  /** the day, ISO 8601 in UTC */
  readonly on: string;
}

/**
 * The acceptances that hold for a block, oldest first.
 *
 * @throws UserError `malformed` with the line: a file that is reviewed line by line must be whole
 */
export function parseAcceptances(text: string, file: string): readonly Acceptance[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      value = undefined;
    }
    if (isAcceptance(value)) return [value];
    throw new UserError(
      'malformed',
      {
        what: `line ${index + 1} of ${file} is no acceptance`,
        fix: 'restore it from git, or write it with mlgate baseline accept',
      },
      { file, line: index + 1 },
    );
  });
}

export async function readAcceptances(model: string, block: string, inputs: Inputs): Promise<readonly Acceptance[]> {
  if (!inputs.has('accepted')) return [];
  const file = await inputs.file('accepted');
  const text = new TextDecoder().decode(await inputs.bytes(file));
  return parseAcceptances(text, file.path).filter((each) => each.model === model && each.block === block);
}

/**
 * The newest acceptance for a metric, of the content that a baseline has. The number it was accepted instead of must still be
 * what the rule reads there: under another scale, an accepted 85 would let any fraction pass.
 */
export function acceptanceOf(
  acceptances: readonly Acceptance[],
  metric: string,
  before: { readonly value: number | bigint; readonly sha256: string },
): { readonly value: number; readonly told: Pick<Acceptance, 'reason' | 'by' | 'on'> } | undefined {
  const found = acceptances.findLast(
    ({ metric: name, instead_of: { value, sha256 } }) =>
      name === metric && sha256 === before.sha256 && value === Number(before.value),
  );
  return found && { value: found.value, told: { reason: found.reason, by: found.by, on: found.on } };
}

/** What failed, with what there is to accept about it. */
export function acceptable(
  outcome: Outcome,
  metric: string,
  value: number | bigint,
  insteadOf: { readonly value: number | bigint; readonly sha256: string },
): Outcome {
  if (outcome.status !== 'failed') return outcome;
  const comparison = { kind: 'comparison', metric, value, instead_of: insteadOf } as const;
  return { ...outcome, evidence: [...(outcome.evidence ?? []), comparison] };
}

function isAcceptance(value: unknown): value is Acceptance {
  if (typeof value !== 'object' || value === null) return false;
  const { model, block, metric, value: number, instead_of: before, reason, by, on } = value as Record<string, unknown>;
  if (typeof before !== 'object' || before === null) return false;
  const { value: old, sha256 } = before as Record<string, unknown>;
  return (
    [model, block, metric, by].every((text) => typeof text === 'string') &&
    [number, old].every((each) => Number.isFinite(each)) &&
    typeof reason === 'string' &&
    reason.trim() !== '' &&
    typeof on === 'string' &&
    isDay(on) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}
