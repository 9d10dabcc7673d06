import { Document, isMap, isScalar } from 'yaml';
import type { Proposal } from './proposal.js';

/** Where GitHub looks for workflows, relative to the top of the repository. */
export const workflowFile = '.github/workflows/mlgate.yml';

/** Checked out by its commit, as every action should be. */
const checkout = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const checkoutVersion = 'v5.0.0';

/**
 * A workflow that runs the gates on each pull request, with the least permission.
 *
 * @param folder of the configuration, relative to the top of the repository; empty at the top
 */
export function workflowText({ compares, metrics, tables, models }: Proposal, folder: string): string {
  const made = [...metrics, ...tables, ...models].filter(({ seen }) => !seen.file.tracked);
  const document = new Document({
    name: 'mlgate',
    on: 'pull_request',
    permissions: { contents: 'read' },
    jobs: {
      mlgate: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: checkout, with: { ...(compares && { 'fetch-depth': 0 }), 'persist-credentials': false } },
          { uses: 'mlgate/mlgate@v0', ...(folder !== '' && { with: { working_directory: folder } }) },
        ],
      },
    },
  });
  document.commentBefore =
    ' Red when a model is not good enough, or could not be measured. Require the job "mlgate" in branch protection.';
  const steps = ['jobs', 'mlgate', 'steps'];
  note(document, [...steps, 0, 'uses'], ` ${checkoutVersion}`);
  note(document, [...steps, 0, 'with', 'fetch-depth'], ' merge_base reads the history');
  note(
    document,
    [...steps, 1, 'uses'],
    ' pin it to a full commit SHA; until the first release, to that of a commit on main',
  );
  const gate = document.getIn([...steps, 1], true);
  if (made.length > 0 && isMap(gate)) {
    gate.commentBefore = ` ${made.length === 1 ? 'A file' : `${made.length} files`} of mlgate.yml ${
      made.length === 1 ? 'is' : 'are'
    } not in git: make or download what is missing in a step before this one.`;
  }
  return document.toString({ lineWidth: 0 });
}

function note(document: Document, path: readonly (string | number)[], text: string): void {
  const node = document.getIn(path, true);
  if (isScalar(node)) node.comment = text;
}
