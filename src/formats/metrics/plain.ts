import { UserError } from '../../result/error.js';
import type { Content, TreeSyntax } from './content.js';
import type { MetricsFormat } from './format.js';
import type { Tree } from './tree.js';

// Flat or nested text that no special format claims: read as it stands.

export const json: MetricsFormat = plain(
  'json',
  'JSON, flat or nested',
  'Python 3.11, DVCLive 3.49.1',
  'test.accuracy',
);
export const yaml: MetricsFormat = plain('yaml', 'YAML 1.2, flat or nested', 'PyYAML 6.0.2', 'test.accuracy');
export const toml: MetricsFormat = plain('toml', 'TOML, flat or nested', 'tomli-w 1.2.0', 'test.accuracy');

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
