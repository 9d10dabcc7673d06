import { UserError } from '../../result/error.js';
import type { Content, TreeSyntax } from './content.js';
import type { MetricsFormat } from './format.js';
import type { Tree } from './tree.js';

// Flat or nested text that no special format claims: read as it stands.

export const json: MetricsFormat = plain('json', 'JSON, flat or nested', 'DVCLive 3 `metrics.json`', 'test.accuracy');
export const yaml: MetricsFormat = plain('yaml', 'YAML 1.2, flat or nested', 'written by PyYAML 6', 'test.accuracy');
export const toml: MetricsFormat = plain('toml', 'TOML, flat or nested', 'written by tomli-w 1', 'test.accuracy');

function plain(syntax: TreeSyntax, title: string, tested: string, example: string): MetricsFormat {
  return {
    title,
    syntax: [syntax],
    detection: `${syntax.toUpperCase()} that no other format below recognises`,
    example,
    tested,
    general: true,
    recognises: (content) => content.syntax === syntax,
    read: (content) => ({ root: treeIn(content) }),
  };
}

/** The tree of a content whose syntax is one of trees; readers of such formats are given no other. */
export function treeIn(content: Content): Tree {
  if (content.syntax === 'json' || content.syntax === 'yaml' || content.syntax === 'toml') return content.root;
  throw new UserError('malformed', { what: `the file is ${content.syntax}, not JSON, YAML or TOML` });
}
