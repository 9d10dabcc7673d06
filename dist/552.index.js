export const id = 552;
export const ids = [552];
export const modules = {

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 12552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateConfiguration: () => (/* binding */ validateConfiguration)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);
/* harmony import */ var ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24951);


const validateConfiguration = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mlgate:schema:configuration:1", "title": "Configuration", "description": "mlgate.yml: what one model must satisfy before it may be published. Paths are relative to the file that names them.", "type": "object", "required": ["version", "name"], "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of this format." }, "name": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "description": "Name of the model: letters, digits, '.', '_' and '-'." }, "fail_on": { "enum": ["fail", "warn"], "default": "fail", "description": "warn: warnings block as well." }, "baseline": { "$ref": "#/$defs/baseline" }, "engine": { "title": "EngineLimits", "type": "object", "minProperties": 1, "additionalProperties": false, "description": "What reading tables may use. Past a limit a check is an error, never a smaller sample.", "properties": { "memory_limit": { "$ref": "#/$defs/size", "description": "Half of the machine's memory where absent; what does not fit is spilled to disk." }, "threads": { "type": "integer", "minimum": 1, "maximum": 1024, "description": "As many as the machine has where absent." }, "time_limit": { "$ref": "#/$defs/duration", "default": "1h", "description": "For each table: 90s, 15m, 36h." } } }, "data": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Tables, by name.", "additionalProperties": { "$ref": "#/$defs/data" } }, "metrics": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Metric files, by name.", "additionalProperties": { "$ref": "#/$defs/metrics" } }, "drift": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "additionalProperties": { "$ref": "#/$defs/drift" }, "description": "Reference data against current data." }, "model": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Models, by name.", "additionalProperties": { "$ref": "#/$defs/model" } }, "waivers": { "type": "array", "minItems": 1, "description": "Checks that do not block until the end of a day, with the reason and who approved it.", "items": { "title": "Waiver", "type": "object", "required": ["check", "reason", "approved_by", "expires"], "additionalProperties": false, "properties": { "check": { "type": "string", "minLength": 1, "description": "Id of the check, as reports print it." }, "reason": { "type": "string", "minLength": 1 }, "approved_by": { "type": "string", "minLength": 1 }, "expires": { "title": "Day", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "The last day (UTC) on which the waiver is in force, such as 2026-12-01." } } } } }, "$defs": { "blockName": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, "path": { "type": "string", "minLength": 1 }, "severity": { "enum": ["fail", "warn"], "description": "warn: the check is reported and does not block." }, "source": { "title": "Source", "type": "string", "pattern": "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)", "description": "merge_base, branch:NAME, commit:SHA, git:REF:PATH, file:PATH, s3://BUCKET/KEY, artifact:WORKFLOW/NAME/PATH, github_release:TAG/ASSET or mlflow:models:/NAME@ALIAS" }, "baseline": { "title": "Baseline", "description": "What relative rules compare with: merge_base, branch:, commit:, git:, file:, s3://, artifact:, github_release: or mlflow:. At the top, for every block that does not name its own.", "type": ["string", "object"], "pattern": "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)", "required": ["from"], "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/source" }, "on_missing": { "enum": ["fail", "warn", "allow", "accept_first"], "default": "fail", "description": "What a missing baseline does to the rules that need it. fail: it blocks. warn: it is reported. allow: those rules are skipped. accept_first: where there never was one, the candidate is the first and passes." }, "max_age": { "$ref": "#/$defs/duration", "description": "An older baseline is none: 90s, 15m, 36h, 30d." } } }, "data": { "title": "Data", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "File, glob, folder, s3:// or git:<ref>:<path>: .csv, .tsv, .jsonl or .parquet, also .gz and .zst." }, "schema": { "$ref": "#/$defs/path", "description": "JSON Schema 2020-12 of one row." }, "extra_columns": { "enum": ["fail", "warn", "allow"], "default": "allow", "description": "Columns that the row schema does not name." }, "column_order": { "enum": ["fail", "warn", "allow"], "default": "allow", "description": "Columns in another order than that of the row schema." }, "baseline": { "$ref": "#/$defs/baseline" }, "row_count": { "title": "RowCount", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "description": "Fewest rows, inclusive." }, "max": { "type": "integer", "minimum": 0, "description": "Most rows, inclusive." }, "max_relative_change": { "type": "number", "minimum": 0, "description": "How far the number of rows may be from the baseline's, as a fraction of that." }, "max_absolute_change": { "type": "integer", "minimum": 0, "description": "How far the number of rows may be from the baseline's." } } }, "unique": { "type": "array", "minItems": 1, "description": "Keys: each a list of columns whose values together occur once.", "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } }, "columns": { "type": "object", "minProperties": 1, "description": "What the rules of the row schema on a column admit.", "additionalProperties": { "title": "ColumnRule", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "max_missing_fraction": { "type": "number", "minimum": 0, "maximum": 1, "description": "The share of rows in which the cell may be missing." }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } } }, "freshness": { "title": "Freshness", "type": "object", "required": ["column", "max_age"], "additionalProperties": false, "properties": { "column": { "type": "string", "minLength": 1, "description": "Dates or timestamps; without a zone they are UTC." }, "max_age": { "$ref": "#/$defs/duration", "description": "How old the newest may be: 90s, 15m, 36h, 7d." }, "max_ahead": { "$ref": "#/$defs/duration", "default": "0s", "description": "How far the newest may lie in the future." }, "severity": { "$ref": "#/$defs/severity" } } }, "foreign_keys": { "type": "array", "minItems": 1, "items": { "title": "ForeignKey", "type": "object", "required": ["column", "in"], "additionalProperties": false, "properties": { "column": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "The column, or the columns together, whose values must be there in the other table." }, "in": { "title": "ReferencedTable", "type": "object", "required": ["path", "column"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The other table." }, "column": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Its column, or its columns in the same order." } } }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } }, "description": "Values that must stand in another table." }, "rules": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Rules on a row, in SQL, by name.", "additionalProperties": { "title": "ExpressionRule", "type": "object", "required": ["expression"], "additionalProperties": false, "properties": { "expression": { "type": "string", "minLength": 1, "description": "What must be true of a row." }, "where": { "type": "string", "minLength": 1, "description": "The rows that are judged; all where absent." }, "null_as": { "enum": ["fail", "allow"], "default": "fail", "description": "What it means where a missing value leaves the expression unknown." }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } } }, "aggregates": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Numbers over all rows, by name.", "additionalProperties": { "title": "Aggregate", "type": "object", "required": ["statistic", "column"], "additionalProperties": false, "properties": { "statistic": { "enum": ["mean", "sum", "min", "max", "quantile", "distinct_count"] }, "column": { "type": "string", "minLength": 1 }, "quantile": { "type": "number", "minimum": 0, "maximum": 1, "description": "Which one: 0.5 is the median. The smallest value that at least this share of the values does not exceed." }, "by": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Each group by itself; the check is that of the worst." }, "where": { "type": "string", "minLength": 1, "description": "The rows that are looked at; all where absent." }, "min": { "type": "number", "description": "Inclusive." }, "max": { "type": "number", "description": "Inclusive." }, "severity": { "$ref": "#/$defs/severity" } } } }, "no_overlap_with": { "title": "Overlap", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The other table, such as the test data." }, "key": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "The columns that tell what must not be in both; all where absent." }, "time": { "type": "string", "minLength": 1, "description": "A date or timestamp of both: no row may be later than the earliest of the other table." }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } }, "severity": { "$ref": "#/$defs/severity", "default": "fail" }, "show_values": { "type": "boolean", "default": false, "description": "Whether reports show the values of failing rows." }, "delimiter": { "type": "string", "minLength": 1, "maxLength": 1, "description": "CSV: what separates cells, instead of a comma, or of a tab in .tsv." }, "quote": { "type": "string", "maxLength": 1, "description": "CSV: what quotes a cell, instead of \"; empty where nothing is quoted." }, "encoding": { "type": "string", "minLength": 1, "description": "CSV and JSON Lines: the encoding of the text, instead of UTF-8." }, "missing_values": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "CSV: what an unquoted cell says where it says nothing, besides the empty one." } } }, "metrics": { "title": "Metrics", "type": "object", "required": ["rules"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The metrics file, as the tool wrote it; an MLflow folder or database; s3://bucket/key; git:REF:PATH." }, "format": { "enum": ["json", "yaml", "toml", "epochs", "benchmark", "boosting", "catboost", "classification_report", "cross_validate", "dvc", "dvc_diff", "evidently", "great_expectations", "junit", "lm_eval", "mlflow", "prometheus", "pytest_benchmark", "pytest_json", "sagemaker", "tensorboard", "trainer", "wandb"], "description": "States the format where the content does not (docs/metrics.md)." }, "row": { "title": "Row", "type": ["string", "object"], "pattern": "^last$", "required": ["best_of", "direction"], "additionalProperties": false, "description": "Of a history: last, or the row in which one column is best.", "properties": { "best_of": { "type": "string", "minLength": 1 }, "direction": { "$ref": "#/$defs/direction" } } }, "run": { "title": "RunOf", "type": "object", "minProperties": 1, "additionalProperties": false, "description": "Of a tracking store: the finished run with this id, the newest, or the newest of a commit.", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9]{1,64}$" }, "newest": { "const": true }, "commit": { "type": "string", "pattern": "^(HEAD|[0-9a-f]{40,64})$" }, "experiment": { "type": "string", "minLength": 1 } } }, "mlflow": { "title": "TrackingServer", "type": "object", "required": ["url"], "additionalProperties": false, "properties": { "url": { "type": "string", "minLength": 1, "description": "A tracking server; ${NAME} is replaced." } } }, "prometheus": { "title": "Prometheus", "type": "object", "required": ["url", "query"], "additionalProperties": false, "properties": { "url": { "type": "string", "minLength": 1, "description": "A Prometheus server; ${NAME} is replaced." }, "query": { "type": "string", "minLength": 1, "description": "An instant query that answers one sample." } } }, "numeric_strings": { "type": "boolean", "default": false, "description": "Whether text such as \"0.91\" counts as the number it spells." }, "max_age": { "$ref": "#/$defs/duration", "description": "An older file is stale: 90s, 15m, 36h, 7d." }, "baseline": { "$ref": "#/$defs/baseline" }, "rules": { "type": "object", "minProperties": 1, "description": "Metric → rule. A metric is a dotted path (test.accuracy), with quotes and wildcards (per_speaker.*.wer), or a JSON Pointer (/test/accuracy).", "additionalProperties": { "$ref": "#/$defs/metricRule" } } }, "if": { "not": { "anyOf": [{ "required": ["mlflow"] }, { "required": ["prometheus"] }] } }, "then": { "required": ["path"] } }, "metricRule": { "title": "MetricRule", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "required": { "type": "boolean", "description": "true: the metric must be there and finite. false: where it is not there, its rules are skipped." }, "min": { "type": "number", "description": "Smallest value that passes, inclusive." }, "max": { "type": "number", "description": "Largest value that passes, inclusive." }, "max_absolute_regression": { "type": "number", "minimum": 0, "description": "How much worse than the baseline the value may be, in the metric's own unit." }, "max_relative_regression": { "type": "number", "minimum": 0, "description": "The same as a share of the baseline's absolute value: 0.05 is five percent." }, "min_absolute_improvement": { "type": "number", "minimum": 0, "description": "How much better than the baseline the value must be, in the metric's own unit." }, "min_relative_improvement": { "type": "number", "minimum": 0, "description": "The same as a share of the baseline's absolute value." }, "max_gap": { "title": "Gap", "type": "object", "required": ["to", "max"], "additionalProperties": false, "description": "How much worse the value may be than another one of the file, such as the one on the training data.", "properties": { "to": { "type": "string", "minLength": 1, "description": "The other metric." }, "max": { "type": "number", "minimum": 0, "description": "Largest difference, inclusive." } } }, "ratchet": { "title": "Ratchet", "type": "object", "required": ["tolerance"], "additionalProperties": false, "description": "Against the best of the file's history in git, allowing for its noise.", "properties": { "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than that the value may be." } } }, "direction": { "enum": ["higher_is_better", "lower_is_better"], "description": "Which way is better. Known for common metrics; needed for relative rules on others." }, "aggregate": { "enum": ["min", "max", "mean", "all"], "description": "How the values of a wildcard or an array become one; all: each is judged." }, "scale": { "type": "number", "exclusiveMinimum": 0, "description": "The file's value is multiplied by this before it is judged: 0.01 makes a fraction of a percent." }, "decision": { "enum": ["point", "interval"], "default": "point", "description": "interval: by the 95 % confidence interval of the value." }, "trials": { "type": ["integer", "string"], "minimum": 1, "minLength": 1, "description": "For decision: interval: how many rows a proportion is over, as a number or as the name of one in the file." }, "stderr": { "type": ["number", "string"], "minimum": 0, "minLength": 1, "description": "For decision: interval: the standard error, as a number or as the name of one in the file." }, "on_inconclusive": { "enum": ["fail", "warn"], "default": "fail", "description": "What an interval on both sides of the bound does. warn: it is reported and does not block." }, "severity": { "$ref": "#/$defs/severity", "default": "fail" } } }, "drift": { "title": "Drift", "type": "object", "required": ["reference", "current"], "additionalProperties": false, "properties": { "reference": { "title": "DriftReference", "type": ["string", "object"], "minLength": 1, "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "string", "minLength": 1, "description": "A profile or a table: a path, s3://, git:, artifact: or github_release:." }, "max_age": { "$ref": "#/$defs/duration", "description": "An older reference is none: 90d." } }, "description": "What the current data are compared with: a profile that `mlgate profile` wrote, or a table; told apart by content." }, "current": { "title": "DriftCurrent", "type": ["string", "object"], "minLength": 1, "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path" }, "window": { "title": "DriftWindow", "type": "object", "required": ["column", "last"], "additionalProperties": false, "properties": { "column": { "type": "string", "minLength": 1, "description": "Dates or timestamps; without a zone they are UTC." }, "last": { "$ref": "#/$defs/duration", "description": "Only rows at most so old: 90s, 15m, 36h, 7d." } } } }, "description": "The data that are judged: file, glob, folder, s3:// or git:<ref>:<path>; or a profile of them." }, "columns": { "type": "object", "minProperties": 1, "additionalProperties": { "title": "DriftColumn", "type": ["string", "object"], "pattern": "^ignore$", "minProperties": 1, "additionalProperties": false, "properties": { "kind": { "enum": ["numeric", "categorical"], "description": "How its values are compared, where their type says something else, as with codes that are numbers." }, "method": { "enum": ["wasserstein", "ks", "psi", "jensen_shannon_distance", "jensen_shannon_divergence", "total_variation", "l_infinity", "cramers_v", "chi_square"], "description": "The distance; by default that of its kind." }, "max": { "type": "number", "minimum": 0, "description": "Largest distance that passes, inclusive." }, "max_missing_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "description": "How far the share of missing rows may be from the reference's." }, "max_infinite_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "description": "How far the share of infinite values may be from the reference's." }, "max_tail_increase": { "type": "number", "minimum": 0, "maximum": 1, "description": "How much larger the share of rows outside the reference's 0.5 to 99.5 % range may be." }, "max_unseen_increase": { "type": "number", "minimum": 0, "maximum": 1, "description": "How much larger the share of rows whose value the reference lacks may be than it was to be expected." }, "severity": { "$ref": "#/$defs/severity" } }, "description": "ignore, or what is asked of this column beside what is asked of all." }, "description": "What is asked of single columns; ignore leaves one out." }, "numeric": { "title": "DriftOfNumbers", "type": "object", "additionalProperties": false, "properties": { "method": { "enum": ["wasserstein", "ks", "psi", "jensen_shannon_distance", "jensen_shannon_divergence", "total_variation", "l_infinity"], "default": "wasserstein" }, "normalize": { "enum": ["winsorised_std", "reference_std", "range", "none"], "default": "winsorised_std", "description": "What the Wasserstein distance is divided by." }, "max": { "type": "number", "minimum": 0, "description": "Largest distance that passes, inclusive; 0.1 for wasserstein." } }, "default": {} }, "categorical": { "title": "DriftOfCategories", "type": "object", "additionalProperties": false, "properties": { "method": { "enum": ["jensen_shannon_distance", "jensen_shannon_divergence", "psi", "total_variation", "l_infinity", "cramers_v", "chi_square"], "default": "jensen_shannon_distance" }, "corrected": { "type": "boolean", "default": true, "description": "Whether what noise alone adds is taken off a Jensen-Shannon distance." }, "max": { "type": "number", "minimum": 0, "description": "Largest distance that passes, inclusive; 0.05 for jensen_shannon_distance." } }, "default": {} }, "max_true_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.05, "description": "How far the share of true in a boolean column may be from the reference's." }, "max_missing_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.02, "description": "How far the share of missing rows may be from the reference's." }, "max_infinite_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.02, "description": "How far the share of infinite values may be from the reference's." }, "max_tail_increase": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01, "description": "How much larger the share of rows outside the reference's 0.5 to 99.5 % range may be." }, "max_unseen_increase": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01, "description": "How much larger the share of rows whose value the reference lacks may be than it was to be expected." }, "new_categories": { "enum": ["fail", "warn", "allow"], "default": "fail", "description": "What more values than expected that the reference lacks do." }, "extra_columns": { "enum": ["fail", "warn", "allow"], "default": "allow", "description": "Columns that the reference does not have: nothing is known of them." }, "decision": { "enum": ["effect_and_significance", "effect", "significance"], "default": "effect_and_significance", "description": "What makes a change drift: that it is large and more than noise, or one of both." }, "alpha": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "default": 0.05 }, "correction": { "enum": ["benjamini_hochberg", "holm", "bonferroni", "none"], "default": "benjamini_hochberg", "description": "For that many columns are asked." }, "compat": { "enum": ["evidently", "scipy"], "description": "The numbers of another tool, conventions and all." }, "min_rows": { "type": "integer", "minimum": 1, "default": 100, "description": "With fewer rows on either side nothing is decided." }, "group": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "The column, or the columns together, that rows belong to which are not independent, such as a user." }, "predictions": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Columns that hold scores or classes of the model: their drift is called prediction drift." }, "labels": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Columns that hold the truth: their drift is called label drift." }, "concept": { "title": "DriftConcept", "type": "object", "required": ["error"], "additionalProperties": false, "properties": { "error": { "type": "string", "minLength": 1, "description": "A column with the model's error in each row: 0 and 1, or its size." }, "max_relative_increase": { "type": "number", "minimum": 0, "default": 0.1, "description": "How much larger the mean error may be, as a fraction of the reference's." }, "severity": { "$ref": "#/$defs/severity" } } }, "windows": { "title": "DriftWindows", "type": "object", "required": ["column", "every"], "additionalProperties": false, "properties": { "column": { "type": "string", "minLength": 1, "description": "Dates or timestamps; without a zone they are UTC." }, "every": { "$ref": "#/$defs/duration", "description": "The length of a window: 1d." } }, "description": "Shows by windows of time when drift began." }, "dataset": { "title": "DriftDataset", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "max_drifted_share": { "type": "number", "minimum": 0, "maximum": 1, "description": "The share of the compared columns that may drift; single columns only warn then." }, "must_not_drift": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Columns that block whatever the share is." } } }, "on_drift": { "title": "OnDrift", "type": "object", "required": ["consecutive", "state"], "additionalProperties": false, "properties": { "consecutive": { "type": "integer", "minimum": 1, "description": "Drift blocks when so many runs over new data in a row have found it." }, "state": { "type": "string", "minLength": 1, "description": "A file that remembers earlier runs: keep it between jobs. Without it the first drift blocks." } } }, "severity": { "$ref": "#/$defs/severity" }, "show_values": { "type": "boolean", "default": false, "description": "Whether reports may show values that the reference lacks." }, "delimiter": { "type": "string", "minLength": 1, "maxLength": 1, "description": "CSV: what separates cells, instead of a comma, or of a tab in .tsv." }, "quote": { "type": "string", "maxLength": 1, "description": "CSV: what quotes a cell, instead of \"; empty where nothing is quoted." }, "encoding": { "type": "string", "minLength": 1, "description": "CSV and JSON Lines: the encoding of the text, instead of UTF-8." }, "missing_values": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "CSV: what an unquoted cell says where it says nothing, besides the empty one." } } }, "model": { "title": "Model", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "description": "The model: a file, a folder with all that lies in it, a glob, or a list of those.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "$ref": "#/$defs/path" } }, "formats": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "title": "ModelFormatName", "enum": ["onnx", "safetensors", "gguf", "pytorch", "torchscript", "pickle", "joblib", "skops", "npy", "npz", "keras", "keras_h5", "saved_model", "xgboost", "lightgbm", "mlflow", "hugging_face", "tflite", "catboost", "pmml", "core_ml", "unknown"] }, "description": "What the model and each file in it may be; by default every format whose structure is read. What is only told by its name (tflite, catboost, pmml, core_ml), and unknown, is taken as it is where it is listed here." }, "max_size": { "$ref": "#/$defs/size", "description": "Largest size, inclusive: bytes, or text such as 200MB (10⁶) or 200MiB (2²⁰)." }, "max_relative_growth": { "type": "number", "minimum": 0, "description": "Largest growth against the baseline, inclusive: 0.1 is ten percent." }, "max_absolute_growth": { "$ref": "#/$defs/size", "description": "Largest growth against the baseline, inclusive: bytes, or text such as 20MB." }, "baseline": { "$ref": "#/$defs/baseline" }, "allow_imports": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[^:\\s]+:[^:\\s]+$" }, "description": "Further exact pairs that loading the model may import, as module:name, such as acme.features:Clip." }, "exceptions": { "type": "array", "minItems": 1, "description": "Files whose format, structure and imports are taken as they are, by their content, until the end of a day.", "items": { "title": "ModelException", "type": "object", "required": ["sha256", "reason", "approved_by", "expires"], "additionalProperties": false, "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the file, as reports print it." }, "reason": { "type": "string", "minLength": 1 }, "approved_by": { "type": "string", "minLength": 1 }, "expires": { "title": "Day", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "The last day (UTC) on which the exception is in force, such as 2026-12-01." } } } }, "max_parameters": { "type": "integer", "minimum": 1, "description": "Most elements of all tensors together, inclusive." }, "allowed_dtypes": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "description": "Data types that tensors may have, as NumPy names them: float32, float16, bfloat16, int8; blocks of GGUF as q4_k." }, "opset": { "title": "Opset", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 1 }, "max": { "type": "integer", "minimum": 1 } }, "description": "Version of the operator set ai.onnx, inclusive." }, "max_age": { "$ref": "#/$defs/duration", "description": "How old the newest file of the model may be: 36h, 30d." }, "time_limit": { "$ref": "#/$defs/duration", "default": "15m", "description": "How long the reading of the structure of one file may take before it is an error." }, "scans": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Reports of other scanners, by name: SARIF, or the JSON of picklescan, modelscan and modelaudit.", "additionalProperties": { "title": "Scan", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The report." }, "fail_at": { "enum": ["low", "medium", "high", "critical"], "default": "medium", "description": "The least severity of a finding that fails." } } } }, "severity": { "$ref": "#/$defs/severity", "default": "fail" } } }, "size": { "title": "Size", "type": ["integer", "string"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" }, "duration": { "title": "Duration", "type": "string", "pattern": "^[0-9]+[smhd]$" }, "direction": { "title": "Direction", "enum": ["higher_is_better", "lower_is_better"] } } };
const schema35 = { "title": "Size", "type": ["integer", "string"], "minimum": 1, "pattern": "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" };
const schema34 = { "title": "Duration", "type": "string", "pattern": "^[0-9]+[smhd]$" };
const schema37 = { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" };
const func1 = Object.prototype.hasOwnProperty;
const func3 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");
const pattern8 = new RegExp("^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$", "u");
const pattern7 = new RegExp("^[0-9]+[smhd]$", "u");
const pattern30 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema32 = { "title": "Baseline", "description": "What relative rules compare with: merge_base, branch:, commit:, git:, file:, s3://, artifact:, github_release: or mlflow:. At the top, for every block that does not name its own.", "type": ["string", "object"], "pattern": "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)", "required": ["from"], "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/source" }, "on_missing": { "enum": ["fail", "warn", "allow", "accept_first"], "default": "fail", "description": "What a missing baseline does to the rules that need it. fail: it blocks. warn: it is reported. allow: those rules are skipped. accept_first: where there never was one, the candidate is the first and passes." }, "max_age": { "$ref": "#/$defs/duration", "description": "An older baseline is none: 90s, 15m, 36h, 30d." } } };
const schema33 = { "title": "Source", "type": "string", "pattern": "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)", "description": "merge_base, branch:NAME, commit:SHA, git:REF:PATH, file:PATH, s3://BUCKET/KEY, artifact:WORKFLOW/NAME/PATH, github_release:TAG/ASSET or mlflow:models:/NAME@ALIAS" };
const pattern5 = new RegExp("^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if ((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type }, message: "must be string,object", schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (typeof data === "string") {
        if (!pattern5.test(data)) {
            const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)" }, message: "must match pattern \"" + "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)" + "\"", schema: "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)", parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.on_missing === undefined) {
            data.on_missing = "fail";
        }
        if (data.from === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema32.required, parentSchema: schema32, data };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "from") || (key0 === "on_missing")) || (key0 === "max_age"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.from !== undefined) {
            let data0 = data.from;
            if (typeof data0 === "string") {
                if (!pattern5.test(data0)) {
                    const err4 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/source/pattern", keyword: "pattern", params: { pattern: "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)" }, message: "must match pattern \"" + "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)" + "\"", schema: "^(merge_base$|(branch|commit|git|file|artifact|github_release|mlflow):.+|s3://.+)", parentSchema: schema33, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data1 = data.on_missing;
        if (!((((data1 === "fail") || (data1 === "warn")) || (data1 === "allow")) || (data1 === "accept_first"))) {
            const err6 = { instancePath: instancePath + "/on_missing", schemaPath: "#/properties/on_missing/enum", keyword: "enum", params: { allowedValues: schema32.properties.on_missing.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.on_missing.enum, parentSchema: schema32.properties.on_missing, data: data1 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.max_age !== undefined) {
            let data2 = data.max_age;
            if (typeof data2 === "string") {
                if (!pattern7.test(data2)) {
                    const err7 = { instancePath: instancePath + "/max_age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/max_age", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "title": "Data", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "File, glob, folder, s3:// or git:<ref>:<path>: .csv, .tsv, .jsonl or .parquet, also .gz and .zst." }, "schema": { "$ref": "#/$defs/path", "description": "JSON Schema 2020-12 of one row." }, "extra_columns": { "enum": ["fail", "warn", "allow"], "default": "allow", "description": "Columns that the row schema does not name." }, "column_order": { "enum": ["fail", "warn", "allow"], "default": "allow", "description": "Columns in another order than that of the row schema." }, "baseline": { "$ref": "#/$defs/baseline" }, "row_count": { "title": "RowCount", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "description": "Fewest rows, inclusive." }, "max": { "type": "integer", "minimum": 0, "description": "Most rows, inclusive." }, "max_relative_change": { "type": "number", "minimum": 0, "description": "How far the number of rows may be from the baseline's, as a fraction of that." }, "max_absolute_change": { "type": "integer", "minimum": 0, "description": "How far the number of rows may be from the baseline's." } } }, "unique": { "type": "array", "minItems": 1, "description": "Keys: each a list of columns whose values together occur once.", "items": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } }, "columns": { "type": "object", "minProperties": 1, "description": "What the rules of the row schema on a column admit.", "additionalProperties": { "title": "ColumnRule", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "max_missing_fraction": { "type": "number", "minimum": 0, "maximum": 1, "description": "The share of rows in which the cell may be missing." }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } } }, "freshness": { "title": "Freshness", "type": "object", "required": ["column", "max_age"], "additionalProperties": false, "properties": { "column": { "type": "string", "minLength": 1, "description": "Dates or timestamps; without a zone they are UTC." }, "max_age": { "$ref": "#/$defs/duration", "description": "How old the newest may be: 90s, 15m, 36h, 7d." }, "max_ahead": { "$ref": "#/$defs/duration", "default": "0s", "description": "How far the newest may lie in the future." }, "severity": { "$ref": "#/$defs/severity" } } }, "foreign_keys": { "type": "array", "minItems": 1, "items": { "title": "ForeignKey", "type": "object", "required": ["column", "in"], "additionalProperties": false, "properties": { "column": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "The column, or the columns together, whose values must be there in the other table." }, "in": { "title": "ReferencedTable", "type": "object", "required": ["path", "column"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The other table." }, "column": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Its column, or its columns in the same order." } } }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } }, "description": "Values that must stand in another table." }, "rules": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Rules on a row, in SQL, by name.", "additionalProperties": { "title": "ExpressionRule", "type": "object", "required": ["expression"], "additionalProperties": false, "properties": { "expression": { "type": "string", "minLength": 1, "description": "What must be true of a row." }, "where": { "type": "string", "minLength": 1, "description": "The rows that are judged; all where absent." }, "null_as": { "enum": ["fail", "allow"], "default": "fail", "description": "What it means where a missing value leaves the expression unknown." }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } } }, "aggregates": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Numbers over all rows, by name.", "additionalProperties": { "title": "Aggregate", "type": "object", "required": ["statistic", "column"], "additionalProperties": false, "properties": { "statistic": { "enum": ["mean", "sum", "min", "max", "quantile", "distinct_count"] }, "column": { "type": "string", "minLength": 1 }, "quantile": { "type": "number", "minimum": 0, "maximum": 1, "description": "Which one: 0.5 is the median. The smallest value that at least this share of the values does not exceed." }, "by": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Each group by itself; the check is that of the worst." }, "where": { "type": "string", "minLength": 1, "description": "The rows that are looked at; all where absent." }, "min": { "type": "number", "description": "Inclusive." }, "max": { "type": "number", "description": "Inclusive." }, "severity": { "$ref": "#/$defs/severity" } } } }, "no_overlap_with": { "title": "Overlap", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The other table, such as the test data." }, "key": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "The columns that tell what must not be in both; all where absent." }, "time": { "type": "string", "minLength": 1, "description": "A date or timestamp of both: no row may be later than the earliest of the other table." }, "mostly": { "type": ["number", "object"], "minimum": 0, "maximum": 1, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "number", "minimum": 0, "maximum": 1 }, "warn": { "type": "number", "minimum": 0, "maximum": 1 } }, "description": "The share of the judged rows that must satisfy each rule; with fail and warn, two of them." }, "max_violations": { "type": ["integer", "object"], "minimum": 0, "minProperties": 1, "additionalProperties": false, "properties": { "fail": { "type": "integer", "minimum": 0 }, "warn": { "type": "integer", "minimum": 0 } }, "description": "How many rows may violate each rule; with fail and warn, two numbers." }, "severity": { "$ref": "#/$defs/severity" } } }, "severity": { "$ref": "#/$defs/severity", "default": "fail" }, "show_values": { "type": "boolean", "default": false, "description": "Whether reports show the values of failing rows." }, "delimiter": { "type": "string", "minLength": 1, "maxLength": 1, "description": "CSV: what separates cells, instead of a comma, or of a tab in .tsv." }, "quote": { "type": "string", "maxLength": 1, "description": "CSV: what quotes a cell, instead of \"; empty where nothing is quoted." }, "encoding": { "type": "string", "minLength": 1, "description": "CSV and JSON Lines: the encoding of the text, instead of UTF-8." }, "missing_values": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "CSV: what an unquoted cell says where it says nothing, besides the empty one." } } };
const schema39 = { "type": "string", "minLength": 1 };
const schema41 = { "enum": ["fail", "warn"], "description": "warn: the check is reported and does not block." };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.extra_columns === undefined) {
            data.extra_columns = "allow";
        }
        if (data.column_order === undefined) {
            data.column_order = "allow";
        }
        if (data.severity === undefined) {
            data.severity = "fail";
        }
        if (data.show_values === undefined) {
            data.show_values = false;
        }
        if (data.path === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema38.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err2 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.schema !== undefined) {
            let data1 = data.schema;
            if (typeof data1 === "string") {
                if (func3(data1) < 1) {
                    const err4 = { instancePath: instancePath + "/schema", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data2 = data.extra_columns;
        if (!(((data2 === "fail") || (data2 === "warn")) || (data2 === "allow"))) {
            const err6 = { instancePath: instancePath + "/extra_columns", schemaPath: "#/properties/extra_columns/enum", keyword: "enum", params: { allowedValues: schema38.properties.extra_columns.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.extra_columns.enum, parentSchema: schema38.properties.extra_columns, data: data2 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        let data3 = data.column_order;
        if (!(((data3 === "fail") || (data3 === "warn")) || (data3 === "allow"))) {
            const err7 = { instancePath: instancePath + "/column_order", schemaPath: "#/properties/column_order/enum", keyword: "enum", params: { allowedValues: schema38.properties.column_order.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.column_order.enum, parentSchema: schema38.properties.column_order, data: data3 };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.baseline !== undefined) {
            if (!(validate21(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.row_count !== undefined) {
            let data5 = data.row_count;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (Object.keys(data5).length < 1) {
                    const err8 = { instancePath: instancePath + "/row_count", schemaPath: "#/properties/row_count/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.row_count, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data5) {
                    if (!((((key1 === "min") || (key1 === "max")) || (key1 === "max_relative_change")) || (key1 === "max_absolute_change"))) {
                        const err9 = { instancePath: instancePath + "/row_count", schemaPath: "#/properties/row_count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.row_count, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data5.min !== undefined) {
                    let data6 = data5.min;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err10 = { instancePath: instancePath + "/row_count/min", schemaPath: "#/properties/row_count/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.row_count.properties.min.type, parentSchema: schema38.properties.row_count.properties.min, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 < 0 || isNaN(data6)) {
                            const err11 = { instancePath: instancePath + "/row_count/min", schemaPath: "#/properties/row_count/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.row_count.properties.min, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
                if (data5.max !== undefined) {
                    let data7 = data5.max;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err12 = { instancePath: instancePath + "/row_count/max", schemaPath: "#/properties/row_count/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.row_count.properties.max.type, parentSchema: schema38.properties.row_count.properties.max, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 < 0 || isNaN(data7)) {
                            const err13 = { instancePath: instancePath + "/row_count/max", schemaPath: "#/properties/row_count/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.row_count.properties.max, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
                if (data5.max_relative_change !== undefined) {
                    let data8 = data5.max_relative_change;
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 0 || isNaN(data8)) {
                            const err14 = { instancePath: instancePath + "/row_count/max_relative_change", schemaPath: "#/properties/row_count/properties/max_relative_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.row_count.properties.max_relative_change, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err15 = { instancePath: instancePath + "/row_count/max_relative_change", schemaPath: "#/properties/row_count/properties/max_relative_change/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.row_count.properties.max_relative_change.type, parentSchema: schema38.properties.row_count.properties.max_relative_change, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data5.max_absolute_change !== undefined) {
                    let data9 = data5.max_absolute_change;
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err16 = { instancePath: instancePath + "/row_count/max_absolute_change", schemaPath: "#/properties/row_count/properties/max_absolute_change/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.row_count.properties.max_absolute_change.type, parentSchema: schema38.properties.row_count.properties.max_absolute_change, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 0 || isNaN(data9)) {
                            const err17 = { instancePath: instancePath + "/row_count/max_absolute_change", schemaPath: "#/properties/row_count/properties/max_absolute_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.row_count.properties.max_absolute_change, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/row_count", schemaPath: "#/properties/row_count/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.row_count.type, parentSchema: schema38.properties.row_count, data: data5 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.unique !== undefined) {
            let data10 = data.unique;
            if (Array.isArray(data10)) {
                if (data10.length < 1) {
                    const err19 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.unique, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data11 = data10[i0];
                    if (Array.isArray(data11)) {
                        if (data11.length < 1) {
                            const err20 = { instancePath: instancePath + "/unique/" + i0, schemaPath: "#/properties/unique/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.unique.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        const len1 = data11.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data12 = data11[i1];
                            if (typeof data12 === "string") {
                                if (func3(data12) < 1) {
                                    const err21 = { instancePath: instancePath + "/unique/" + i0 + "/" + i1, schemaPath: "#/properties/unique/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.unique.items.items, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err22 = { instancePath: instancePath + "/unique/" + i0 + "/" + i1, schemaPath: "#/properties/unique/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.unique.items.items.type, parentSchema: schema38.properties.unique.items.items, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                        }
                        let i2 = data11.length;
                        let j0;
                        if (i2 > 1) {
                            const indices0 = {};
                            for (; i2--;) {
                                let item0 = data11[i2];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err23 = { instancePath: instancePath + "/unique/" + i0, schemaPath: "#/properties/unique/items/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema38.properties.unique.items, data: data11 };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i2;
                            }
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/unique/" + i0, schemaPath: "#/properties/unique/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.unique.items.type, parentSchema: schema38.properties.unique.items, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/unique", schemaPath: "#/properties/unique/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.unique.type, parentSchema: schema38.properties.unique, data: data10 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.columns !== undefined) {
            let data13 = data.columns;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (Object.keys(data13).length < 1) {
                    const err26 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.columns, data: data13 };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                for (const key2 in data13) {
                    let data14 = data13[key2];
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (Object.keys(data14).length < 1) {
                            const err27 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.columns.additionalProperties, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                        for (const key3 in data14) {
                            if (!((((key3 === "max_missing_fraction") || (key3 === "mostly")) || (key3 === "max_violations")) || (key3 === "severity"))) {
                                const err28 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.columns.additionalProperties, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                        if (data14.max_missing_fraction !== undefined) {
                            let data15 = data14.max_missing_fraction;
                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                if (data15 > 1 || isNaN(data15)) {
                                    const err29 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_missing_fraction", schemaPath: "#/properties/columns/additionalProperties/properties/max_missing_fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.columns.additionalProperties.properties.max_missing_fraction, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err29];
                                    }
                                    else {
                                        vErrors.push(err29);
                                    }
                                    errors++;
                                }
                                if (data15 < 0 || isNaN(data15)) {
                                    const err30 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_missing_fraction", schemaPath: "#/properties/columns/additionalProperties/properties/max_missing_fraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.columns.additionalProperties.properties.max_missing_fraction, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_missing_fraction", schemaPath: "#/properties/columns/additionalProperties/properties/max_missing_fraction/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.columns.additionalProperties.properties.max_missing_fraction.type, parentSchema: schema38.properties.columns.additionalProperties.properties.max_missing_fraction, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data14.mostly !== undefined) {
                            let data16 = data14.mostly;
                            if ((!((typeof data16 == "number") && (isFinite(data16)))) && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))) {
                                const err32 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/type", keyword: "type", params: { type: schema38.properties.columns.additionalProperties.properties.mostly.type }, message: "must be number,object", schema: schema38.properties.columns.additionalProperties.properties.mostly.type, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                            if ((typeof data16 == "number") && (isFinite(data16))) {
                                if (data16 > 1 || isNaN(data16)) {
                                    const err33 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                                if (data16 < 0 || isNaN(data16)) {
                                    const err34 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                if (Object.keys(data16).length < 1) {
                                    const err35 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                                for (const key4 in data16) {
                                    if (!((key4 === "fail") || (key4 === "warn"))) {
                                        const err36 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly, data: data16 };
                                        if (vErrors === null) {
                                            vErrors = [err36];
                                        }
                                        else {
                                            vErrors.push(err36);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.fail !== undefined) {
                                    let data17 = data16.fail;
                                    if ((typeof data17 == "number") && (isFinite(data17))) {
                                        if (data17 > 1 || isNaN(data17)) {
                                            const err37 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/fail", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/properties/fail/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly.properties.fail, data: data17 };
                                            if (vErrors === null) {
                                                vErrors = [err37];
                                            }
                                            else {
                                                vErrors.push(err37);
                                            }
                                            errors++;
                                        }
                                        if (data17 < 0 || isNaN(data17)) {
                                            const err38 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/fail", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly.properties.fail, data: data17 };
                                            if (vErrors === null) {
                                                vErrors = [err38];
                                            }
                                            else {
                                                vErrors.push(err38);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err39 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/fail", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/properties/fail/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.columns.additionalProperties.properties.mostly.properties.fail.type, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly.properties.fail, data: data17 };
                                        if (vErrors === null) {
                                            vErrors = [err39];
                                        }
                                        else {
                                            vErrors.push(err39);
                                        }
                                        errors++;
                                    }
                                }
                                if (data16.warn !== undefined) {
                                    let data18 = data16.warn;
                                    if ((typeof data18 == "number") && (isFinite(data18))) {
                                        if (data18 > 1 || isNaN(data18)) {
                                            const err40 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/warn", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/properties/warn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly.properties.warn, data: data18 };
                                            if (vErrors === null) {
                                                vErrors = [err40];
                                            }
                                            else {
                                                vErrors.push(err40);
                                            }
                                            errors++;
                                        }
                                        if (data18 < 0 || isNaN(data18)) {
                                            const err41 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/warn", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly.properties.warn, data: data18 };
                                            if (vErrors === null) {
                                                vErrors = [err41];
                                            }
                                            else {
                                                vErrors.push(err41);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err42 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/warn", schemaPath: "#/properties/columns/additionalProperties/properties/mostly/properties/warn/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.columns.additionalProperties.properties.mostly.properties.warn.type, parentSchema: schema38.properties.columns.additionalProperties.properties.mostly.properties.warn, data: data18 };
                                        if (vErrors === null) {
                                            vErrors = [err42];
                                        }
                                        else {
                                            vErrors.push(err42);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data14.max_violations !== undefined) {
                            let data19 = data14.max_violations;
                            if ((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))) {
                                const err43 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/type", keyword: "type", params: { type: schema38.properties.columns.additionalProperties.properties.max_violations.type }, message: "must be integer,object", schema: schema38.properties.columns.additionalProperties.properties.max_violations.type, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                if (data19 < 0 || isNaN(data19)) {
                                    const err44 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                            }
                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                if (Object.keys(data19).length < 1) {
                                    const err45 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                                for (const key5 in data19) {
                                    if (!((key5 === "fail") || (key5 === "warn"))) {
                                        const err46 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations, data: data19 };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.fail !== undefined) {
                                    let data20 = data19.fail;
                                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                        const err47 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/fail", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.columns.additionalProperties.properties.max_violations.properties.fail.type, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations.properties.fail, data: data20 };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data20 == "number") && (isFinite(data20))) {
                                        if (data20 < 0 || isNaN(data20)) {
                                            const err48 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/fail", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations.properties.fail, data: data20 };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data19.warn !== undefined) {
                                    let data21 = data19.warn;
                                    if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                                        const err49 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/warn", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/properties/warn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.columns.additionalProperties.properties.max_violations.properties.warn.type, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations.properties.warn, data: data21 };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data21 == "number") && (isFinite(data21))) {
                                        if (data21 < 0 || isNaN(data21)) {
                                            const err50 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/warn", schemaPath: "#/properties/columns/additionalProperties/properties/max_violations/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.columns.additionalProperties.properties.max_violations.properties.warn, data: data21 };
                                            if (vErrors === null) {
                                                vErrors = [err50];
                                            }
                                            else {
                                                vErrors.push(err50);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                        }
                        if (data14.severity !== undefined) {
                            let data22 = data14.severity;
                            if (!((data22 === "fail") || (data22 === "warn"))) {
                                const err51 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data22 };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.columns.additionalProperties.type, parentSchema: schema38.properties.columns.additionalProperties, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.columns.type, parentSchema: schema38.properties.columns, data: data13 };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
        if (data.freshness !== undefined) {
            let data23 = data.freshness;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.max_ahead === undefined) {
                    data23.max_ahead = "0s";
                }
                if (data23.column === undefined) {
                    const err54 = { instancePath: instancePath + "/freshness", schemaPath: "#/properties/freshness/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema38.properties.freshness.required, parentSchema: schema38.properties.freshness, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
                if (data23.max_age === undefined) {
                    const err55 = { instancePath: instancePath + "/freshness", schemaPath: "#/properties/freshness/required", keyword: "required", params: { missingProperty: "max_age" }, message: "must have required property '" + "max_age" + "'", schema: schema38.properties.freshness.required, parentSchema: schema38.properties.freshness, data: data23 };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        vErrors.push(err55);
                    }
                    errors++;
                }
                for (const key6 in data23) {
                    if (!((((key6 === "column") || (key6 === "max_age")) || (key6 === "max_ahead")) || (key6 === "severity"))) {
                        const err56 = { instancePath: instancePath + "/freshness", schemaPath: "#/properties/freshness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.freshness, data: data23 };
                        if (vErrors === null) {
                            vErrors = [err56];
                        }
                        else {
                            vErrors.push(err56);
                        }
                        errors++;
                    }
                }
                if (data23.column !== undefined) {
                    let data24 = data23.column;
                    if (typeof data24 === "string") {
                        if (func3(data24) < 1) {
                            const err57 = { instancePath: instancePath + "/freshness/column", schemaPath: "#/properties/freshness/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.freshness.properties.column, data: data24 };
                            if (vErrors === null) {
                                vErrors = [err57];
                            }
                            else {
                                vErrors.push(err57);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err58 = { instancePath: instancePath + "/freshness/column", schemaPath: "#/properties/freshness/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.freshness.properties.column.type, parentSchema: schema38.properties.freshness.properties.column, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
                if (data23.max_age !== undefined) {
                    let data25 = data23.max_age;
                    if (typeof data25 === "string") {
                        if (!pattern7.test(data25)) {
                            const err59 = { instancePath: instancePath + "/freshness/max_age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err60 = { instancePath: instancePath + "/freshness/max_age", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
                let data26 = data23.max_ahead;
                if (typeof data26 === "string") {
                    if (!pattern7.test(data26)) {
                        const err61 = { instancePath: instancePath + "/freshness/max_ahead", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data26 };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                else {
                    const err62 = { instancePath: instancePath + "/freshness/max_ahead", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data26 };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
                if (data23.severity !== undefined) {
                    let data27 = data23.severity;
                    if (!((data27 === "fail") || (data27 === "warn"))) {
                        const err63 = { instancePath: instancePath + "/freshness/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data27 };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            vErrors.push(err63);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err64 = { instancePath: instancePath + "/freshness", schemaPath: "#/properties/freshness/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.freshness.type, parentSchema: schema38.properties.freshness, data: data23 };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
        if (data.foreign_keys !== undefined) {
            let data28 = data.foreign_keys;
            if (Array.isArray(data28)) {
                if (data28.length < 1) {
                    const err65 = { instancePath: instancePath + "/foreign_keys", schemaPath: "#/properties/foreign_keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.foreign_keys, data: data28 };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
                const len2 = data28.length;
                for (let i3 = 0; i3 < len2; i3++) {
                    let data29 = data28[i3];
                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                        if (data29.column === undefined) {
                            const err66 = { instancePath: instancePath + "/foreign_keys/" + i3, schemaPath: "#/properties/foreign_keys/items/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema38.properties.foreign_keys.items.required, parentSchema: schema38.properties.foreign_keys.items, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                        if (data29.in === undefined) {
                            const err67 = { instancePath: instancePath + "/foreign_keys/" + i3, schemaPath: "#/properties/foreign_keys/items/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property '" + "in" + "'", schema: schema38.properties.foreign_keys.items.required, parentSchema: schema38.properties.foreign_keys.items, data: data29 };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                vErrors.push(err67);
                            }
                            errors++;
                        }
                        for (const key7 in data29) {
                            if (!(((((key7 === "column") || (key7 === "in")) || (key7 === "mostly")) || (key7 === "max_violations")) || (key7 === "severity"))) {
                                const err68 = { instancePath: instancePath + "/foreign_keys/" + i3, schemaPath: "#/properties/foreign_keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.foreign_keys.items, data: data29 };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                        }
                        if (data29.column !== undefined) {
                            let data30 = data29.column;
                            if ((typeof data30 !== "string") && (!(Array.isArray(data30)))) {
                                const err69 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/column", schemaPath: "#/properties/foreign_keys/items/properties/column/type", keyword: "type", params: { type: schema38.properties.foreign_keys.items.properties.column.type }, message: "must be string,array", schema: schema38.properties.foreign_keys.items.properties.column.type, parentSchema: schema38.properties.foreign_keys.items.properties.column, data: data30 };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                            if (typeof data30 === "string") {
                                if (func3(data30) < 1) {
                                    const err70 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/column", schemaPath: "#/properties/foreign_keys/items/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.column, data: data30 };
                                    if (vErrors === null) {
                                        vErrors = [err70];
                                    }
                                    else {
                                        vErrors.push(err70);
                                    }
                                    errors++;
                                }
                            }
                            if (Array.isArray(data30)) {
                                if (data30.length < 1) {
                                    const err71 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/column", schemaPath: "#/properties/foreign_keys/items/properties/column/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.column, data: data30 };
                                    if (vErrors === null) {
                                        vErrors = [err71];
                                    }
                                    else {
                                        vErrors.push(err71);
                                    }
                                    errors++;
                                }
                                const len3 = data30.length;
                                for (let i4 = 0; i4 < len3; i4++) {
                                    let data31 = data30[i4];
                                    if (typeof data31 === "string") {
                                        if (func3(data31) < 1) {
                                            const err72 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/column/" + i4, schemaPath: "#/properties/foreign_keys/items/properties/column/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.column.items, data: data31 };
                                            if (vErrors === null) {
                                                vErrors = [err72];
                                            }
                                            else {
                                                vErrors.push(err72);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/column/" + i4, schemaPath: "#/properties/foreign_keys/items/properties/column/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.foreign_keys.items.properties.column.items.type, parentSchema: schema38.properties.foreign_keys.items.properties.column.items, data: data31 };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                                let i5 = data30.length;
                                let j1;
                                if (i5 > 1) {
                                    const indices1 = {};
                                    for (; i5--;) {
                                        let item1 = data30[i5];
                                        if (typeof item1 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices1[item1] == "number") {
                                            j1 = indices1[item1];
                                            const err74 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/column", schemaPath: "#/properties/foreign_keys/items/properties/column/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)", schema: true, parentSchema: schema38.properties.foreign_keys.items.properties.column, data: data30 };
                                            if (vErrors === null) {
                                                vErrors = [err74];
                                            }
                                            else {
                                                vErrors.push(err74);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices1[item1] = i5;
                                    }
                                }
                            }
                        }
                        if (data29.in !== undefined) {
                            let data32 = data29.in;
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                if (data32.path === undefined) {
                                    const err75 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in", schemaPath: "#/properties/foreign_keys/items/properties/in/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema38.properties.foreign_keys.items.properties.in.required, parentSchema: schema38.properties.foreign_keys.items.properties.in, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                                if (data32.column === undefined) {
                                    const err76 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in", schemaPath: "#/properties/foreign_keys/items/properties/in/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema38.properties.foreign_keys.items.properties.in.required, parentSchema: schema38.properties.foreign_keys.items.properties.in, data: data32 };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                                for (const key8 in data32) {
                                    if (!((key8 === "path") || (key8 === "column"))) {
                                        const err77 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in", schemaPath: "#/properties/foreign_keys/items/properties/in/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.foreign_keys.items.properties.in, data: data32 };
                                        if (vErrors === null) {
                                            vErrors = [err77];
                                        }
                                        else {
                                            vErrors.push(err77);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.path !== undefined) {
                                    let data33 = data32.path;
                                    if (typeof data33 === "string") {
                                        if (func3(data33) < 1) {
                                            const err78 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data33 };
                                            if (vErrors === null) {
                                                vErrors = [err78];
                                            }
                                            else {
                                                vErrors.push(err78);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err79 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data33 };
                                        if (vErrors === null) {
                                            vErrors = [err79];
                                        }
                                        else {
                                            vErrors.push(err79);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.column !== undefined) {
                                    let data34 = data32.column;
                                    if ((typeof data34 !== "string") && (!(Array.isArray(data34)))) {
                                        const err80 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/column", schemaPath: "#/properties/foreign_keys/items/properties/in/properties/column/type", keyword: "type", params: { type: schema38.properties.foreign_keys.items.properties.in.properties.column.type }, message: "must be string,array", schema: schema38.properties.foreign_keys.items.properties.in.properties.column.type, parentSchema: schema38.properties.foreign_keys.items.properties.in.properties.column, data: data34 };
                                        if (vErrors === null) {
                                            vErrors = [err80];
                                        }
                                        else {
                                            vErrors.push(err80);
                                        }
                                        errors++;
                                    }
                                    if (typeof data34 === "string") {
                                        if (func3(data34) < 1) {
                                            const err81 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/column", schemaPath: "#/properties/foreign_keys/items/properties/in/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.in.properties.column, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err81];
                                            }
                                            else {
                                                vErrors.push(err81);
                                            }
                                            errors++;
                                        }
                                    }
                                    if (Array.isArray(data34)) {
                                        if (data34.length < 1) {
                                            const err82 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/column", schemaPath: "#/properties/foreign_keys/items/properties/in/properties/column/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.in.properties.column, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err82];
                                            }
                                            else {
                                                vErrors.push(err82);
                                            }
                                            errors++;
                                        }
                                        const len4 = data34.length;
                                        for (let i6 = 0; i6 < len4; i6++) {
                                            let data35 = data34[i6];
                                            if (typeof data35 === "string") {
                                                if (func3(data35) < 1) {
                                                    const err83 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/column/" + i6, schemaPath: "#/properties/foreign_keys/items/properties/in/properties/column/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.in.properties.column.items, data: data35 };
                                                    if (vErrors === null) {
                                                        vErrors = [err83];
                                                    }
                                                    else {
                                                        vErrors.push(err83);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err84 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/column/" + i6, schemaPath: "#/properties/foreign_keys/items/properties/in/properties/column/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.foreign_keys.items.properties.in.properties.column.items.type, parentSchema: schema38.properties.foreign_keys.items.properties.in.properties.column.items, data: data35 };
                                                if (vErrors === null) {
                                                    vErrors = [err84];
                                                }
                                                else {
                                                    vErrors.push(err84);
                                                }
                                                errors++;
                                            }
                                        }
                                        let i7 = data34.length;
                                        let j2;
                                        if (i7 > 1) {
                                            const indices2 = {};
                                            for (; i7--;) {
                                                let item2 = data34[i7];
                                                if (typeof item2 !== "string") {
                                                    continue;
                                                }
                                                if (typeof indices2[item2] == "number") {
                                                    j2 = indices2[item2];
                                                    const err85 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in/column", schemaPath: "#/properties/foreign_keys/items/properties/in/properties/column/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)", schema: true, parentSchema: schema38.properties.foreign_keys.items.properties.in.properties.column, data: data34 };
                                                    if (vErrors === null) {
                                                        vErrors = [err85];
                                                    }
                                                    else {
                                                        vErrors.push(err85);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                                indices2[item2] = i7;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err86 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/in", schemaPath: "#/properties/foreign_keys/items/properties/in/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.foreign_keys.items.properties.in.type, parentSchema: schema38.properties.foreign_keys.items.properties.in, data: data32 };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                        if (data29.mostly !== undefined) {
                            let data36 = data29.mostly;
                            if ((!((typeof data36 == "number") && (isFinite(data36)))) && (!(data36 && typeof data36 == "object" && !Array.isArray(data36)))) {
                                const err87 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly", schemaPath: "#/properties/foreign_keys/items/properties/mostly/type", keyword: "type", params: { type: schema38.properties.foreign_keys.items.properties.mostly.type }, message: "must be number,object", schema: schema38.properties.foreign_keys.items.properties.mostly.type, parentSchema: schema38.properties.foreign_keys.items.properties.mostly, data: data36 };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                            if ((typeof data36 == "number") && (isFinite(data36))) {
                                if (data36 > 1 || isNaN(data36)) {
                                    const err88 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly", schemaPath: "#/properties/foreign_keys/items/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.mostly, data: data36 };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                                if (data36 < 0 || isNaN(data36)) {
                                    const err89 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly", schemaPath: "#/properties/foreign_keys/items/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.foreign_keys.items.properties.mostly, data: data36 };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                            }
                            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                if (Object.keys(data36).length < 1) {
                                    const err90 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly", schemaPath: "#/properties/foreign_keys/items/properties/mostly/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.mostly, data: data36 };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                                for (const key9 in data36) {
                                    if (!((key9 === "fail") || (key9 === "warn"))) {
                                        const err91 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly", schemaPath: "#/properties/foreign_keys/items/properties/mostly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.foreign_keys.items.properties.mostly, data: data36 };
                                        if (vErrors === null) {
                                            vErrors = [err91];
                                        }
                                        else {
                                            vErrors.push(err91);
                                        }
                                        errors++;
                                    }
                                }
                                if (data36.fail !== undefined) {
                                    let data37 = data36.fail;
                                    if ((typeof data37 == "number") && (isFinite(data37))) {
                                        if (data37 > 1 || isNaN(data37)) {
                                            const err92 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly/fail", schemaPath: "#/properties/foreign_keys/items/properties/mostly/properties/fail/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.mostly.properties.fail, data: data37 };
                                            if (vErrors === null) {
                                                vErrors = [err92];
                                            }
                                            else {
                                                vErrors.push(err92);
                                            }
                                            errors++;
                                        }
                                        if (data37 < 0 || isNaN(data37)) {
                                            const err93 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly/fail", schemaPath: "#/properties/foreign_keys/items/properties/mostly/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.foreign_keys.items.properties.mostly.properties.fail, data: data37 };
                                            if (vErrors === null) {
                                                vErrors = [err93];
                                            }
                                            else {
                                                vErrors.push(err93);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err94 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly/fail", schemaPath: "#/properties/foreign_keys/items/properties/mostly/properties/fail/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.foreign_keys.items.properties.mostly.properties.fail.type, parentSchema: schema38.properties.foreign_keys.items.properties.mostly.properties.fail, data: data37 };
                                        if (vErrors === null) {
                                            vErrors = [err94];
                                        }
                                        else {
                                            vErrors.push(err94);
                                        }
                                        errors++;
                                    }
                                }
                                if (data36.warn !== undefined) {
                                    let data38 = data36.warn;
                                    if ((typeof data38 == "number") && (isFinite(data38))) {
                                        if (data38 > 1 || isNaN(data38)) {
                                            const err95 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly/warn", schemaPath: "#/properties/foreign_keys/items/properties/mostly/properties/warn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.mostly.properties.warn, data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err95];
                                            }
                                            else {
                                                vErrors.push(err95);
                                            }
                                            errors++;
                                        }
                                        if (data38 < 0 || isNaN(data38)) {
                                            const err96 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly/warn", schemaPath: "#/properties/foreign_keys/items/properties/mostly/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.foreign_keys.items.properties.mostly.properties.warn, data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err97 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/mostly/warn", schemaPath: "#/properties/foreign_keys/items/properties/mostly/properties/warn/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.foreign_keys.items.properties.mostly.properties.warn.type, parentSchema: schema38.properties.foreign_keys.items.properties.mostly.properties.warn, data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err97];
                                        }
                                        else {
                                            vErrors.push(err97);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data29.max_violations !== undefined) {
                            let data39 = data29.max_violations;
                            if ((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (!(data39 && typeof data39 == "object" && !Array.isArray(data39)))) {
                                const err98 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/type", keyword: "type", params: { type: schema38.properties.foreign_keys.items.properties.max_violations.type }, message: "must be integer,object", schema: schema38.properties.foreign_keys.items.properties.max_violations.type, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations, data: data39 };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                            if ((typeof data39 == "number") && (isFinite(data39))) {
                                if (data39 < 0 || isNaN(data39)) {
                                    const err99 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err99];
                                    }
                                    else {
                                        vErrors.push(err99);
                                    }
                                    errors++;
                                }
                            }
                            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                if (Object.keys(data39).length < 1) {
                                    const err100 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations, data: data39 };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                                for (const key10 in data39) {
                                    if (!((key10 === "fail") || (key10 === "warn"))) {
                                        const err101 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations, data: data39 };
                                        if (vErrors === null) {
                                            vErrors = [err101];
                                        }
                                        else {
                                            vErrors.push(err101);
                                        }
                                        errors++;
                                    }
                                }
                                if (data39.fail !== undefined) {
                                    let data40 = data39.fail;
                                    if (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) {
                                        const err102 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations/fail", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.foreign_keys.items.properties.max_violations.properties.fail.type, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations.properties.fail, data: data40 };
                                        if (vErrors === null) {
                                            vErrors = [err102];
                                        }
                                        else {
                                            vErrors.push(err102);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data40 == "number") && (isFinite(data40))) {
                                        if (data40 < 0 || isNaN(data40)) {
                                            const err103 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations/fail", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations.properties.fail, data: data40 };
                                            if (vErrors === null) {
                                                vErrors = [err103];
                                            }
                                            else {
                                                vErrors.push(err103);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data39.warn !== undefined) {
                                    let data41 = data39.warn;
                                    if (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) {
                                        const err104 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations/warn", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/properties/warn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.foreign_keys.items.properties.max_violations.properties.warn.type, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations.properties.warn, data: data41 };
                                        if (vErrors === null) {
                                            vErrors = [err104];
                                        }
                                        else {
                                            vErrors.push(err104);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data41 == "number") && (isFinite(data41))) {
                                        if (data41 < 0 || isNaN(data41)) {
                                            const err105 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/max_violations/warn", schemaPath: "#/properties/foreign_keys/items/properties/max_violations/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.foreign_keys.items.properties.max_violations.properties.warn, data: data41 };
                                            if (vErrors === null) {
                                                vErrors = [err105];
                                            }
                                            else {
                                                vErrors.push(err105);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                        }
                        if (data29.severity !== undefined) {
                            let data42 = data29.severity;
                            if (!((data42 === "fail") || (data42 === "warn"))) {
                                const err106 = { instancePath: instancePath + "/foreign_keys/" + i3 + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data42 };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err107 = { instancePath: instancePath + "/foreign_keys/" + i3, schemaPath: "#/properties/foreign_keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.foreign_keys.items.type, parentSchema: schema38.properties.foreign_keys.items, data: data29 };
                        if (vErrors === null) {
                            vErrors = [err107];
                        }
                        else {
                            vErrors.push(err107);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err108 = { instancePath: instancePath + "/foreign_keys", schemaPath: "#/properties/foreign_keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.foreign_keys.type, parentSchema: schema38.properties.foreign_keys, data: data28 };
                if (vErrors === null) {
                    vErrors = [err108];
                }
                else {
                    vErrors.push(err108);
                }
                errors++;
            }
        }
        if (data.rules !== undefined) {
            let data43 = data.rules;
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                if (Object.keys(data43).length < 1) {
                    const err109 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.rules, data: data43 };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                for (const key11 in data43) {
                    const _errs102 = errors;
                    if (typeof key11 === "string") {
                        if (!pattern4.test(key11)) {
                            const err110 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/blockName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema37, data: key11, propertyName: key11 };
                            if (vErrors === null) {
                                vErrors = [err110];
                            }
                            else {
                                vErrors.push(err110);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err111 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/blockName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: key11, propertyName: key11 };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                    var valid32 = _errs102 === errors;
                    if (!valid32) {
                        const err112 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key11 }, message: "property name must be valid", schema: schema38.properties.rules.propertyNames, parentSchema: schema38.properties.rules, data: data43 };
                        if (vErrors === null) {
                            vErrors = [err112];
                        }
                        else {
                            vErrors.push(err112);
                        }
                        errors++;
                    }
                }
                for (const key12 in data43) {
                    let data44 = data43[key12];
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                        if (data44.null_as === undefined) {
                            data44.null_as = "fail";
                        }
                        if (data44.expression === undefined) {
                            const err113 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/required", keyword: "required", params: { missingProperty: "expression" }, message: "must have required property '" + "expression" + "'", schema: schema38.properties.rules.additionalProperties.required, parentSchema: schema38.properties.rules.additionalProperties, data: data44 };
                            if (vErrors === null) {
                                vErrors = [err113];
                            }
                            else {
                                vErrors.push(err113);
                            }
                            errors++;
                        }
                        for (const key13 in data44) {
                            if (!((((((key13 === "expression") || (key13 === "where")) || (key13 === "null_as")) || (key13 === "mostly")) || (key13 === "max_violations")) || (key13 === "severity"))) {
                                const err114 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.rules.additionalProperties, data: data44 };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data44.expression !== undefined) {
                            let data45 = data44.expression;
                            if (typeof data45 === "string") {
                                if (func3(data45) < 1) {
                                    const err115 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/expression", schemaPath: "#/properties/rules/additionalProperties/properties/expression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.rules.additionalProperties.properties.expression, data: data45 };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err116 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/expression", schemaPath: "#/properties/rules/additionalProperties/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.rules.additionalProperties.properties.expression.type, parentSchema: schema38.properties.rules.additionalProperties.properties.expression, data: data45 };
                                if (vErrors === null) {
                                    vErrors = [err116];
                                }
                                else {
                                    vErrors.push(err116);
                                }
                                errors++;
                            }
                        }
                        if (data44.where !== undefined) {
                            let data46 = data44.where;
                            if (typeof data46 === "string") {
                                if (func3(data46) < 1) {
                                    const err117 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/where", schemaPath: "#/properties/rules/additionalProperties/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.rules.additionalProperties.properties.where, data: data46 };
                                    if (vErrors === null) {
                                        vErrors = [err117];
                                    }
                                    else {
                                        vErrors.push(err117);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err118 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/where", schemaPath: "#/properties/rules/additionalProperties/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.rules.additionalProperties.properties.where.type, parentSchema: schema38.properties.rules.additionalProperties.properties.where, data: data46 };
                                if (vErrors === null) {
                                    vErrors = [err118];
                                }
                                else {
                                    vErrors.push(err118);
                                }
                                errors++;
                            }
                        }
                        let data47 = data44.null_as;
                        if (!((data47 === "fail") || (data47 === "allow"))) {
                            const err119 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/null_as", schemaPath: "#/properties/rules/additionalProperties/properties/null_as/enum", keyword: "enum", params: { allowedValues: schema38.properties.rules.additionalProperties.properties.null_as.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.rules.additionalProperties.properties.null_as.enum, parentSchema: schema38.properties.rules.additionalProperties.properties.null_as, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data44.mostly !== undefined) {
                            let data48 = data44.mostly;
                            if ((!((typeof data48 == "number") && (isFinite(data48)))) && (!(data48 && typeof data48 == "object" && !Array.isArray(data48)))) {
                                const err120 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/type", keyword: "type", params: { type: schema38.properties.rules.additionalProperties.properties.mostly.type }, message: "must be number,object", schema: schema38.properties.rules.additionalProperties.properties.mostly.type, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err120];
                                }
                                else {
                                    vErrors.push(err120);
                                }
                                errors++;
                            }
                            if ((typeof data48 == "number") && (isFinite(data48))) {
                                if (data48 > 1 || isNaN(data48)) {
                                    const err121 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err121];
                                    }
                                    else {
                                        vErrors.push(err121);
                                    }
                                    errors++;
                                }
                                if (data48 < 0 || isNaN(data48)) {
                                    const err122 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err122];
                                    }
                                    else {
                                        vErrors.push(err122);
                                    }
                                    errors++;
                                }
                            }
                            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                if (Object.keys(data48).length < 1) {
                                    const err123 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly, data: data48 };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                                for (const key14 in data48) {
                                    if (!((key14 === "fail") || (key14 === "warn"))) {
                                        const err124 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly, data: data48 };
                                        if (vErrors === null) {
                                            vErrors = [err124];
                                        }
                                        else {
                                            vErrors.push(err124);
                                        }
                                        errors++;
                                    }
                                }
                                if (data48.fail !== undefined) {
                                    let data49 = data48.fail;
                                    if ((typeof data49 == "number") && (isFinite(data49))) {
                                        if (data49 > 1 || isNaN(data49)) {
                                            const err125 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/fail", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/properties/fail/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly.properties.fail, data: data49 };
                                            if (vErrors === null) {
                                                vErrors = [err125];
                                            }
                                            else {
                                                vErrors.push(err125);
                                            }
                                            errors++;
                                        }
                                        if (data49 < 0 || isNaN(data49)) {
                                            const err126 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/fail", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly.properties.fail, data: data49 };
                                            if (vErrors === null) {
                                                vErrors = [err126];
                                            }
                                            else {
                                                vErrors.push(err126);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err127 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/fail", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/properties/fail/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.rules.additionalProperties.properties.mostly.properties.fail.type, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly.properties.fail, data: data49 };
                                        if (vErrors === null) {
                                            vErrors = [err127];
                                        }
                                        else {
                                            vErrors.push(err127);
                                        }
                                        errors++;
                                    }
                                }
                                if (data48.warn !== undefined) {
                                    let data50 = data48.warn;
                                    if ((typeof data50 == "number") && (isFinite(data50))) {
                                        if (data50 > 1 || isNaN(data50)) {
                                            const err128 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/warn", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/properties/warn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly.properties.warn, data: data50 };
                                            if (vErrors === null) {
                                                vErrors = [err128];
                                            }
                                            else {
                                                vErrors.push(err128);
                                            }
                                            errors++;
                                        }
                                        if (data50 < 0 || isNaN(data50)) {
                                            const err129 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/warn", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly.properties.warn, data: data50 };
                                            if (vErrors === null) {
                                                vErrors = [err129];
                                            }
                                            else {
                                                vErrors.push(err129);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err130 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/mostly/warn", schemaPath: "#/properties/rules/additionalProperties/properties/mostly/properties/warn/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.rules.additionalProperties.properties.mostly.properties.warn.type, parentSchema: schema38.properties.rules.additionalProperties.properties.mostly.properties.warn, data: data50 };
                                        if (vErrors === null) {
                                            vErrors = [err130];
                                        }
                                        else {
                                            vErrors.push(err130);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                        if (data44.max_violations !== undefined) {
                            let data51 = data44.max_violations;
                            if ((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (!(data51 && typeof data51 == "object" && !Array.isArray(data51)))) {
                                const err131 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/type", keyword: "type", params: { type: schema38.properties.rules.additionalProperties.properties.max_violations.type }, message: "must be integer,object", schema: schema38.properties.rules.additionalProperties.properties.max_violations.type, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations, data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                            if ((typeof data51 == "number") && (isFinite(data51))) {
                                if (data51 < 0 || isNaN(data51)) {
                                    const err132 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations, data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err132];
                                    }
                                    else {
                                        vErrors.push(err132);
                                    }
                                    errors++;
                                }
                            }
                            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                if (Object.keys(data51).length < 1) {
                                    const err133 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations, data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err133];
                                    }
                                    else {
                                        vErrors.push(err133);
                                    }
                                    errors++;
                                }
                                for (const key15 in data51) {
                                    if (!((key15 === "fail") || (key15 === "warn"))) {
                                        const err134 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations, data: data51 };
                                        if (vErrors === null) {
                                            vErrors = [err134];
                                        }
                                        else {
                                            vErrors.push(err134);
                                        }
                                        errors++;
                                    }
                                }
                                if (data51.fail !== undefined) {
                                    let data52 = data51.fail;
                                    if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                                        const err135 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/fail", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.rules.additionalProperties.properties.max_violations.properties.fail.type, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations.properties.fail, data: data52 };
                                        if (vErrors === null) {
                                            vErrors = [err135];
                                        }
                                        else {
                                            vErrors.push(err135);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data52 == "number") && (isFinite(data52))) {
                                        if (data52 < 0 || isNaN(data52)) {
                                            const err136 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/fail", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations.properties.fail, data: data52 };
                                            if (vErrors === null) {
                                                vErrors = [err136];
                                            }
                                            else {
                                                vErrors.push(err136);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                if (data51.warn !== undefined) {
                                    let data53 = data51.warn;
                                    if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                                        const err137 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/warn", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/properties/warn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.rules.additionalProperties.properties.max_violations.properties.warn.type, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations.properties.warn, data: data53 };
                                        if (vErrors === null) {
                                            vErrors = [err137];
                                        }
                                        else {
                                            vErrors.push(err137);
                                        }
                                        errors++;
                                    }
                                    if ((typeof data53 == "number") && (isFinite(data53))) {
                                        if (data53 < 0 || isNaN(data53)) {
                                            const err138 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_violations/warn", schemaPath: "#/properties/rules/additionalProperties/properties/max_violations/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.rules.additionalProperties.properties.max_violations.properties.warn, data: data53 };
                                            if (vErrors === null) {
                                                vErrors = [err138];
                                            }
                                            else {
                                                vErrors.push(err138);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                            }
                        }
                        if (data44.severity !== undefined) {
                            let data54 = data44.severity;
                            if (!((data54 === "fail") || (data54 === "warn"))) {
                                const err139 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data54 };
                                if (vErrors === null) {
                                    vErrors = [err139];
                                }
                                else {
                                    vErrors.push(err139);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err140 = { instancePath: instancePath + "/rules/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.rules.additionalProperties.type, parentSchema: schema38.properties.rules.additionalProperties, data: data44 };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err141 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.rules.type, parentSchema: schema38.properties.rules, data: data43 };
                if (vErrors === null) {
                    vErrors = [err141];
                }
                else {
                    vErrors.push(err141);
                }
                errors++;
            }
        }
        if (data.aggregates !== undefined) {
            let data55 = data.aggregates;
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                if (Object.keys(data55).length < 1) {
                    const err142 = { instancePath: instancePath + "/aggregates", schemaPath: "#/properties/aggregates/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.aggregates, data: data55 };
                    if (vErrors === null) {
                        vErrors = [err142];
                    }
                    else {
                        vErrors.push(err142);
                    }
                    errors++;
                }
                for (const key16 in data55) {
                    const _errs132 = errors;
                    if (typeof key16 === "string") {
                        if (!pattern4.test(key16)) {
                            const err143 = { instancePath: instancePath + "/aggregates", schemaPath: "#/$defs/blockName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema37, data: key16, propertyName: key16 };
                            if (vErrors === null) {
                                vErrors = [err143];
                            }
                            else {
                                vErrors.push(err143);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err144 = { instancePath: instancePath + "/aggregates", schemaPath: "#/$defs/blockName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: key16, propertyName: key16 };
                        if (vErrors === null) {
                            vErrors = [err144];
                        }
                        else {
                            vErrors.push(err144);
                        }
                        errors++;
                    }
                    var valid39 = _errs132 === errors;
                    if (!valid39) {
                        const err145 = { instancePath: instancePath + "/aggregates", schemaPath: "#/properties/aggregates/propertyNames", keyword: "propertyNames", params: { propertyName: key16 }, message: "property name must be valid", schema: schema38.properties.aggregates.propertyNames, parentSchema: schema38.properties.aggregates, data: data55 };
                        if (vErrors === null) {
                            vErrors = [err145];
                        }
                        else {
                            vErrors.push(err145);
                        }
                        errors++;
                    }
                }
                for (const key17 in data55) {
                    let data56 = data55[key17];
                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                        if (data56.statistic === undefined) {
                            const err146 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aggregates/additionalProperties/required", keyword: "required", params: { missingProperty: "statistic" }, message: "must have required property '" + "statistic" + "'", schema: schema38.properties.aggregates.additionalProperties.required, parentSchema: schema38.properties.aggregates.additionalProperties, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err146];
                            }
                            else {
                                vErrors.push(err146);
                            }
                            errors++;
                        }
                        if (data56.column === undefined) {
                            const err147 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aggregates/additionalProperties/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema38.properties.aggregates.additionalProperties.required, parentSchema: schema38.properties.aggregates.additionalProperties, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err147];
                            }
                            else {
                                vErrors.push(err147);
                            }
                            errors++;
                        }
                        for (const key18 in data56) {
                            if (!((((((((key18 === "statistic") || (key18 === "column")) || (key18 === "quantile")) || (key18 === "by")) || (key18 === "where")) || (key18 === "min")) || (key18 === "max")) || (key18 === "severity"))) {
                                const err148 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aggregates/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.aggregates.additionalProperties, data: data56 };
                                if (vErrors === null) {
                                    vErrors = [err148];
                                }
                                else {
                                    vErrors.push(err148);
                                }
                                errors++;
                            }
                        }
                        if (data56.statistic !== undefined) {
                            let data57 = data56.statistic;
                            if (!((((((data57 === "mean") || (data57 === "sum")) || (data57 === "min")) || (data57 === "max")) || (data57 === "quantile")) || (data57 === "distinct_count"))) {
                                const err149 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/statistic", schemaPath: "#/properties/aggregates/additionalProperties/properties/statistic/enum", keyword: "enum", params: { allowedValues: schema38.properties.aggregates.additionalProperties.properties.statistic.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.aggregates.additionalProperties.properties.statistic.enum, parentSchema: schema38.properties.aggregates.additionalProperties.properties.statistic, data: data57 };
                                if (vErrors === null) {
                                    vErrors = [err149];
                                }
                                else {
                                    vErrors.push(err149);
                                }
                                errors++;
                            }
                        }
                        if (data56.column !== undefined) {
                            let data58 = data56.column;
                            if (typeof data58 === "string") {
                                if (func3(data58) < 1) {
                                    const err150 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/column", schemaPath: "#/properties/aggregates/additionalProperties/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.aggregates.additionalProperties.properties.column, data: data58 };
                                    if (vErrors === null) {
                                        vErrors = [err150];
                                    }
                                    else {
                                        vErrors.push(err150);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err151 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/column", schemaPath: "#/properties/aggregates/additionalProperties/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.aggregates.additionalProperties.properties.column.type, parentSchema: schema38.properties.aggregates.additionalProperties.properties.column, data: data58 };
                                if (vErrors === null) {
                                    vErrors = [err151];
                                }
                                else {
                                    vErrors.push(err151);
                                }
                                errors++;
                            }
                        }
                        if (data56.quantile !== undefined) {
                            let data59 = data56.quantile;
                            if ((typeof data59 == "number") && (isFinite(data59))) {
                                if (data59 > 1 || isNaN(data59)) {
                                    const err152 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/quantile", schemaPath: "#/properties/aggregates/additionalProperties/properties/quantile/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.aggregates.additionalProperties.properties.quantile, data: data59 };
                                    if (vErrors === null) {
                                        vErrors = [err152];
                                    }
                                    else {
                                        vErrors.push(err152);
                                    }
                                    errors++;
                                }
                                if (data59 < 0 || isNaN(data59)) {
                                    const err153 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/quantile", schemaPath: "#/properties/aggregates/additionalProperties/properties/quantile/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.aggregates.additionalProperties.properties.quantile, data: data59 };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err154 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/quantile", schemaPath: "#/properties/aggregates/additionalProperties/properties/quantile/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.aggregates.additionalProperties.properties.quantile.type, parentSchema: schema38.properties.aggregates.additionalProperties.properties.quantile, data: data59 };
                                if (vErrors === null) {
                                    vErrors = [err154];
                                }
                                else {
                                    vErrors.push(err154);
                                }
                                errors++;
                            }
                        }
                        if (data56.by !== undefined) {
                            let data60 = data56.by;
                            if (Array.isArray(data60)) {
                                if (data60.length < 1) {
                                    const err155 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/aggregates/additionalProperties/properties/by/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.aggregates.additionalProperties.properties.by, data: data60 };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                                const len5 = data60.length;
                                for (let i8 = 0; i8 < len5; i8++) {
                                    let data61 = data60[i8];
                                    if (typeof data61 === "string") {
                                        if (func3(data61) < 1) {
                                            const err156 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/by/" + i8, schemaPath: "#/properties/aggregates/additionalProperties/properties/by/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.aggregates.additionalProperties.properties.by.items, data: data61 };
                                            if (vErrors === null) {
                                                vErrors = [err156];
                                            }
                                            else {
                                                vErrors.push(err156);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err157 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/by/" + i8, schemaPath: "#/properties/aggregates/additionalProperties/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.aggregates.additionalProperties.properties.by.items.type, parentSchema: schema38.properties.aggregates.additionalProperties.properties.by.items, data: data61 };
                                        if (vErrors === null) {
                                            vErrors = [err157];
                                        }
                                        else {
                                            vErrors.push(err157);
                                        }
                                        errors++;
                                    }
                                }
                                let i9 = data60.length;
                                let j3;
                                if (i9 > 1) {
                                    const indices3 = {};
                                    for (; i9--;) {
                                        let item3 = data60[i9];
                                        if (typeof item3 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices3[item3] == "number") {
                                            j3 = indices3[item3];
                                            const err158 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/aggregates/additionalProperties/properties/by/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)", schema: true, parentSchema: schema38.properties.aggregates.additionalProperties.properties.by, data: data60 };
                                            if (vErrors === null) {
                                                vErrors = [err158];
                                            }
                                            else {
                                                vErrors.push(err158);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices3[item3] = i9;
                                    }
                                }
                            }
                            else {
                                const err159 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/by", schemaPath: "#/properties/aggregates/additionalProperties/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.aggregates.additionalProperties.properties.by.type, parentSchema: schema38.properties.aggregates.additionalProperties.properties.by, data: data60 };
                                if (vErrors === null) {
                                    vErrors = [err159];
                                }
                                else {
                                    vErrors.push(err159);
                                }
                                errors++;
                            }
                        }
                        if (data56.where !== undefined) {
                            let data62 = data56.where;
                            if (typeof data62 === "string") {
                                if (func3(data62) < 1) {
                                    const err160 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/where", schemaPath: "#/properties/aggregates/additionalProperties/properties/where/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.aggregates.additionalProperties.properties.where, data: data62 };
                                    if (vErrors === null) {
                                        vErrors = [err160];
                                    }
                                    else {
                                        vErrors.push(err160);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err161 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/where", schemaPath: "#/properties/aggregates/additionalProperties/properties/where/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.aggregates.additionalProperties.properties.where.type, parentSchema: schema38.properties.aggregates.additionalProperties.properties.where, data: data62 };
                                if (vErrors === null) {
                                    vErrors = [err161];
                                }
                                else {
                                    vErrors.push(err161);
                                }
                                errors++;
                            }
                        }
                        if (data56.min !== undefined) {
                            let data63 = data56.min;
                            if (!((typeof data63 == "number") && (isFinite(data63)))) {
                                const err162 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/min", schemaPath: "#/properties/aggregates/additionalProperties/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.aggregates.additionalProperties.properties.min.type, parentSchema: schema38.properties.aggregates.additionalProperties.properties.min, data: data63 };
                                if (vErrors === null) {
                                    vErrors = [err162];
                                }
                                else {
                                    vErrors.push(err162);
                                }
                                errors++;
                            }
                        }
                        if (data56.max !== undefined) {
                            let data64 = data56.max;
                            if (!((typeof data64 == "number") && (isFinite(data64)))) {
                                const err163 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", schemaPath: "#/properties/aggregates/additionalProperties/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.aggregates.additionalProperties.properties.max.type, parentSchema: schema38.properties.aggregates.additionalProperties.properties.max, data: data64 };
                                if (vErrors === null) {
                                    vErrors = [err163];
                                }
                                else {
                                    vErrors.push(err163);
                                }
                                errors++;
                            }
                        }
                        if (data56.severity !== undefined) {
                            let data65 = data56.severity;
                            if (!((data65 === "fail") || (data65 === "warn"))) {
                                const err164 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data65 };
                                if (vErrors === null) {
                                    vErrors = [err164];
                                }
                                else {
                                    vErrors.push(err164);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err165 = { instancePath: instancePath + "/aggregates/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/aggregates/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.aggregates.additionalProperties.type, parentSchema: schema38.properties.aggregates.additionalProperties, data: data56 };
                        if (vErrors === null) {
                            vErrors = [err165];
                        }
                        else {
                            vErrors.push(err165);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err166 = { instancePath: instancePath + "/aggregates", schemaPath: "#/properties/aggregates/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.aggregates.type, parentSchema: schema38.properties.aggregates, data: data55 };
                if (vErrors === null) {
                    vErrors = [err166];
                }
                else {
                    vErrors.push(err166);
                }
                errors++;
            }
        }
        if (data.no_overlap_with !== undefined) {
            let data66 = data.no_overlap_with;
            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                if (data66.path === undefined) {
                    const err167 = { instancePath: instancePath + "/no_overlap_with", schemaPath: "#/properties/no_overlap_with/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema38.properties.no_overlap_with.required, parentSchema: schema38.properties.no_overlap_with, data: data66 };
                    if (vErrors === null) {
                        vErrors = [err167];
                    }
                    else {
                        vErrors.push(err167);
                    }
                    errors++;
                }
                for (const key19 in data66) {
                    if (!((((((key19 === "path") || (key19 === "key")) || (key19 === "time")) || (key19 === "mostly")) || (key19 === "max_violations")) || (key19 === "severity"))) {
                        const err168 = { instancePath: instancePath + "/no_overlap_with", schemaPath: "#/properties/no_overlap_with/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.no_overlap_with, data: data66 };
                        if (vErrors === null) {
                            vErrors = [err168];
                        }
                        else {
                            vErrors.push(err168);
                        }
                        errors++;
                    }
                }
                if (data66.path !== undefined) {
                    let data67 = data66.path;
                    if (typeof data67 === "string") {
                        if (func3(data67) < 1) {
                            const err169 = { instancePath: instancePath + "/no_overlap_with/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data67 };
                            if (vErrors === null) {
                                vErrors = [err169];
                            }
                            else {
                                vErrors.push(err169);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err170 = { instancePath: instancePath + "/no_overlap_with/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data67 };
                        if (vErrors === null) {
                            vErrors = [err170];
                        }
                        else {
                            vErrors.push(err170);
                        }
                        errors++;
                    }
                }
                if (data66.key !== undefined) {
                    let data68 = data66.key;
                    if (Array.isArray(data68)) {
                        if (data68.length < 1) {
                            const err171 = { instancePath: instancePath + "/no_overlap_with/key", schemaPath: "#/properties/no_overlap_with/properties/key/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.key, data: data68 };
                            if (vErrors === null) {
                                vErrors = [err171];
                            }
                            else {
                                vErrors.push(err171);
                            }
                            errors++;
                        }
                        const len6 = data68.length;
                        for (let i10 = 0; i10 < len6; i10++) {
                            let data69 = data68[i10];
                            if (typeof data69 === "string") {
                                if (func3(data69) < 1) {
                                    const err172 = { instancePath: instancePath + "/no_overlap_with/key/" + i10, schemaPath: "#/properties/no_overlap_with/properties/key/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.key.items, data: data69 };
                                    if (vErrors === null) {
                                        vErrors = [err172];
                                    }
                                    else {
                                        vErrors.push(err172);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err173 = { instancePath: instancePath + "/no_overlap_with/key/" + i10, schemaPath: "#/properties/no_overlap_with/properties/key/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.no_overlap_with.properties.key.items.type, parentSchema: schema38.properties.no_overlap_with.properties.key.items, data: data69 };
                                if (vErrors === null) {
                                    vErrors = [err173];
                                }
                                else {
                                    vErrors.push(err173);
                                }
                                errors++;
                            }
                        }
                        let i11 = data68.length;
                        let j4;
                        if (i11 > 1) {
                            const indices4 = {};
                            for (; i11--;) {
                                let item4 = data68[i11];
                                if (typeof item4 !== "string") {
                                    continue;
                                }
                                if (typeof indices4[item4] == "number") {
                                    j4 = indices4[item4];
                                    const err174 = { instancePath: instancePath + "/no_overlap_with/key", schemaPath: "#/properties/no_overlap_with/properties/key/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i11 + " are identical)", schema: true, parentSchema: schema38.properties.no_overlap_with.properties.key, data: data68 };
                                    if (vErrors === null) {
                                        vErrors = [err174];
                                    }
                                    else {
                                        vErrors.push(err174);
                                    }
                                    errors++;
                                    break;
                                }
                                indices4[item4] = i11;
                            }
                        }
                    }
                    else {
                        const err175 = { instancePath: instancePath + "/no_overlap_with/key", schemaPath: "#/properties/no_overlap_with/properties/key/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.no_overlap_with.properties.key.type, parentSchema: schema38.properties.no_overlap_with.properties.key, data: data68 };
                        if (vErrors === null) {
                            vErrors = [err175];
                        }
                        else {
                            vErrors.push(err175);
                        }
                        errors++;
                    }
                }
                if (data66.time !== undefined) {
                    let data70 = data66.time;
                    if (typeof data70 === "string") {
                        if (func3(data70) < 1) {
                            const err176 = { instancePath: instancePath + "/no_overlap_with/time", schemaPath: "#/properties/no_overlap_with/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.time, data: data70 };
                            if (vErrors === null) {
                                vErrors = [err176];
                            }
                            else {
                                vErrors.push(err176);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err177 = { instancePath: instancePath + "/no_overlap_with/time", schemaPath: "#/properties/no_overlap_with/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.no_overlap_with.properties.time.type, parentSchema: schema38.properties.no_overlap_with.properties.time, data: data70 };
                        if (vErrors === null) {
                            vErrors = [err177];
                        }
                        else {
                            vErrors.push(err177);
                        }
                        errors++;
                    }
                }
                if (data66.mostly !== undefined) {
                    let data71 = data66.mostly;
                    if ((!((typeof data71 == "number") && (isFinite(data71)))) && (!(data71 && typeof data71 == "object" && !Array.isArray(data71)))) {
                        const err178 = { instancePath: instancePath + "/no_overlap_with/mostly", schemaPath: "#/properties/no_overlap_with/properties/mostly/type", keyword: "type", params: { type: schema38.properties.no_overlap_with.properties.mostly.type }, message: "must be number,object", schema: schema38.properties.no_overlap_with.properties.mostly.type, parentSchema: schema38.properties.no_overlap_with.properties.mostly, data: data71 };
                        if (vErrors === null) {
                            vErrors = [err178];
                        }
                        else {
                            vErrors.push(err178);
                        }
                        errors++;
                    }
                    if ((typeof data71 == "number") && (isFinite(data71))) {
                        if (data71 > 1 || isNaN(data71)) {
                            const err179 = { instancePath: instancePath + "/no_overlap_with/mostly", schemaPath: "#/properties/no_overlap_with/properties/mostly/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.mostly, data: data71 };
                            if (vErrors === null) {
                                vErrors = [err179];
                            }
                            else {
                                vErrors.push(err179);
                            }
                            errors++;
                        }
                        if (data71 < 0 || isNaN(data71)) {
                            const err180 = { instancePath: instancePath + "/no_overlap_with/mostly", schemaPath: "#/properties/no_overlap_with/properties/mostly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.no_overlap_with.properties.mostly, data: data71 };
                            if (vErrors === null) {
                                vErrors = [err180];
                            }
                            else {
                                vErrors.push(err180);
                            }
                            errors++;
                        }
                    }
                    if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                        if (Object.keys(data71).length < 1) {
                            const err181 = { instancePath: instancePath + "/no_overlap_with/mostly", schemaPath: "#/properties/no_overlap_with/properties/mostly/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.mostly, data: data71 };
                            if (vErrors === null) {
                                vErrors = [err181];
                            }
                            else {
                                vErrors.push(err181);
                            }
                            errors++;
                        }
                        for (const key20 in data71) {
                            if (!((key20 === "fail") || (key20 === "warn"))) {
                                const err182 = { instancePath: instancePath + "/no_overlap_with/mostly", schemaPath: "#/properties/no_overlap_with/properties/mostly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.no_overlap_with.properties.mostly, data: data71 };
                                if (vErrors === null) {
                                    vErrors = [err182];
                                }
                                else {
                                    vErrors.push(err182);
                                }
                                errors++;
                            }
                        }
                        if (data71.fail !== undefined) {
                            let data72 = data71.fail;
                            if ((typeof data72 == "number") && (isFinite(data72))) {
                                if (data72 > 1 || isNaN(data72)) {
                                    const err183 = { instancePath: instancePath + "/no_overlap_with/mostly/fail", schemaPath: "#/properties/no_overlap_with/properties/mostly/properties/fail/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.mostly.properties.fail, data: data72 };
                                    if (vErrors === null) {
                                        vErrors = [err183];
                                    }
                                    else {
                                        vErrors.push(err183);
                                    }
                                    errors++;
                                }
                                if (data72 < 0 || isNaN(data72)) {
                                    const err184 = { instancePath: instancePath + "/no_overlap_with/mostly/fail", schemaPath: "#/properties/no_overlap_with/properties/mostly/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.no_overlap_with.properties.mostly.properties.fail, data: data72 };
                                    if (vErrors === null) {
                                        vErrors = [err184];
                                    }
                                    else {
                                        vErrors.push(err184);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err185 = { instancePath: instancePath + "/no_overlap_with/mostly/fail", schemaPath: "#/properties/no_overlap_with/properties/mostly/properties/fail/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.no_overlap_with.properties.mostly.properties.fail.type, parentSchema: schema38.properties.no_overlap_with.properties.mostly.properties.fail, data: data72 };
                                if (vErrors === null) {
                                    vErrors = [err185];
                                }
                                else {
                                    vErrors.push(err185);
                                }
                                errors++;
                            }
                        }
                        if (data71.warn !== undefined) {
                            let data73 = data71.warn;
                            if ((typeof data73 == "number") && (isFinite(data73))) {
                                if (data73 > 1 || isNaN(data73)) {
                                    const err186 = { instancePath: instancePath + "/no_overlap_with/mostly/warn", schemaPath: "#/properties/no_overlap_with/properties/mostly/properties/warn/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.mostly.properties.warn, data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err186];
                                    }
                                    else {
                                        vErrors.push(err186);
                                    }
                                    errors++;
                                }
                                if (data73 < 0 || isNaN(data73)) {
                                    const err187 = { instancePath: instancePath + "/no_overlap_with/mostly/warn", schemaPath: "#/properties/no_overlap_with/properties/mostly/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.no_overlap_with.properties.mostly.properties.warn, data: data73 };
                                    if (vErrors === null) {
                                        vErrors = [err187];
                                    }
                                    else {
                                        vErrors.push(err187);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err188 = { instancePath: instancePath + "/no_overlap_with/mostly/warn", schemaPath: "#/properties/no_overlap_with/properties/mostly/properties/warn/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.no_overlap_with.properties.mostly.properties.warn.type, parentSchema: schema38.properties.no_overlap_with.properties.mostly.properties.warn, data: data73 };
                                if (vErrors === null) {
                                    vErrors = [err188];
                                }
                                else {
                                    vErrors.push(err188);
                                }
                                errors++;
                            }
                        }
                    }
                }
                if (data66.max_violations !== undefined) {
                    let data74 = data66.max_violations;
                    if ((!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) && (!(data74 && typeof data74 == "object" && !Array.isArray(data74)))) {
                        const err189 = { instancePath: instancePath + "/no_overlap_with/max_violations", schemaPath: "#/properties/no_overlap_with/properties/max_violations/type", keyword: "type", params: { type: schema38.properties.no_overlap_with.properties.max_violations.type }, message: "must be integer,object", schema: schema38.properties.no_overlap_with.properties.max_violations.type, parentSchema: schema38.properties.no_overlap_with.properties.max_violations, data: data74 };
                        if (vErrors === null) {
                            vErrors = [err189];
                        }
                        else {
                            vErrors.push(err189);
                        }
                        errors++;
                    }
                    if ((typeof data74 == "number") && (isFinite(data74))) {
                        if (data74 < 0 || isNaN(data74)) {
                            const err190 = { instancePath: instancePath + "/no_overlap_with/max_violations", schemaPath: "#/properties/no_overlap_with/properties/max_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.no_overlap_with.properties.max_violations, data: data74 };
                            if (vErrors === null) {
                                vErrors = [err190];
                            }
                            else {
                                vErrors.push(err190);
                            }
                            errors++;
                        }
                    }
                    if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                        if (Object.keys(data74).length < 1) {
                            const err191 = { instancePath: instancePath + "/no_overlap_with/max_violations", schemaPath: "#/properties/no_overlap_with/properties/max_violations/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38.properties.no_overlap_with.properties.max_violations, data: data74 };
                            if (vErrors === null) {
                                vErrors = [err191];
                            }
                            else {
                                vErrors.push(err191);
                            }
                            errors++;
                        }
                        for (const key21 in data74) {
                            if (!((key21 === "fail") || (key21 === "warn"))) {
                                const err192 = { instancePath: instancePath + "/no_overlap_with/max_violations", schemaPath: "#/properties/no_overlap_with/properties/max_violations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.no_overlap_with.properties.max_violations, data: data74 };
                                if (vErrors === null) {
                                    vErrors = [err192];
                                }
                                else {
                                    vErrors.push(err192);
                                }
                                errors++;
                            }
                        }
                        if (data74.fail !== undefined) {
                            let data75 = data74.fail;
                            if (!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) {
                                const err193 = { instancePath: instancePath + "/no_overlap_with/max_violations/fail", schemaPath: "#/properties/no_overlap_with/properties/max_violations/properties/fail/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.no_overlap_with.properties.max_violations.properties.fail.type, parentSchema: schema38.properties.no_overlap_with.properties.max_violations.properties.fail, data: data75 };
                                if (vErrors === null) {
                                    vErrors = [err193];
                                }
                                else {
                                    vErrors.push(err193);
                                }
                                errors++;
                            }
                            if ((typeof data75 == "number") && (isFinite(data75))) {
                                if (data75 < 0 || isNaN(data75)) {
                                    const err194 = { instancePath: instancePath + "/no_overlap_with/max_violations/fail", schemaPath: "#/properties/no_overlap_with/properties/max_violations/properties/fail/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.no_overlap_with.properties.max_violations.properties.fail, data: data75 };
                                    if (vErrors === null) {
                                        vErrors = [err194];
                                    }
                                    else {
                                        vErrors.push(err194);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data74.warn !== undefined) {
                            let data76 = data74.warn;
                            if (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) {
                                const err195 = { instancePath: instancePath + "/no_overlap_with/max_violations/warn", schemaPath: "#/properties/no_overlap_with/properties/max_violations/properties/warn/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.no_overlap_with.properties.max_violations.properties.warn.type, parentSchema: schema38.properties.no_overlap_with.properties.max_violations.properties.warn, data: data76 };
                                if (vErrors === null) {
                                    vErrors = [err195];
                                }
                                else {
                                    vErrors.push(err195);
                                }
                                errors++;
                            }
                            if ((typeof data76 == "number") && (isFinite(data76))) {
                                if (data76 < 0 || isNaN(data76)) {
                                    const err196 = { instancePath: instancePath + "/no_overlap_with/max_violations/warn", schemaPath: "#/properties/no_overlap_with/properties/max_violations/properties/warn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.no_overlap_with.properties.max_violations.properties.warn, data: data76 };
                                    if (vErrors === null) {
                                        vErrors = [err196];
                                    }
                                    else {
                                        vErrors.push(err196);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                }
                if (data66.severity !== undefined) {
                    let data77 = data66.severity;
                    if (!((data77 === "fail") || (data77 === "warn"))) {
                        const err197 = { instancePath: instancePath + "/no_overlap_with/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data77 };
                        if (vErrors === null) {
                            vErrors = [err197];
                        }
                        else {
                            vErrors.push(err197);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err198 = { instancePath: instancePath + "/no_overlap_with", schemaPath: "#/properties/no_overlap_with/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.no_overlap_with.type, parentSchema: schema38.properties.no_overlap_with, data: data66 };
                if (vErrors === null) {
                    vErrors = [err198];
                }
                else {
                    vErrors.push(err198);
                }
                errors++;
            }
        }
        let data78 = data.severity;
        if (!((data78 === "fail") || (data78 === "warn"))) {
            const err199 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data78 };
            if (vErrors === null) {
                vErrors = [err199];
            }
            else {
                vErrors.push(err199);
            }
            errors++;
        }
        let data79 = data.show_values;
        if (typeof data79 !== "boolean") {
            const err200 = { instancePath: instancePath + "/show_values", schemaPath: "#/properties/show_values/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.show_values.type, parentSchema: schema38.properties.show_values, data: data79 };
            if (vErrors === null) {
                vErrors = [err200];
            }
            else {
                vErrors.push(err200);
            }
            errors++;
        }
        if (data.delimiter !== undefined) {
            let data80 = data.delimiter;
            if (typeof data80 === "string") {
                if (func3(data80) > 1) {
                    const err201 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters", schema: 1, parentSchema: schema38.properties.delimiter, data: data80 };
                    if (vErrors === null) {
                        vErrors = [err201];
                    }
                    else {
                        vErrors.push(err201);
                    }
                    errors++;
                }
                if (func3(data80) < 1) {
                    const err202 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.delimiter, data: data80 };
                    if (vErrors === null) {
                        vErrors = [err202];
                    }
                    else {
                        vErrors.push(err202);
                    }
                    errors++;
                }
            }
            else {
                const err203 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.delimiter.type, parentSchema: schema38.properties.delimiter, data: data80 };
                if (vErrors === null) {
                    vErrors = [err203];
                }
                else {
                    vErrors.push(err203);
                }
                errors++;
            }
        }
        if (data.quote !== undefined) {
            let data81 = data.quote;
            if (typeof data81 === "string") {
                if (func3(data81) > 1) {
                    const err204 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters", schema: 1, parentSchema: schema38.properties.quote, data: data81 };
                    if (vErrors === null) {
                        vErrors = [err204];
                    }
                    else {
                        vErrors.push(err204);
                    }
                    errors++;
                }
            }
            else {
                const err205 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.quote.type, parentSchema: schema38.properties.quote, data: data81 };
                if (vErrors === null) {
                    vErrors = [err205];
                }
                else {
                    vErrors.push(err205);
                }
                errors++;
            }
        }
        if (data.encoding !== undefined) {
            let data82 = data.encoding;
            if (typeof data82 === "string") {
                if (func3(data82) < 1) {
                    const err206 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.encoding, data: data82 };
                    if (vErrors === null) {
                        vErrors = [err206];
                    }
                    else {
                        vErrors.push(err206);
                    }
                    errors++;
                }
            }
            else {
                const err207 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.encoding.type, parentSchema: schema38.properties.encoding, data: data82 };
                if (vErrors === null) {
                    vErrors = [err207];
                }
                else {
                    vErrors.push(err207);
                }
                errors++;
            }
        }
        if (data.missing_values !== undefined) {
            let data83 = data.missing_values;
            if (Array.isArray(data83)) {
                if (data83.length < 1) {
                    const err208 = { instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.missing_values, data: data83 };
                    if (vErrors === null) {
                        vErrors = [err208];
                    }
                    else {
                        vErrors.push(err208);
                    }
                    errors++;
                }
                const len7 = data83.length;
                for (let i12 = 0; i12 < len7; i12++) {
                    let data84 = data83[i12];
                    if (typeof data84 === "string") {
                        if (func3(data84) < 1) {
                            const err209 = { instancePath: instancePath + "/missing_values/" + i12, schemaPath: "#/properties/missing_values/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.missing_values.items, data: data84 };
                            if (vErrors === null) {
                                vErrors = [err209];
                            }
                            else {
                                vErrors.push(err209);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err210 = { instancePath: instancePath + "/missing_values/" + i12, schemaPath: "#/properties/missing_values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.missing_values.items.type, parentSchema: schema38.properties.missing_values.items, data: data84 };
                        if (vErrors === null) {
                            vErrors = [err210];
                        }
                        else {
                            vErrors.push(err210);
                        }
                        errors++;
                    }
                }
                let i13 = data83.length;
                let j5;
                if (i13 > 1) {
                    const indices5 = {};
                    for (; i13--;) {
                        let item5 = data83[i13];
                        if (typeof item5 !== "string") {
                            continue;
                        }
                        if (typeof indices5[item5] == "number") {
                            j5 = indices5[item5];
                            const err211 = { instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i13 + " are identical)", schema: true, parentSchema: schema38.properties.missing_values, data: data83 };
                            if (vErrors === null) {
                                vErrors = [err211];
                            }
                            else {
                                vErrors.push(err211);
                            }
                            errors++;
                            break;
                        }
                        indices5[item5] = i13;
                    }
                }
            }
            else {
                const err212 = { instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.missing_values.type, parentSchema: schema38.properties.missing_values, data: data83 };
                if (vErrors === null) {
                    vErrors = [err212];
                }
                else {
                    vErrors.push(err212);
                }
                errors++;
            }
        }
    }
    else {
        const err213 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
        if (vErrors === null) {
            vErrors = [err213];
        }
        else {
            vErrors.push(err213);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "title": "Metrics", "type": "object", "required": ["rules"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The metrics file, as the tool wrote it; an MLflow folder or database; s3://bucket/key; git:REF:PATH." }, "format": { "enum": ["json", "yaml", "toml", "epochs", "benchmark", "boosting", "catboost", "classification_report", "cross_validate", "dvc", "dvc_diff", "evidently", "great_expectations", "junit", "lm_eval", "mlflow", "prometheus", "pytest_benchmark", "pytest_json", "sagemaker", "tensorboard", "trainer", "wandb"], "description": "States the format where the content does not (docs/metrics.md)." }, "row": { "title": "Row", "type": ["string", "object"], "pattern": "^last$", "required": ["best_of", "direction"], "additionalProperties": false, "description": "Of a history: last, or the row in which one column is best.", "properties": { "best_of": { "type": "string", "minLength": 1 }, "direction": { "$ref": "#/$defs/direction" } } }, "run": { "title": "RunOf", "type": "object", "minProperties": 1, "additionalProperties": false, "description": "Of a tracking store: the finished run with this id, the newest, or the newest of a commit.", "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9]{1,64}$" }, "newest": { "const": true }, "commit": { "type": "string", "pattern": "^(HEAD|[0-9a-f]{40,64})$" }, "experiment": { "type": "string", "minLength": 1 } } }, "mlflow": { "title": "TrackingServer", "type": "object", "required": ["url"], "additionalProperties": false, "properties": { "url": { "type": "string", "minLength": 1, "description": "A tracking server; ${NAME} is replaced." } } }, "prometheus": { "title": "Prometheus", "type": "object", "required": ["url", "query"], "additionalProperties": false, "properties": { "url": { "type": "string", "minLength": 1, "description": "A Prometheus server; ${NAME} is replaced." }, "query": { "type": "string", "minLength": 1, "description": "An instant query that answers one sample." } } }, "numeric_strings": { "type": "boolean", "default": false, "description": "Whether text such as \"0.91\" counts as the number it spells." }, "max_age": { "$ref": "#/$defs/duration", "description": "An older file is stale: 90s, 15m, 36h, 7d." }, "baseline": { "$ref": "#/$defs/baseline" }, "rules": { "type": "object", "minProperties": 1, "description": "Metric → rule. A metric is a dotted path (test.accuracy), with quotes and wildcards (per_speaker.*.wer), or a JSON Pointer (/test/accuracy).", "additionalProperties": { "$ref": "#/$defs/metricRule" } } }, "if": { "not": { "anyOf": [{ "required": ["mlflow"] }, { "required": ["prometheus"] }] } }, "then": { "required": ["path"] } };
const schema57 = { "title": "Direction", "enum": ["higher_is_better", "lower_is_better"] };
const pattern16 = new RegExp("^last$", "u");
const pattern17 = new RegExp("^[A-Za-z0-9]{1,64}$", "u");
const pattern18 = new RegExp("^(HEAD|[0-9a-f]{40,64})$", "u");
const schema59 = { "title": "MetricRule", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "required": { "type": "boolean", "description": "true: the metric must be there and finite. false: where it is not there, its rules are skipped." }, "min": { "type": "number", "description": "Smallest value that passes, inclusive." }, "max": { "type": "number", "description": "Largest value that passes, inclusive." }, "max_absolute_regression": { "type": "number", "minimum": 0, "description": "How much worse than the baseline the value may be, in the metric's own unit." }, "max_relative_regression": { "type": "number", "minimum": 0, "description": "The same as a share of the baseline's absolute value: 0.05 is five percent." }, "min_absolute_improvement": { "type": "number", "minimum": 0, "description": "How much better than the baseline the value must be, in the metric's own unit." }, "min_relative_improvement": { "type": "number", "minimum": 0, "description": "The same as a share of the baseline's absolute value." }, "max_gap": { "title": "Gap", "type": "object", "required": ["to", "max"], "additionalProperties": false, "description": "How much worse the value may be than another one of the file, such as the one on the training data.", "properties": { "to": { "type": "string", "minLength": 1, "description": "The other metric." }, "max": { "type": "number", "minimum": 0, "description": "Largest difference, inclusive." } } }, "ratchet": { "title": "Ratchet", "type": "object", "required": ["tolerance"], "additionalProperties": false, "description": "Against the best of the file's history in git, allowing for its noise.", "properties": { "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than that the value may be." } } }, "direction": { "enum": ["higher_is_better", "lower_is_better"], "description": "Which way is better. Known for common metrics; needed for relative rules on others." }, "aggregate": { "enum": ["min", "max", "mean", "all"], "description": "How the values of a wildcard or an array become one; all: each is judged." }, "scale": { "type": "number", "exclusiveMinimum": 0, "description": "The file's value is multiplied by this before it is judged: 0.01 makes a fraction of a percent." }, "decision": { "enum": ["point", "interval"], "default": "point", "description": "interval: by the 95 % confidence interval of the value." }, "trials": { "type": ["integer", "string"], "minimum": 1, "minLength": 1, "description": "For decision: interval: how many rows a proportion is over, as a number or as the name of one in the file." }, "stderr": { "type": ["number", "string"], "minimum": 0, "minLength": 1, "description": "For decision: interval: the standard error, as a number or as the name of one in the file." }, "on_inconclusive": { "enum": ["fail", "warn"], "default": "fail", "description": "What an interval on both sides of the bound does. warn: it is reported and does not block." }, "severity": { "$ref": "#/$defs/severity", "default": "fail" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.decision === undefined) {
            data.decision = "point";
        }
        if (data.on_inconclusive === undefined) {
            data.on_inconclusive = "fail";
        }
        if (data.severity === undefined) {
            data.severity = "fail";
        }
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema59, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema59.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.required !== undefined) {
            let data0 = data.required;
            if (typeof data0 !== "boolean") {
                const err2 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema59.properties.required.type, parentSchema: schema59.properties.required, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.min !== undefined) {
            let data1 = data.min;
            if (!((typeof data1 == "number") && (isFinite(data1)))) {
                const err3 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.min.type, parentSchema: schema59.properties.min, data: data1 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.max !== undefined) {
            let data2 = data.max;
            if (!((typeof data2 == "number") && (isFinite(data2)))) {
                const err4 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.max.type, parentSchema: schema59.properties.max, data: data2 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.max_absolute_regression !== undefined) {
            let data3 = data.max_absolute_regression;
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 0 || isNaN(data3)) {
                    const err5 = { instancePath: instancePath + "/max_absolute_regression", schemaPath: "#/properties/max_absolute_regression/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema59.properties.max_absolute_regression, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/max_absolute_regression", schemaPath: "#/properties/max_absolute_regression/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.max_absolute_regression.type, parentSchema: schema59.properties.max_absolute_regression, data: data3 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.max_relative_regression !== undefined) {
            let data4 = data.max_relative_regression;
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 0 || isNaN(data4)) {
                    const err7 = { instancePath: instancePath + "/max_relative_regression", schemaPath: "#/properties/max_relative_regression/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema59.properties.max_relative_regression, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/max_relative_regression", schemaPath: "#/properties/max_relative_regression/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.max_relative_regression.type, parentSchema: schema59.properties.max_relative_regression, data: data4 };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.min_absolute_improvement !== undefined) {
            let data5 = data.min_absolute_improvement;
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 0 || isNaN(data5)) {
                    const err9 = { instancePath: instancePath + "/min_absolute_improvement", schemaPath: "#/properties/min_absolute_improvement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema59.properties.min_absolute_improvement, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/min_absolute_improvement", schemaPath: "#/properties/min_absolute_improvement/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.min_absolute_improvement.type, parentSchema: schema59.properties.min_absolute_improvement, data: data5 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.min_relative_improvement !== undefined) {
            let data6 = data.min_relative_improvement;
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 0 || isNaN(data6)) {
                    const err11 = { instancePath: instancePath + "/min_relative_improvement", schemaPath: "#/properties/min_relative_improvement/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema59.properties.min_relative_improvement, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/min_relative_improvement", schemaPath: "#/properties/min_relative_improvement/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.min_relative_improvement.type, parentSchema: schema59.properties.min_relative_improvement, data: data6 };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.max_gap !== undefined) {
            let data7 = data.max_gap;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.to === undefined) {
                    const err13 = { instancePath: instancePath + "/max_gap", schemaPath: "#/properties/max_gap/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema59.properties.max_gap.required, parentSchema: schema59.properties.max_gap, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data7.max === undefined) {
                    const err14 = { instancePath: instancePath + "/max_gap", schemaPath: "#/properties/max_gap/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property '" + "max" + "'", schema: schema59.properties.max_gap.required, parentSchema: schema59.properties.max_gap, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key1 in data7) {
                    if (!((key1 === "to") || (key1 === "max"))) {
                        const err15 = { instancePath: instancePath + "/max_gap", schemaPath: "#/properties/max_gap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59.properties.max_gap, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data7.to !== undefined) {
                    let data8 = data7.to;
                    if (typeof data8 === "string") {
                        if (func3(data8) < 1) {
                            const err16 = { instancePath: instancePath + "/max_gap/to", schemaPath: "#/properties/max_gap/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.max_gap.properties.to, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/max_gap/to", schemaPath: "#/properties/max_gap/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema59.properties.max_gap.properties.to.type, parentSchema: schema59.properties.max_gap.properties.to, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data7.max !== undefined) {
                    let data9 = data7.max;
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 0 || isNaN(data9)) {
                            const err18 = { instancePath: instancePath + "/max_gap/max", schemaPath: "#/properties/max_gap/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema59.properties.max_gap.properties.max, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/max_gap/max", schemaPath: "#/properties/max_gap/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.max_gap.properties.max.type, parentSchema: schema59.properties.max_gap.properties.max, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/max_gap", schemaPath: "#/properties/max_gap/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.properties.max_gap.type, parentSchema: schema59.properties.max_gap, data: data7 };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.ratchet !== undefined) {
            let data10 = data.ratchet;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.tolerance === undefined) {
                    const err21 = { instancePath: instancePath + "/ratchet", schemaPath: "#/properties/ratchet/required", keyword: "required", params: { missingProperty: "tolerance" }, message: "must have required property '" + "tolerance" + "'", schema: schema59.properties.ratchet.required, parentSchema: schema59.properties.ratchet, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                for (const key2 in data10) {
                    if (!(key2 === "tolerance")) {
                        const err22 = { instancePath: instancePath + "/ratchet", schemaPath: "#/properties/ratchet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema59.properties.ratchet, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data10.tolerance !== undefined) {
                    let data11 = data10.tolerance;
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 < 0 || isNaN(data11)) {
                            const err23 = { instancePath: instancePath + "/ratchet/tolerance", schemaPath: "#/properties/ratchet/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema59.properties.ratchet.properties.tolerance, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/ratchet/tolerance", schemaPath: "#/properties/ratchet/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.ratchet.properties.tolerance.type, parentSchema: schema59.properties.ratchet.properties.tolerance, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/ratchet", schemaPath: "#/properties/ratchet/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.properties.ratchet.type, parentSchema: schema59.properties.ratchet, data: data10 };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.direction !== undefined) {
            let data12 = data.direction;
            if (!((data12 === "higher_is_better") || (data12 === "lower_is_better"))) {
                const err26 = { instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema59.properties.direction.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.direction.enum, parentSchema: schema59.properties.direction, data: data12 };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.aggregate !== undefined) {
            let data13 = data.aggregate;
            if (!((((data13 === "min") || (data13 === "max")) || (data13 === "mean")) || (data13 === "all"))) {
                const err27 = { instancePath: instancePath + "/aggregate", schemaPath: "#/properties/aggregate/enum", keyword: "enum", params: { allowedValues: schema59.properties.aggregate.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.aggregate.enum, parentSchema: schema59.properties.aggregate, data: data13 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.scale !== undefined) {
            let data14 = data.scale;
            if ((typeof data14 == "number") && (isFinite(data14))) {
                if (data14 <= 0 || isNaN(data14)) {
                    const err28 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema59.properties.scale, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/scale", schemaPath: "#/properties/scale/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema59.properties.scale.type, parentSchema: schema59.properties.scale, data: data14 };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        let data15 = data.decision;
        if (!((data15 === "point") || (data15 === "interval"))) {
            const err30 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema59.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.decision.enum, parentSchema: schema59.properties.decision, data: data15 };
            if (vErrors === null) {
                vErrors = [err30];
            }
            else {
                vErrors.push(err30);
            }
            errors++;
        }
        if (data.trials !== undefined) {
            let data16 = data.trials;
            if ((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")) {
                const err31 = { instancePath: instancePath + "/trials", schemaPath: "#/properties/trials/type", keyword: "type", params: { type: schema59.properties.trials.type }, message: "must be integer,string", schema: schema59.properties.trials.type, parentSchema: schema59.properties.trials, data: data16 };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
            if ((typeof data16 == "number") && (isFinite(data16))) {
                if (data16 < 1 || isNaN(data16)) {
                    const err32 = { instancePath: instancePath + "/trials", schemaPath: "#/properties/trials/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema59.properties.trials, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            if (typeof data16 === "string") {
                if (func3(data16) < 1) {
                    const err33 = { instancePath: instancePath + "/trials", schemaPath: "#/properties/trials/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.trials, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
        }
        if (data.stderr !== undefined) {
            let data17 = data.stderr;
            if ((!((typeof data17 == "number") && (isFinite(data17)))) && (typeof data17 !== "string")) {
                const err34 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/type", keyword: "type", params: { type: schema59.properties.stderr.type }, message: "must be number,string", schema: schema59.properties.stderr.type, parentSchema: schema59.properties.stderr, data: data17 };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
            if ((typeof data17 == "number") && (isFinite(data17))) {
                if (data17 < 0 || isNaN(data17)) {
                    const err35 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema59.properties.stderr, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            if (typeof data17 === "string") {
                if (func3(data17) < 1) {
                    const err36 = { instancePath: instancePath + "/stderr", schemaPath: "#/properties/stderr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema59.properties.stderr, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
        }
        let data18 = data.on_inconclusive;
        if (!((data18 === "fail") || (data18 === "warn"))) {
            const err37 = { instancePath: instancePath + "/on_inconclusive", schemaPath: "#/properties/on_inconclusive/enum", keyword: "enum", params: { allowedValues: schema59.properties.on_inconclusive.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.on_inconclusive.enum, parentSchema: schema59.properties.on_inconclusive, data: data18 };
            if (vErrors === null) {
                vErrors = [err37];
            }
            else {
                vErrors.push(err37);
            }
            errors++;
        }
        let data19 = data.severity;
        if (!((data19 === "fail") || (data19 === "warn"))) {
            const err38 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data19 };
            if (vErrors === null) {
                vErrors = [err38];
            }
            else {
                vErrors.push(err38);
            }
            errors++;
        }
    }
    else {
        const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
        if (vErrors === null) {
            vErrors = [err39];
        }
        else {
            vErrors.push(err39);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    const _errs3 = errors;
    const _errs4 = errors;
    const _errs5 = errors;
    let valid2 = false;
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.mlflow === undefined) && (missing0 = "mlflow")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid1 = _errs6 === errors;
    valid2 = valid2 || _valid1;
    const _errs7 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if ((data.prometheus === undefined) && (missing1 = "prometheus")) {
            const err1 = {};
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
    }
    var _valid1 = _errs7 === errors;
    valid2 = valid2 || _valid1;
    if (!valid2) {
        const err2 = {};
        if (vErrors === null) {
            vErrors = [err2];
        }
        else {
            vErrors.push(err2);
        }
        errors++;
    }
    else {
        errors = _errs5;
        if (vErrors !== null) {
            if (_errs5) {
                vErrors.length = _errs5;
            }
            else {
                vErrors = null;
            }
        }
    }
    var valid1 = _errs4 === errors;
    if (valid1) {
        const err3 = {};
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    else {
        errors = _errs3;
        if (vErrors !== null) {
            if (_errs3) {
                vErrors.length = _errs3;
            }
            else {
                vErrors = null;
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.path === undefined) {
                const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema55.then.required, parentSchema: schema55.then, data };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        var _valid0 = _errs8 === errors;
        valid0 = _valid0;
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema55.if, parentSchema: schema55, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.numeric_strings === undefined) {
            data.numeric_strings = false;
        }
        if (data.rules === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property '" + "rules" + "'", schema: schema55.required, parentSchema: schema55, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema55.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err8 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data0 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.format !== undefined) {
            let data1 = data.format;
            if (!(((((((((((((((((((((((data1 === "json") || (data1 === "yaml")) || (data1 === "toml")) || (data1 === "epochs")) || (data1 === "benchmark")) || (data1 === "boosting")) || (data1 === "catboost")) || (data1 === "classification_report")) || (data1 === "cross_validate")) || (data1 === "dvc")) || (data1 === "dvc_diff")) || (data1 === "evidently")) || (data1 === "great_expectations")) || (data1 === "junit")) || (data1 === "lm_eval")) || (data1 === "mlflow")) || (data1 === "prometheus")) || (data1 === "pytest_benchmark")) || (data1 === "pytest_json")) || (data1 === "sagemaker")) || (data1 === "tensorboard")) || (data1 === "trainer")) || (data1 === "wandb"))) {
                const err10 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema55.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema55.properties.format.enum, parentSchema: schema55.properties.format, data: data1 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.row !== undefined) {
            let data2 = data.row;
            if ((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) {
                const err11 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/type", keyword: "type", params: { type: schema55.properties.row.type }, message: "must be string,object", schema: schema55.properties.row.type, parentSchema: schema55.properties.row, data: data2 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (typeof data2 === "string") {
                if (!pattern16.test(data2)) {
                    const err12 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/pattern", keyword: "pattern", params: { pattern: "^last$" }, message: "must match pattern \"" + "^last$" + "\"", schema: "^last$", parentSchema: schema55.properties.row, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.best_of === undefined) {
                    const err13 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/required", keyword: "required", params: { missingProperty: "best_of" }, message: "must have required property '" + "best_of" + "'", schema: schema55.properties.row.required, parentSchema: schema55.properties.row, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if (data2.direction === undefined) {
                    const err14 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property '" + "direction" + "'", schema: schema55.properties.row.required, parentSchema: schema55.properties.row, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((key1 === "best_of") || (key1 === "direction"))) {
                        const err15 = { instancePath: instancePath + "/row", schemaPath: "#/properties/row/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.row, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                if (data2.best_of !== undefined) {
                    let data3 = data2.best_of;
                    if (typeof data3 === "string") {
                        if (func3(data3) < 1) {
                            const err16 = { instancePath: instancePath + "/row/best_of", schemaPath: "#/properties/row/properties/best_of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.row.properties.best_of, data: data3 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/row/best_of", schemaPath: "#/properties/row/properties/best_of/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.row.properties.best_of.type, parentSchema: schema55.properties.row.properties.best_of, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data2.direction !== undefined) {
                    let data4 = data2.direction;
                    if (!((data4 === "higher_is_better") || (data4 === "lower_is_better"))) {
                        const err18 = { instancePath: instancePath + "/row/direction", schemaPath: "#/$defs/direction/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values", schema: schema57.enum, parentSchema: schema57, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.run !== undefined) {
            let data5 = data.run;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (Object.keys(data5).length < 1) {
                    const err19 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema55.properties.run, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                for (const key2 in data5) {
                    if (!((((key2 === "id") || (key2 === "newest")) || (key2 === "commit")) || (key2 === "experiment"))) {
                        const err20 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.run, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
                if (data5.id !== undefined) {
                    let data6 = data5.id;
                    if (typeof data6 === "string") {
                        if (!pattern17.test(data6)) {
                            const err21 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{1,64}$" }, message: "must match pattern \"" + "^[A-Za-z0-9]{1,64}$" + "\"", schema: "^[A-Za-z0-9]{1,64}$", parentSchema: schema55.properties.run.properties.id, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.run.properties.id.type, parentSchema: schema55.properties.run.properties.id, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data5.newest !== undefined) {
                    let data7 = data5.newest;
                    if (true !== data7) {
                        const err23 = { instancePath: instancePath + "/run/newest", schemaPath: "#/properties/run/properties/newest/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema55.properties.run.properties.newest, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
                if (data5.commit !== undefined) {
                    let data8 = data5.commit;
                    if (typeof data8 === "string") {
                        if (!pattern18.test(data8)) {
                            const err24 = { instancePath: instancePath + "/run/commit", schemaPath: "#/properties/run/properties/commit/pattern", keyword: "pattern", params: { pattern: "^(HEAD|[0-9a-f]{40,64})$" }, message: "must match pattern \"" + "^(HEAD|[0-9a-f]{40,64})$" + "\"", schema: "^(HEAD|[0-9a-f]{40,64})$", parentSchema: schema55.properties.run.properties.commit, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/run/commit", schemaPath: "#/properties/run/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.run.properties.commit.type, parentSchema: schema55.properties.run.properties.commit, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data5.experiment !== undefined) {
                    let data9 = data5.experiment;
                    if (typeof data9 === "string") {
                        if (func3(data9) < 1) {
                            const err26 = { instancePath: instancePath + "/run/experiment", schemaPath: "#/properties/run/properties/experiment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.run.properties.experiment, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/run/experiment", schemaPath: "#/properties/run/properties/experiment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.run.properties.experiment.type, parentSchema: schema55.properties.run.properties.experiment, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.run.type, parentSchema: schema55.properties.run, data: data5 };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.mlflow !== undefined) {
            let data10 = data.mlflow;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.url === undefined) {
                    const err29 = { instancePath: instancePath + "/mlflow", schemaPath: "#/properties/mlflow/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'", schema: schema55.properties.mlflow.required, parentSchema: schema55.properties.mlflow, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        vErrors.push(err29);
                    }
                    errors++;
                }
                for (const key3 in data10) {
                    if (!(key3 === "url")) {
                        const err30 = { instancePath: instancePath + "/mlflow", schemaPath: "#/properties/mlflow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.mlflow, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                if (data10.url !== undefined) {
                    let data11 = data10.url;
                    if (typeof data11 === "string") {
                        if (func3(data11) < 1) {
                            const err31 = { instancePath: instancePath + "/mlflow/url", schemaPath: "#/properties/mlflow/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.mlflow.properties.url, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/mlflow/url", schemaPath: "#/properties/mlflow/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.mlflow.properties.url.type, parentSchema: schema55.properties.mlflow.properties.url, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/mlflow", schemaPath: "#/properties/mlflow/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.mlflow.type, parentSchema: schema55.properties.mlflow, data: data10 };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.prometheus !== undefined) {
            let data12 = data.prometheus;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.url === undefined) {
                    const err34 = { instancePath: instancePath + "/prometheus", schemaPath: "#/properties/prometheus/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property '" + "url" + "'", schema: schema55.properties.prometheus.required, parentSchema: schema55.properties.prometheus, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (data12.query === undefined) {
                    const err35 = { instancePath: instancePath + "/prometheus", schemaPath: "#/properties/prometheus/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property '" + "query" + "'", schema: schema55.properties.prometheus.required, parentSchema: schema55.properties.prometheus, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                for (const key4 in data12) {
                    if (!((key4 === "url") || (key4 === "query"))) {
                        const err36 = { instancePath: instancePath + "/prometheus", schemaPath: "#/properties/prometheus/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.prometheus, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data12.url !== undefined) {
                    let data13 = data12.url;
                    if (typeof data13 === "string") {
                        if (func3(data13) < 1) {
                            const err37 = { instancePath: instancePath + "/prometheus/url", schemaPath: "#/properties/prometheus/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.prometheus.properties.url, data: data13 };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/prometheus/url", schemaPath: "#/properties/prometheus/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.prometheus.properties.url.type, parentSchema: schema55.properties.prometheus.properties.url, data: data13 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data12.query !== undefined) {
                    let data14 = data12.query;
                    if (typeof data14 === "string") {
                        if (func3(data14) < 1) {
                            const err39 = { instancePath: instancePath + "/prometheus/query", schemaPath: "#/properties/prometheus/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.prometheus.properties.query, data: data14 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/prometheus/query", schemaPath: "#/properties/prometheus/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.prometheus.properties.query.type, parentSchema: schema55.properties.prometheus.properties.query, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/prometheus", schemaPath: "#/properties/prometheus/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.prometheus.type, parentSchema: schema55.properties.prometheus, data: data12 };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
        let data15 = data.numeric_strings;
        if (typeof data15 !== "boolean") {
            const err42 = { instancePath: instancePath + "/numeric_strings", schemaPath: "#/properties/numeric_strings/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema55.properties.numeric_strings.type, parentSchema: schema55.properties.numeric_strings, data: data15 };
            if (vErrors === null) {
                vErrors = [err42];
            }
            else {
                vErrors.push(err42);
            }
            errors++;
        }
        if (data.max_age !== undefined) {
            let data16 = data.max_age;
            if (typeof data16 === "string") {
                if (!pattern7.test(data16)) {
                    const err43 = { instancePath: instancePath + "/max_age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/max_age", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data16 };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data.baseline !== undefined) {
            if (!(validate21(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.rules !== undefined) {
            let data18 = data.rules;
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (Object.keys(data18).length < 1) {
                    const err45 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema55.properties.rules, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        vErrors.push(err45);
                    }
                    errors++;
                }
                for (const key5 in data18) {
                    if (!(validate28(data18[key5], { instancePath: instancePath + "/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key5, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.rules.type, parentSchema: schema55.properties.rules, data: data18 };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
    else {
        const err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
        if (vErrors === null) {
            vErrors = [err47];
        }
        else {
            vErrors.push(err47);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema62 = { "title": "Drift", "type": "object", "required": ["reference", "current"], "additionalProperties": false, "properties": { "reference": { "title": "DriftReference", "type": ["string", "object"], "minLength": 1, "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "string", "minLength": 1, "description": "A profile or a table: a path, s3://, git:, artifact: or github_release:." }, "max_age": { "$ref": "#/$defs/duration", "description": "An older reference is none: 90d." } }, "description": "What the current data are compared with: a profile that `mlgate profile` wrote, or a table; told apart by content." }, "current": { "title": "DriftCurrent", "type": ["string", "object"], "minLength": 1, "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path" }, "window": { "title": "DriftWindow", "type": "object", "required": ["column", "last"], "additionalProperties": false, "properties": { "column": { "type": "string", "minLength": 1, "description": "Dates or timestamps; without a zone they are UTC." }, "last": { "$ref": "#/$defs/duration", "description": "Only rows at most so old: 90s, 15m, 36h, 7d." } } } }, "description": "The data that are judged: file, glob, folder, s3:// or git:<ref>:<path>; or a profile of them." }, "columns": { "type": "object", "minProperties": 1, "additionalProperties": { "title": "DriftColumn", "type": ["string", "object"], "pattern": "^ignore$", "minProperties": 1, "additionalProperties": false, "properties": { "kind": { "enum": ["numeric", "categorical"], "description": "How its values are compared, where their type says something else, as with codes that are numbers." }, "method": { "enum": ["wasserstein", "ks", "psi", "jensen_shannon_distance", "jensen_shannon_divergence", "total_variation", "l_infinity", "cramers_v", "chi_square"], "description": "The distance; by default that of its kind." }, "max": { "type": "number", "minimum": 0, "description": "Largest distance that passes, inclusive." }, "max_missing_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "description": "How far the share of missing rows may be from the reference's." }, "max_infinite_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "description": "How far the share of infinite values may be from the reference's." }, "max_tail_increase": { "type": "number", "minimum": 0, "maximum": 1, "description": "How much larger the share of rows outside the reference's 0.5 to 99.5 % range may be." }, "max_unseen_increase": { "type": "number", "minimum": 0, "maximum": 1, "description": "How much larger the share of rows whose value the reference lacks may be than it was to be expected." }, "severity": { "$ref": "#/$defs/severity" } }, "description": "ignore, or what is asked of this column beside what is asked of all." }, "description": "What is asked of single columns; ignore leaves one out." }, "numeric": { "title": "DriftOfNumbers", "type": "object", "additionalProperties": false, "properties": { "method": { "enum": ["wasserstein", "ks", "psi", "jensen_shannon_distance", "jensen_shannon_divergence", "total_variation", "l_infinity"], "default": "wasserstein" }, "normalize": { "enum": ["winsorised_std", "reference_std", "range", "none"], "default": "winsorised_std", "description": "What the Wasserstein distance is divided by." }, "max": { "type": "number", "minimum": 0, "description": "Largest distance that passes, inclusive; 0.1 for wasserstein." } }, "default": {} }, "categorical": { "title": "DriftOfCategories", "type": "object", "additionalProperties": false, "properties": { "method": { "enum": ["jensen_shannon_distance", "jensen_shannon_divergence", "psi", "total_variation", "l_infinity", "cramers_v", "chi_square"], "default": "jensen_shannon_distance" }, "corrected": { "type": "boolean", "default": true, "description": "Whether what noise alone adds is taken off a Jensen-Shannon distance." }, "max": { "type": "number", "minimum": 0, "description": "Largest distance that passes, inclusive; 0.05 for jensen_shannon_distance." } }, "default": {} }, "max_true_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.05, "description": "How far the share of true in a boolean column may be from the reference's." }, "max_missing_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.02, "description": "How far the share of missing rows may be from the reference's." }, "max_infinite_rate_change": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.02, "description": "How far the share of infinite values may be from the reference's." }, "max_tail_increase": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01, "description": "How much larger the share of rows outside the reference's 0.5 to 99.5 % range may be." }, "max_unseen_increase": { "type": "number", "minimum": 0, "maximum": 1, "default": 0.01, "description": "How much larger the share of rows whose value the reference lacks may be than it was to be expected." }, "new_categories": { "enum": ["fail", "warn", "allow"], "default": "fail", "description": "What more values than expected that the reference lacks do." }, "extra_columns": { "enum": ["fail", "warn", "allow"], "default": "allow", "description": "Columns that the reference does not have: nothing is known of them." }, "decision": { "enum": ["effect_and_significance", "effect", "significance"], "default": "effect_and_significance", "description": "What makes a change drift: that it is large and more than noise, or one of both." }, "alpha": { "type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "default": 0.05 }, "correction": { "enum": ["benjamini_hochberg", "holm", "bonferroni", "none"], "default": "benjamini_hochberg", "description": "For that many columns are asked." }, "compat": { "enum": ["evidently", "scipy"], "description": "The numbers of another tool, conventions and all." }, "min_rows": { "type": "integer", "minimum": 1, "default": 100, "description": "With fewer rows on either side nothing is decided." }, "group": { "type": ["string", "array"], "minLength": 1, "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "The column, or the columns together, that rows belong to which are not independent, such as a user." }, "predictions": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Columns that hold scores or classes of the model: their drift is called prediction drift." }, "labels": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Columns that hold the truth: their drift is called label drift." }, "concept": { "title": "DriftConcept", "type": "object", "required": ["error"], "additionalProperties": false, "properties": { "error": { "type": "string", "minLength": 1, "description": "A column with the model's error in each row: 0 and 1, or its size." }, "max_relative_increase": { "type": "number", "minimum": 0, "default": 0.1, "description": "How much larger the mean error may be, as a fraction of the reference's." }, "severity": { "$ref": "#/$defs/severity" } } }, "windows": { "title": "DriftWindows", "type": "object", "required": ["column", "every"], "additionalProperties": false, "properties": { "column": { "type": "string", "minLength": 1, "description": "Dates or timestamps; without a zone they are UTC." }, "every": { "$ref": "#/$defs/duration", "description": "The length of a window: 1d." } }, "description": "Shows by windows of time when drift began." }, "dataset": { "title": "DriftDataset", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "max_drifted_share": { "type": "number", "minimum": 0, "maximum": 1, "description": "The share of the compared columns that may drift; single columns only warn then." }, "must_not_drift": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "Columns that block whatever the share is." } } }, "on_drift": { "title": "OnDrift", "type": "object", "required": ["consecutive", "state"], "additionalProperties": false, "properties": { "consecutive": { "type": "integer", "minimum": 1, "description": "Drift blocks when so many runs over new data in a row have found it." }, "state": { "type": "string", "minLength": 1, "description": "A file that remembers earlier runs: keep it between jobs. Without it the first drift blocks." } } }, "severity": { "$ref": "#/$defs/severity" }, "show_values": { "type": "boolean", "default": false, "description": "Whether reports may show values that the reference lacks." }, "delimiter": { "type": "string", "minLength": 1, "maxLength": 1, "description": "CSV: what separates cells, instead of a comma, or of a tab in .tsv." }, "quote": { "type": "string", "maxLength": 1, "description": "CSV: what quotes a cell, instead of \"; empty where nothing is quoted." }, "encoding": { "type": "string", "minLength": 1, "description": "CSV and JSON Lines: the encoding of the text, instead of UTF-8." }, "missing_values": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "description": "CSV: what an unquoted cell says where it says nothing, besides the empty one." } } };
const pattern23 = new RegExp("^ignore$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.numeric === undefined) {
            data.numeric = {};
        }
        if (data.categorical === undefined) {
            data.categorical = {};
        }
        if (data.max_true_rate_change === undefined) {
            data.max_true_rate_change = 0.05;
        }
        if (data.max_missing_rate_change === undefined) {
            data.max_missing_rate_change = 0.02;
        }
        if (data.max_infinite_rate_change === undefined) {
            data.max_infinite_rate_change = 0.02;
        }
        if (data.max_tail_increase === undefined) {
            data.max_tail_increase = 0.01;
        }
        if (data.max_unseen_increase === undefined) {
            data.max_unseen_increase = 0.01;
        }
        if (data.new_categories === undefined) {
            data.new_categories = "fail";
        }
        if (data.extra_columns === undefined) {
            data.extra_columns = "allow";
        }
        if (data.decision === undefined) {
            data.decision = "effect_and_significance";
        }
        if (data.alpha === undefined) {
            data.alpha = 0.05;
        }
        if (data.correction === undefined) {
            data.correction = "benjamini_hochberg";
        }
        if (data.min_rows === undefined) {
            data.min_rows = 100;
        }
        if (data.show_values === undefined) {
            data.show_values = false;
        }
        if (data.reference === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reference" }, message: "must have required property '" + "reference" + "'", schema: schema62.required, parentSchema: schema62, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.current === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "current" }, message: "must have required property '" + "current" + "'", schema: schema62.required, parentSchema: schema62, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema62.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.reference !== undefined) {
            let data0 = data.reference;
            if ((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) {
                const err3 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: schema62.properties.reference.type }, message: "must be string,object", schema: schema62.properties.reference.type, parentSchema: schema62.properties.reference, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.reference, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.from === undefined) {
                    const err5 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema62.properties.reference.required, parentSchema: schema62.properties.reference, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (!((key1 === "from") || (key1 === "max_age"))) {
                        const err6 = { instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.reference, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data0.from !== undefined) {
                    let data1 = data0.from;
                    if (typeof data1 === "string") {
                        if (func3(data1) < 1) {
                            const err7 = { instancePath: instancePath + "/reference/from", schemaPath: "#/properties/reference/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.reference.properties.from, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/reference/from", schemaPath: "#/properties/reference/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.reference.properties.from.type, parentSchema: schema62.properties.reference.properties.from, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data0.max_age !== undefined) {
                    let data2 = data0.max_age;
                    if (typeof data2 === "string") {
                        if (!pattern7.test(data2)) {
                            const err9 = { instancePath: instancePath + "/reference/max_age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data2 };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/reference/max_age", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.current !== undefined) {
            let data3 = data.current;
            if ((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))) {
                const err11 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/type", keyword: "type", params: { type: schema62.properties.current.type }, message: "must be string,object", schema: schema62.properties.current.type, parentSchema: schema62.properties.current, data: data3 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (typeof data3 === "string") {
                if (func3(data3) < 1) {
                    const err12 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.current, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.path === undefined) {
                    const err13 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema62.properties.current.required, parentSchema: schema62.properties.current, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                for (const key2 in data3) {
                    if (!((key2 === "path") || (key2 === "window"))) {
                        const err14 = { instancePath: instancePath + "/current", schemaPath: "#/properties/current/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.current, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data3.path !== undefined) {
                    let data4 = data3.path;
                    if (typeof data4 === "string") {
                        if (func3(data4) < 1) {
                            const err15 = { instancePath: instancePath + "/current/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/current/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data3.window !== undefined) {
                    let data5 = data3.window;
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        if (data5.column === undefined) {
                            const err17 = { instancePath: instancePath + "/current/window", schemaPath: "#/properties/current/properties/window/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema62.properties.current.properties.window.required, parentSchema: schema62.properties.current.properties.window, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (data5.last === undefined) {
                            const err18 = { instancePath: instancePath + "/current/window", schemaPath: "#/properties/current/properties/window/required", keyword: "required", params: { missingProperty: "last" }, message: "must have required property '" + "last" + "'", schema: schema62.properties.current.properties.window.required, parentSchema: schema62.properties.current.properties.window, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        for (const key3 in data5) {
                            if (!((key3 === "column") || (key3 === "last"))) {
                                const err19 = { instancePath: instancePath + "/current/window", schemaPath: "#/properties/current/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.current.properties.window, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                        if (data5.column !== undefined) {
                            let data6 = data5.column;
                            if (typeof data6 === "string") {
                                if (func3(data6) < 1) {
                                    const err20 = { instancePath: instancePath + "/current/window/column", schemaPath: "#/properties/current/properties/window/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.current.properties.window.properties.column, data: data6 };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        vErrors.push(err20);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err21 = { instancePath: instancePath + "/current/window/column", schemaPath: "#/properties/current/properties/window/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.current.properties.window.properties.column.type, parentSchema: schema62.properties.current.properties.window.properties.column, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data5.last !== undefined) {
                            let data7 = data5.last;
                            if (typeof data7 === "string") {
                                if (!pattern7.test(data7)) {
                                    const err22 = { instancePath: instancePath + "/current/window/last", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data7 };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err23 = { instancePath: instancePath + "/current/window/last", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/current/window", schemaPath: "#/properties/current/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.current.properties.window.type, parentSchema: schema62.properties.current.properties.window, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.columns !== undefined) {
            let data8 = data.columns;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (Object.keys(data8).length < 1) {
                    const err25 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema62.properties.columns, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                for (const key4 in data8) {
                    let data9 = data8[key4];
                    if ((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))) {
                        const err26 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/type", keyword: "type", params: { type: schema62.properties.columns.additionalProperties.type }, message: "must be string,object", schema: schema62.properties.columns.additionalProperties.type, parentSchema: schema62.properties.columns.additionalProperties, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                    if (typeof data9 === "string") {
                        if (!pattern23.test(data9)) {
                            const err27 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^ignore$" }, message: "must match pattern \"" + "^ignore$" + "\"", schema: "^ignore$", parentSchema: schema62.properties.columns.additionalProperties, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        if (Object.keys(data9).length < 1) {
                            const err28 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema62.properties.columns.additionalProperties, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        for (const key5 in data9) {
                            if (!((((((((key5 === "kind") || (key5 === "method")) || (key5 === "max")) || (key5 === "max_missing_rate_change")) || (key5 === "max_infinite_rate_change")) || (key5 === "max_tail_increase")) || (key5 === "max_unseen_increase")) || (key5 === "severity"))) {
                                const err29 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/columns/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.columns.additionalProperties, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data9.kind !== undefined) {
                            let data10 = data9.kind;
                            if (!((data10 === "numeric") || (data10 === "categorical"))) {
                                const err30 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/columns/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: schema62.properties.columns.additionalProperties.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.columns.additionalProperties.properties.kind.enum, parentSchema: schema62.properties.columns.additionalProperties.properties.kind, data: data10 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data9.method !== undefined) {
                            let data11 = data9.method;
                            if (!(((((((((data11 === "wasserstein") || (data11 === "ks")) || (data11 === "psi")) || (data11 === "jensen_shannon_distance")) || (data11 === "jensen_shannon_divergence")) || (data11 === "total_variation")) || (data11 === "l_infinity")) || (data11 === "cramers_v")) || (data11 === "chi_square"))) {
                                const err31 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/method", schemaPath: "#/properties/columns/additionalProperties/properties/method/enum", keyword: "enum", params: { allowedValues: schema62.properties.columns.additionalProperties.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.columns.additionalProperties.properties.method.enum, parentSchema: schema62.properties.columns.additionalProperties.properties.method, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data9.max !== undefined) {
                            let data12 = data9.max;
                            if ((typeof data12 == "number") && (isFinite(data12))) {
                                if (data12 < 0 || isNaN(data12)) {
                                    const err32 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", schemaPath: "#/properties/columns/additionalProperties/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.columns.additionalProperties.properties.max, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max", schemaPath: "#/properties/columns/additionalProperties/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.columns.additionalProperties.properties.max.type, parentSchema: schema62.properties.columns.additionalProperties.properties.max, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data9.max_missing_rate_change !== undefined) {
                            let data13 = data9.max_missing_rate_change;
                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                if (data13 > 1 || isNaN(data13)) {
                                    const err34 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_missing_rate_change", schemaPath: "#/properties/columns/additionalProperties/properties/max_missing_rate_change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.columns.additionalProperties.properties.max_missing_rate_change, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                                if (data13 < 0 || isNaN(data13)) {
                                    const err35 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_missing_rate_change", schemaPath: "#/properties/columns/additionalProperties/properties/max_missing_rate_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.columns.additionalProperties.properties.max_missing_rate_change, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        vErrors.push(err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_missing_rate_change", schemaPath: "#/properties/columns/additionalProperties/properties/max_missing_rate_change/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.columns.additionalProperties.properties.max_missing_rate_change.type, parentSchema: schema62.properties.columns.additionalProperties.properties.max_missing_rate_change, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data9.max_infinite_rate_change !== undefined) {
                            let data14 = data9.max_infinite_rate_change;
                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                if (data14 > 1 || isNaN(data14)) {
                                    const err37 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_infinite_rate_change", schemaPath: "#/properties/columns/additionalProperties/properties/max_infinite_rate_change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.columns.additionalProperties.properties.max_infinite_rate_change, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                                if (data14 < 0 || isNaN(data14)) {
                                    const err38 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_infinite_rate_change", schemaPath: "#/properties/columns/additionalProperties/properties/max_infinite_rate_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.columns.additionalProperties.properties.max_infinite_rate_change, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_infinite_rate_change", schemaPath: "#/properties/columns/additionalProperties/properties/max_infinite_rate_change/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.columns.additionalProperties.properties.max_infinite_rate_change.type, parentSchema: schema62.properties.columns.additionalProperties.properties.max_infinite_rate_change, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data9.max_tail_increase !== undefined) {
                            let data15 = data9.max_tail_increase;
                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                if (data15 > 1 || isNaN(data15)) {
                                    const err40 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_tail_increase", schemaPath: "#/properties/columns/additionalProperties/properties/max_tail_increase/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.columns.additionalProperties.properties.max_tail_increase, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err40];
                                    }
                                    else {
                                        vErrors.push(err40);
                                    }
                                    errors++;
                                }
                                if (data15 < 0 || isNaN(data15)) {
                                    const err41 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_tail_increase", schemaPath: "#/properties/columns/additionalProperties/properties/max_tail_increase/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.columns.additionalProperties.properties.max_tail_increase, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_tail_increase", schemaPath: "#/properties/columns/additionalProperties/properties/max_tail_increase/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.columns.additionalProperties.properties.max_tail_increase.type, parentSchema: schema62.properties.columns.additionalProperties.properties.max_tail_increase, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                        }
                        if (data9.max_unseen_increase !== undefined) {
                            let data16 = data9.max_unseen_increase;
                            if ((typeof data16 == "number") && (isFinite(data16))) {
                                if (data16 > 1 || isNaN(data16)) {
                                    const err43 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_unseen_increase", schemaPath: "#/properties/columns/additionalProperties/properties/max_unseen_increase/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.columns.additionalProperties.properties.max_unseen_increase, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                                if (data16 < 0 || isNaN(data16)) {
                                    const err44 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_unseen_increase", schemaPath: "#/properties/columns/additionalProperties/properties/max_unseen_increase/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.columns.additionalProperties.properties.max_unseen_increase, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err45 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/max_unseen_increase", schemaPath: "#/properties/columns/additionalProperties/properties/max_unseen_increase/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.columns.additionalProperties.properties.max_unseen_increase.type, parentSchema: schema62.properties.columns.additionalProperties.properties.max_unseen_increase, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data9.severity !== undefined) {
                            let data17 = data9.severity;
                            if (!((data17 === "fail") || (data17 === "warn"))) {
                                const err46 = { instancePath: instancePath + "/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err47 = { instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.columns.type, parentSchema: schema62.properties.columns, data: data8 };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
        }
        let data18 = data.numeric;
        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.method === undefined) {
                data18.method = "wasserstein";
            }
            if (data18.normalize === undefined) {
                data18.normalize = "winsorised_std";
            }
            for (const key6 in data18) {
                if (!(((key6 === "method") || (key6 === "normalize")) || (key6 === "max"))) {
                    const err48 = { instancePath: instancePath + "/numeric", schemaPath: "#/properties/numeric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.numeric, data: data18 };
                    if (vErrors === null) {
                        vErrors = [err48];
                    }
                    else {
                        vErrors.push(err48);
                    }
                    errors++;
                }
            }
            let data19 = data18.method;
            if (!(((((((data19 === "wasserstein") || (data19 === "ks")) || (data19 === "psi")) || (data19 === "jensen_shannon_distance")) || (data19 === "jensen_shannon_divergence")) || (data19 === "total_variation")) || (data19 === "l_infinity"))) {
                const err49 = { instancePath: instancePath + "/numeric/method", schemaPath: "#/properties/numeric/properties/method/enum", keyword: "enum", params: { allowedValues: schema62.properties.numeric.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.numeric.properties.method.enum, parentSchema: schema62.properties.numeric.properties.method, data: data19 };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
            let data20 = data18.normalize;
            if (!((((data20 === "winsorised_std") || (data20 === "reference_std")) || (data20 === "range")) || (data20 === "none"))) {
                const err50 = { instancePath: instancePath + "/numeric/normalize", schemaPath: "#/properties/numeric/properties/normalize/enum", keyword: "enum", params: { allowedValues: schema62.properties.numeric.properties.normalize.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.numeric.properties.normalize.enum, parentSchema: schema62.properties.numeric.properties.normalize, data: data20 };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
            if (data18.max !== undefined) {
                let data21 = data18.max;
                if ((typeof data21 == "number") && (isFinite(data21))) {
                    if (data21 < 0 || isNaN(data21)) {
                        const err51 = { instancePath: instancePath + "/numeric/max", schemaPath: "#/properties/numeric/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.numeric.properties.max, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                }
                else {
                    const err52 = { instancePath: instancePath + "/numeric/max", schemaPath: "#/properties/numeric/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.numeric.properties.max.type, parentSchema: schema62.properties.numeric.properties.max, data: data21 };
                    if (vErrors === null) {
                        vErrors = [err52];
                    }
                    else {
                        vErrors.push(err52);
                    }
                    errors++;
                }
            }
        }
        else {
            const err53 = { instancePath: instancePath + "/numeric", schemaPath: "#/properties/numeric/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.numeric.type, parentSchema: schema62.properties.numeric, data: data18 };
            if (vErrors === null) {
                vErrors = [err53];
            }
            else {
                vErrors.push(err53);
            }
            errors++;
        }
        let data22 = data.categorical;
        if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.method === undefined) {
                data22.method = "jensen_shannon_distance";
            }
            if (data22.corrected === undefined) {
                data22.corrected = true;
            }
            for (const key7 in data22) {
                if (!(((key7 === "method") || (key7 === "corrected")) || (key7 === "max"))) {
                    const err54 = { instancePath: instancePath + "/categorical", schemaPath: "#/properties/categorical/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.categorical, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
            }
            let data23 = data22.method;
            if (!(((((((data23 === "jensen_shannon_distance") || (data23 === "jensen_shannon_divergence")) || (data23 === "psi")) || (data23 === "total_variation")) || (data23 === "l_infinity")) || (data23 === "cramers_v")) || (data23 === "chi_square"))) {
                const err55 = { instancePath: instancePath + "/categorical/method", schemaPath: "#/properties/categorical/properties/method/enum", keyword: "enum", params: { allowedValues: schema62.properties.categorical.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.categorical.properties.method.enum, parentSchema: schema62.properties.categorical.properties.method, data: data23 };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
            let data24 = data22.corrected;
            if (typeof data24 !== "boolean") {
                const err56 = { instancePath: instancePath + "/categorical/corrected", schemaPath: "#/properties/categorical/properties/corrected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.properties.categorical.properties.corrected.type, parentSchema: schema62.properties.categorical.properties.corrected, data: data24 };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
            if (data22.max !== undefined) {
                let data25 = data22.max;
                if ((typeof data25 == "number") && (isFinite(data25))) {
                    if (data25 < 0 || isNaN(data25)) {
                        const err57 = { instancePath: instancePath + "/categorical/max", schemaPath: "#/properties/categorical/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.categorical.properties.max, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
                else {
                    const err58 = { instancePath: instancePath + "/categorical/max", schemaPath: "#/properties/categorical/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.categorical.properties.max.type, parentSchema: schema62.properties.categorical.properties.max, data: data25 };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
        }
        else {
            const err59 = { instancePath: instancePath + "/categorical", schemaPath: "#/properties/categorical/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.categorical.type, parentSchema: schema62.properties.categorical, data: data22 };
            if (vErrors === null) {
                vErrors = [err59];
            }
            else {
                vErrors.push(err59);
            }
            errors++;
        }
        let data26 = data.max_true_rate_change;
        if ((typeof data26 == "number") && (isFinite(data26))) {
            if (data26 > 1 || isNaN(data26)) {
                const err60 = { instancePath: instancePath + "/max_true_rate_change", schemaPath: "#/properties/max_true_rate_change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.max_true_rate_change, data: data26 };
                if (vErrors === null) {
                    vErrors = [err60];
                }
                else {
                    vErrors.push(err60);
                }
                errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
                const err61 = { instancePath: instancePath + "/max_true_rate_change", schemaPath: "#/properties/max_true_rate_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.max_true_rate_change, data: data26 };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
        }
        else {
            const err62 = { instancePath: instancePath + "/max_true_rate_change", schemaPath: "#/properties/max_true_rate_change/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.max_true_rate_change.type, parentSchema: schema62.properties.max_true_rate_change, data: data26 };
            if (vErrors === null) {
                vErrors = [err62];
            }
            else {
                vErrors.push(err62);
            }
            errors++;
        }
        let data27 = data.max_missing_rate_change;
        if ((typeof data27 == "number") && (isFinite(data27))) {
            if (data27 > 1 || isNaN(data27)) {
                const err63 = { instancePath: instancePath + "/max_missing_rate_change", schemaPath: "#/properties/max_missing_rate_change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.max_missing_rate_change, data: data27 };
                if (vErrors === null) {
                    vErrors = [err63];
                }
                else {
                    vErrors.push(err63);
                }
                errors++;
            }
            if (data27 < 0 || isNaN(data27)) {
                const err64 = { instancePath: instancePath + "/max_missing_rate_change", schemaPath: "#/properties/max_missing_rate_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.max_missing_rate_change, data: data27 };
                if (vErrors === null) {
                    vErrors = [err64];
                }
                else {
                    vErrors.push(err64);
                }
                errors++;
            }
        }
        else {
            const err65 = { instancePath: instancePath + "/max_missing_rate_change", schemaPath: "#/properties/max_missing_rate_change/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.max_missing_rate_change.type, parentSchema: schema62.properties.max_missing_rate_change, data: data27 };
            if (vErrors === null) {
                vErrors = [err65];
            }
            else {
                vErrors.push(err65);
            }
            errors++;
        }
        let data28 = data.max_infinite_rate_change;
        if ((typeof data28 == "number") && (isFinite(data28))) {
            if (data28 > 1 || isNaN(data28)) {
                const err66 = { instancePath: instancePath + "/max_infinite_rate_change", schemaPath: "#/properties/max_infinite_rate_change/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.max_infinite_rate_change, data: data28 };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
                const err67 = { instancePath: instancePath + "/max_infinite_rate_change", schemaPath: "#/properties/max_infinite_rate_change/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.max_infinite_rate_change, data: data28 };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
        }
        else {
            const err68 = { instancePath: instancePath + "/max_infinite_rate_change", schemaPath: "#/properties/max_infinite_rate_change/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.max_infinite_rate_change.type, parentSchema: schema62.properties.max_infinite_rate_change, data: data28 };
            if (vErrors === null) {
                vErrors = [err68];
            }
            else {
                vErrors.push(err68);
            }
            errors++;
        }
        let data29 = data.max_tail_increase;
        if ((typeof data29 == "number") && (isFinite(data29))) {
            if (data29 > 1 || isNaN(data29)) {
                const err69 = { instancePath: instancePath + "/max_tail_increase", schemaPath: "#/properties/max_tail_increase/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.max_tail_increase, data: data29 };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
                const err70 = { instancePath: instancePath + "/max_tail_increase", schemaPath: "#/properties/max_tail_increase/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.max_tail_increase, data: data29 };
                if (vErrors === null) {
                    vErrors = [err70];
                }
                else {
                    vErrors.push(err70);
                }
                errors++;
            }
        }
        else {
            const err71 = { instancePath: instancePath + "/max_tail_increase", schemaPath: "#/properties/max_tail_increase/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.max_tail_increase.type, parentSchema: schema62.properties.max_tail_increase, data: data29 };
            if (vErrors === null) {
                vErrors = [err71];
            }
            else {
                vErrors.push(err71);
            }
            errors++;
        }
        let data30 = data.max_unseen_increase;
        if ((typeof data30 == "number") && (isFinite(data30))) {
            if (data30 > 1 || isNaN(data30)) {
                const err72 = { instancePath: instancePath + "/max_unseen_increase", schemaPath: "#/properties/max_unseen_increase/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.max_unseen_increase, data: data30 };
                if (vErrors === null) {
                    vErrors = [err72];
                }
                else {
                    vErrors.push(err72);
                }
                errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
                const err73 = { instancePath: instancePath + "/max_unseen_increase", schemaPath: "#/properties/max_unseen_increase/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.max_unseen_increase, data: data30 };
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
        else {
            const err74 = { instancePath: instancePath + "/max_unseen_increase", schemaPath: "#/properties/max_unseen_increase/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.max_unseen_increase.type, parentSchema: schema62.properties.max_unseen_increase, data: data30 };
            if (vErrors === null) {
                vErrors = [err74];
            }
            else {
                vErrors.push(err74);
            }
            errors++;
        }
        let data31 = data.new_categories;
        if (!(((data31 === "fail") || (data31 === "warn")) || (data31 === "allow"))) {
            const err75 = { instancePath: instancePath + "/new_categories", schemaPath: "#/properties/new_categories/enum", keyword: "enum", params: { allowedValues: schema62.properties.new_categories.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.new_categories.enum, parentSchema: schema62.properties.new_categories, data: data31 };
            if (vErrors === null) {
                vErrors = [err75];
            }
            else {
                vErrors.push(err75);
            }
            errors++;
        }
        let data32 = data.extra_columns;
        if (!(((data32 === "fail") || (data32 === "warn")) || (data32 === "allow"))) {
            const err76 = { instancePath: instancePath + "/extra_columns", schemaPath: "#/properties/extra_columns/enum", keyword: "enum", params: { allowedValues: schema62.properties.extra_columns.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.extra_columns.enum, parentSchema: schema62.properties.extra_columns, data: data32 };
            if (vErrors === null) {
                vErrors = [err76];
            }
            else {
                vErrors.push(err76);
            }
            errors++;
        }
        let data33 = data.decision;
        if (!(((data33 === "effect_and_significance") || (data33 === "effect")) || (data33 === "significance"))) {
            const err77 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema62.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.decision.enum, parentSchema: schema62.properties.decision, data: data33 };
            if (vErrors === null) {
                vErrors = [err77];
            }
            else {
                vErrors.push(err77);
            }
            errors++;
        }
        let data34 = data.alpha;
        if ((typeof data34 == "number") && (isFinite(data34))) {
            if (data34 >= 1 || isNaN(data34)) {
                const err78 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema62.properties.alpha, data: data34 };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
            if (data34 <= 0 || isNaN(data34)) {
                const err79 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema62.properties.alpha, data: data34 };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        else {
            const err80 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.alpha.type, parentSchema: schema62.properties.alpha, data: data34 };
            if (vErrors === null) {
                vErrors = [err80];
            }
            else {
                vErrors.push(err80);
            }
            errors++;
        }
        let data35 = data.correction;
        if (!((((data35 === "benjamini_hochberg") || (data35 === "holm")) || (data35 === "bonferroni")) || (data35 === "none"))) {
            const err81 = { instancePath: instancePath + "/correction", schemaPath: "#/properties/correction/enum", keyword: "enum", params: { allowedValues: schema62.properties.correction.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.correction.enum, parentSchema: schema62.properties.correction, data: data35 };
            if (vErrors === null) {
                vErrors = [err81];
            }
            else {
                vErrors.push(err81);
            }
            errors++;
        }
        if (data.compat !== undefined) {
            let data36 = data.compat;
            if (!((data36 === "evidently") || (data36 === "scipy"))) {
                const err82 = { instancePath: instancePath + "/compat", schemaPath: "#/properties/compat/enum", keyword: "enum", params: { allowedValues: schema62.properties.compat.enum }, message: "must be equal to one of the allowed values", schema: schema62.properties.compat.enum, parentSchema: schema62.properties.compat, data: data36 };
                if (vErrors === null) {
                    vErrors = [err82];
                }
                else {
                    vErrors.push(err82);
                }
                errors++;
            }
        }
        let data37 = data.min_rows;
        if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
            const err83 = { instancePath: instancePath + "/min_rows", schemaPath: "#/properties/min_rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.properties.min_rows.type, parentSchema: schema62.properties.min_rows, data: data37 };
            if (vErrors === null) {
                vErrors = [err83];
            }
            else {
                vErrors.push(err83);
            }
            errors++;
        }
        if ((typeof data37 == "number") && (isFinite(data37))) {
            if (data37 < 1 || isNaN(data37)) {
                const err84 = { instancePath: instancePath + "/min_rows", schemaPath: "#/properties/min_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema62.properties.min_rows, data: data37 };
                if (vErrors === null) {
                    vErrors = [err84];
                }
                else {
                    vErrors.push(err84);
                }
                errors++;
            }
        }
        if (data.group !== undefined) {
            let data38 = data.group;
            if ((typeof data38 !== "string") && (!(Array.isArray(data38)))) {
                const err85 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: schema62.properties.group.type }, message: "must be string,array", schema: schema62.properties.group.type, parentSchema: schema62.properties.group, data: data38 };
                if (vErrors === null) {
                    vErrors = [err85];
                }
                else {
                    vErrors.push(err85);
                }
                errors++;
            }
            if (typeof data38 === "string") {
                if (func3(data38) < 1) {
                    const err86 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.group, data: data38 };
                    if (vErrors === null) {
                        vErrors = [err86];
                    }
                    else {
                        vErrors.push(err86);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data38)) {
                if (data38.length < 1) {
                    const err87 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.properties.group, data: data38 };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
                const len0 = data38.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data39 = data38[i0];
                    if (typeof data39 === "string") {
                        if (func3(data39) < 1) {
                            const err88 = { instancePath: instancePath + "/group/" + i0, schemaPath: "#/properties/group/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.group.items, data: data39 };
                            if (vErrors === null) {
                                vErrors = [err88];
                            }
                            else {
                                vErrors.push(err88);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err89 = { instancePath: instancePath + "/group/" + i0, schemaPath: "#/properties/group/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.group.items.type, parentSchema: schema62.properties.group.items, data: data39 };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
                let i1 = data38.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data38[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err90 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema62.properties.group, data: data38 };
                            if (vErrors === null) {
                                vErrors = [err90];
                            }
                            else {
                                vErrors.push(err90);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
        }
        if (data.predictions !== undefined) {
            let data40 = data.predictions;
            if (Array.isArray(data40)) {
                if (data40.length < 1) {
                    const err91 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.properties.predictions, data: data40 };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
                const len1 = data40.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    let data41 = data40[i2];
                    if (typeof data41 === "string") {
                        if (func3(data41) < 1) {
                            const err92 = { instancePath: instancePath + "/predictions/" + i2, schemaPath: "#/properties/predictions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.predictions.items, data: data41 };
                            if (vErrors === null) {
                                vErrors = [err92];
                            }
                            else {
                                vErrors.push(err92);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err93 = { instancePath: instancePath + "/predictions/" + i2, schemaPath: "#/properties/predictions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.predictions.items.type, parentSchema: schema62.properties.predictions.items, data: data41 };
                        if (vErrors === null) {
                            vErrors = [err93];
                        }
                        else {
                            vErrors.push(err93);
                        }
                        errors++;
                    }
                }
                let i3 = data40.length;
                let j1;
                if (i3 > 1) {
                    const indices1 = {};
                    for (; i3--;) {
                        let item1 = data40[i3];
                        if (typeof item1 !== "string") {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            const err94 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema62.properties.predictions, data: data40 };
                            if (vErrors === null) {
                                vErrors = [err94];
                            }
                            else {
                                vErrors.push(err94);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i3;
                    }
                }
            }
            else {
                const err95 = { instancePath: instancePath + "/predictions", schemaPath: "#/properties/predictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.predictions.type, parentSchema: schema62.properties.predictions, data: data40 };
                if (vErrors === null) {
                    vErrors = [err95];
                }
                else {
                    vErrors.push(err95);
                }
                errors++;
            }
        }
        if (data.labels !== undefined) {
            let data42 = data.labels;
            if (Array.isArray(data42)) {
                if (data42.length < 1) {
                    const err96 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.properties.labels, data: data42 };
                    if (vErrors === null) {
                        vErrors = [err96];
                    }
                    else {
                        vErrors.push(err96);
                    }
                    errors++;
                }
                const len2 = data42.length;
                for (let i4 = 0; i4 < len2; i4++) {
                    let data43 = data42[i4];
                    if (typeof data43 === "string") {
                        if (func3(data43) < 1) {
                            const err97 = { instancePath: instancePath + "/labels/" + i4, schemaPath: "#/properties/labels/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.labels.items, data: data43 };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err98 = { instancePath: instancePath + "/labels/" + i4, schemaPath: "#/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.labels.items.type, parentSchema: schema62.properties.labels.items, data: data43 };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                }
                let i5 = data42.length;
                let j2;
                if (i5 > 1) {
                    const indices2 = {};
                    for (; i5--;) {
                        let item2 = data42[i5];
                        if (typeof item2 !== "string") {
                            continue;
                        }
                        if (typeof indices2[item2] == "number") {
                            j2 = indices2[item2];
                            const err99 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema62.properties.labels, data: data42 };
                            if (vErrors === null) {
                                vErrors = [err99];
                            }
                            else {
                                vErrors.push(err99);
                            }
                            errors++;
                            break;
                        }
                        indices2[item2] = i5;
                    }
                }
            }
            else {
                const err100 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.labels.type, parentSchema: schema62.properties.labels, data: data42 };
                if (vErrors === null) {
                    vErrors = [err100];
                }
                else {
                    vErrors.push(err100);
                }
                errors++;
            }
        }
        if (data.concept !== undefined) {
            let data44 = data.concept;
            if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                if (data44.max_relative_increase === undefined) {
                    data44.max_relative_increase = 0.1;
                }
                if (data44.error === undefined) {
                    const err101 = { instancePath: instancePath + "/concept", schemaPath: "#/properties/concept/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property '" + "error" + "'", schema: schema62.properties.concept.required, parentSchema: schema62.properties.concept, data: data44 };
                    if (vErrors === null) {
                        vErrors = [err101];
                    }
                    else {
                        vErrors.push(err101);
                    }
                    errors++;
                }
                for (const key8 in data44) {
                    if (!(((key8 === "error") || (key8 === "max_relative_increase")) || (key8 === "severity"))) {
                        const err102 = { instancePath: instancePath + "/concept", schemaPath: "#/properties/concept/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.concept, data: data44 };
                        if (vErrors === null) {
                            vErrors = [err102];
                        }
                        else {
                            vErrors.push(err102);
                        }
                        errors++;
                    }
                }
                if (data44.error !== undefined) {
                    let data45 = data44.error;
                    if (typeof data45 === "string") {
                        if (func3(data45) < 1) {
                            const err103 = { instancePath: instancePath + "/concept/error", schemaPath: "#/properties/concept/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.concept.properties.error, data: data45 };
                            if (vErrors === null) {
                                vErrors = [err103];
                            }
                            else {
                                vErrors.push(err103);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err104 = { instancePath: instancePath + "/concept/error", schemaPath: "#/properties/concept/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.concept.properties.error.type, parentSchema: schema62.properties.concept.properties.error, data: data45 };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                }
                let data46 = data44.max_relative_increase;
                if ((typeof data46 == "number") && (isFinite(data46))) {
                    if (data46 < 0 || isNaN(data46)) {
                        const err105 = { instancePath: instancePath + "/concept/max_relative_increase", schemaPath: "#/properties/concept/properties/max_relative_increase/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.concept.properties.max_relative_increase, data: data46 };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
                else {
                    const err106 = { instancePath: instancePath + "/concept/max_relative_increase", schemaPath: "#/properties/concept/properties/max_relative_increase/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.concept.properties.max_relative_increase.type, parentSchema: schema62.properties.concept.properties.max_relative_increase, data: data46 };
                    if (vErrors === null) {
                        vErrors = [err106];
                    }
                    else {
                        vErrors.push(err106);
                    }
                    errors++;
                }
                if (data44.severity !== undefined) {
                    let data47 = data44.severity;
                    if (!((data47 === "fail") || (data47 === "warn"))) {
                        const err107 = { instancePath: instancePath + "/concept/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data47 };
                        if (vErrors === null) {
                            vErrors = [err107];
                        }
                        else {
                            vErrors.push(err107);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err108 = { instancePath: instancePath + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.concept.type, parentSchema: schema62.properties.concept, data: data44 };
                if (vErrors === null) {
                    vErrors = [err108];
                }
                else {
                    vErrors.push(err108);
                }
                errors++;
            }
        }
        if (data.windows !== undefined) {
            let data48 = data.windows;
            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.column === undefined) {
                    const err109 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property '" + "column" + "'", schema: schema62.properties.windows.required, parentSchema: schema62.properties.windows, data: data48 };
                    if (vErrors === null) {
                        vErrors = [err109];
                    }
                    else {
                        vErrors.push(err109);
                    }
                    errors++;
                }
                if (data48.every === undefined) {
                    const err110 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/required", keyword: "required", params: { missingProperty: "every" }, message: "must have required property '" + "every" + "'", schema: schema62.properties.windows.required, parentSchema: schema62.properties.windows, data: data48 };
                    if (vErrors === null) {
                        vErrors = [err110];
                    }
                    else {
                        vErrors.push(err110);
                    }
                    errors++;
                }
                for (const key9 in data48) {
                    if (!((key9 === "column") || (key9 === "every"))) {
                        const err111 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.windows, data: data48 };
                        if (vErrors === null) {
                            vErrors = [err111];
                        }
                        else {
                            vErrors.push(err111);
                        }
                        errors++;
                    }
                }
                if (data48.column !== undefined) {
                    let data49 = data48.column;
                    if (typeof data49 === "string") {
                        if (func3(data49) < 1) {
                            const err112 = { instancePath: instancePath + "/windows/column", schemaPath: "#/properties/windows/properties/column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.windows.properties.column, data: data49 };
                            if (vErrors === null) {
                                vErrors = [err112];
                            }
                            else {
                                vErrors.push(err112);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err113 = { instancePath: instancePath + "/windows/column", schemaPath: "#/properties/windows/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.windows.properties.column.type, parentSchema: schema62.properties.windows.properties.column, data: data49 };
                        if (vErrors === null) {
                            vErrors = [err113];
                        }
                        else {
                            vErrors.push(err113);
                        }
                        errors++;
                    }
                }
                if (data48.every !== undefined) {
                    let data50 = data48.every;
                    if (typeof data50 === "string") {
                        if (!pattern7.test(data50)) {
                            const err114 = { instancePath: instancePath + "/windows/every", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data50 };
                            if (vErrors === null) {
                                vErrors = [err114];
                            }
                            else {
                                vErrors.push(err114);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err115 = { instancePath: instancePath + "/windows/every", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data50 };
                        if (vErrors === null) {
                            vErrors = [err115];
                        }
                        else {
                            vErrors.push(err115);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err116 = { instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.windows.type, parentSchema: schema62.properties.windows, data: data48 };
                if (vErrors === null) {
                    vErrors = [err116];
                }
                else {
                    vErrors.push(err116);
                }
                errors++;
            }
        }
        if (data.dataset !== undefined) {
            let data51 = data.dataset;
            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (Object.keys(data51).length < 1) {
                    const err117 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema62.properties.dataset, data: data51 };
                    if (vErrors === null) {
                        vErrors = [err117];
                    }
                    else {
                        vErrors.push(err117);
                    }
                    errors++;
                }
                for (const key10 in data51) {
                    if (!((key10 === "max_drifted_share") || (key10 === "must_not_drift"))) {
                        const err118 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.dataset, data: data51 };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                }
                if (data51.max_drifted_share !== undefined) {
                    let data52 = data51.max_drifted_share;
                    if ((typeof data52 == "number") && (isFinite(data52))) {
                        if (data52 > 1 || isNaN(data52)) {
                            const err119 = { instancePath: instancePath + "/dataset/max_drifted_share", schemaPath: "#/properties/dataset/properties/max_drifted_share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema62.properties.dataset.properties.max_drifted_share, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data52 < 0 || isNaN(data52)) {
                            const err120 = { instancePath: instancePath + "/dataset/max_drifted_share", schemaPath: "#/properties/dataset/properties/max_drifted_share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema62.properties.dataset.properties.max_drifted_share, data: data52 };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err121 = { instancePath: instancePath + "/dataset/max_drifted_share", schemaPath: "#/properties/dataset/properties/max_drifted_share/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema62.properties.dataset.properties.max_drifted_share.type, parentSchema: schema62.properties.dataset.properties.max_drifted_share, data: data52 };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                }
                if (data51.must_not_drift !== undefined) {
                    let data53 = data51.must_not_drift;
                    if (Array.isArray(data53)) {
                        if (data53.length < 1) {
                            const err122 = { instancePath: instancePath + "/dataset/must_not_drift", schemaPath: "#/properties/dataset/properties/must_not_drift/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.properties.dataset.properties.must_not_drift, data: data53 };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                        const len3 = data53.length;
                        for (let i6 = 0; i6 < len3; i6++) {
                            let data54 = data53[i6];
                            if (typeof data54 === "string") {
                                if (func3(data54) < 1) {
                                    const err123 = { instancePath: instancePath + "/dataset/must_not_drift/" + i6, schemaPath: "#/properties/dataset/properties/must_not_drift/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.dataset.properties.must_not_drift.items, data: data54 };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err124 = { instancePath: instancePath + "/dataset/must_not_drift/" + i6, schemaPath: "#/properties/dataset/properties/must_not_drift/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.dataset.properties.must_not_drift.items.type, parentSchema: schema62.properties.dataset.properties.must_not_drift.items, data: data54 };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        let i7 = data53.length;
                        let j3;
                        if (i7 > 1) {
                            const indices3 = {};
                            for (; i7--;) {
                                let item3 = data53[i7];
                                if (typeof item3 !== "string") {
                                    continue;
                                }
                                if (typeof indices3[item3] == "number") {
                                    j3 = indices3[item3];
                                    const err125 = { instancePath: instancePath + "/dataset/must_not_drift", schemaPath: "#/properties/dataset/properties/must_not_drift/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)", schema: true, parentSchema: schema62.properties.dataset.properties.must_not_drift, data: data53 };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                    break;
                                }
                                indices3[item3] = i7;
                            }
                        }
                    }
                    else {
                        const err126 = { instancePath: instancePath + "/dataset/must_not_drift", schemaPath: "#/properties/dataset/properties/must_not_drift/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.dataset.properties.must_not_drift.type, parentSchema: schema62.properties.dataset.properties.must_not_drift, data: data53 };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err127 = { instancePath: instancePath + "/dataset", schemaPath: "#/properties/dataset/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.dataset.type, parentSchema: schema62.properties.dataset, data: data51 };
                if (vErrors === null) {
                    vErrors = [err127];
                }
                else {
                    vErrors.push(err127);
                }
                errors++;
            }
        }
        if (data.on_drift !== undefined) {
            let data55 = data.on_drift;
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                if (data55.consecutive === undefined) {
                    const err128 = { instancePath: instancePath + "/on_drift", schemaPath: "#/properties/on_drift/required", keyword: "required", params: { missingProperty: "consecutive" }, message: "must have required property '" + "consecutive" + "'", schema: schema62.properties.on_drift.required, parentSchema: schema62.properties.on_drift, data: data55 };
                    if (vErrors === null) {
                        vErrors = [err128];
                    }
                    else {
                        vErrors.push(err128);
                    }
                    errors++;
                }
                if (data55.state === undefined) {
                    const err129 = { instancePath: instancePath + "/on_drift", schemaPath: "#/properties/on_drift/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property '" + "state" + "'", schema: schema62.properties.on_drift.required, parentSchema: schema62.properties.on_drift, data: data55 };
                    if (vErrors === null) {
                        vErrors = [err129];
                    }
                    else {
                        vErrors.push(err129);
                    }
                    errors++;
                }
                for (const key11 in data55) {
                    if (!((key11 === "consecutive") || (key11 === "state"))) {
                        const err130 = { instancePath: instancePath + "/on_drift", schemaPath: "#/properties/on_drift/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema62.properties.on_drift, data: data55 };
                        if (vErrors === null) {
                            vErrors = [err130];
                        }
                        else {
                            vErrors.push(err130);
                        }
                        errors++;
                    }
                }
                if (data55.consecutive !== undefined) {
                    let data56 = data55.consecutive;
                    if (!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) {
                        const err131 = { instancePath: instancePath + "/on_drift/consecutive", schemaPath: "#/properties/on_drift/properties/consecutive/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema62.properties.on_drift.properties.consecutive.type, parentSchema: schema62.properties.on_drift.properties.consecutive, data: data56 };
                        if (vErrors === null) {
                            vErrors = [err131];
                        }
                        else {
                            vErrors.push(err131);
                        }
                        errors++;
                    }
                    if ((typeof data56 == "number") && (isFinite(data56))) {
                        if (data56 < 1 || isNaN(data56)) {
                            const err132 = { instancePath: instancePath + "/on_drift/consecutive", schemaPath: "#/properties/on_drift/properties/consecutive/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema62.properties.on_drift.properties.consecutive, data: data56 };
                            if (vErrors === null) {
                                vErrors = [err132];
                            }
                            else {
                                vErrors.push(err132);
                            }
                            errors++;
                        }
                    }
                }
                if (data55.state !== undefined) {
                    let data57 = data55.state;
                    if (typeof data57 === "string") {
                        if (func3(data57) < 1) {
                            const err133 = { instancePath: instancePath + "/on_drift/state", schemaPath: "#/properties/on_drift/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.on_drift.properties.state, data: data57 };
                            if (vErrors === null) {
                                vErrors = [err133];
                            }
                            else {
                                vErrors.push(err133);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err134 = { instancePath: instancePath + "/on_drift/state", schemaPath: "#/properties/on_drift/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.on_drift.properties.state.type, parentSchema: schema62.properties.on_drift.properties.state, data: data57 };
                        if (vErrors === null) {
                            vErrors = [err134];
                        }
                        else {
                            vErrors.push(err134);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err135 = { instancePath: instancePath + "/on_drift", schemaPath: "#/properties/on_drift/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.properties.on_drift.type, parentSchema: schema62.properties.on_drift, data: data55 };
                if (vErrors === null) {
                    vErrors = [err135];
                }
                else {
                    vErrors.push(err135);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data58 = data.severity;
            if (!((data58 === "fail") || (data58 === "warn"))) {
                const err136 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data58 };
                if (vErrors === null) {
                    vErrors = [err136];
                }
                else {
                    vErrors.push(err136);
                }
                errors++;
            }
        }
        let data59 = data.show_values;
        if (typeof data59 !== "boolean") {
            const err137 = { instancePath: instancePath + "/show_values", schemaPath: "#/properties/show_values/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema62.properties.show_values.type, parentSchema: schema62.properties.show_values, data: data59 };
            if (vErrors === null) {
                vErrors = [err137];
            }
            else {
                vErrors.push(err137);
            }
            errors++;
        }
        if (data.delimiter !== undefined) {
            let data60 = data.delimiter;
            if (typeof data60 === "string") {
                if (func3(data60) > 1) {
                    const err138 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters", schema: 1, parentSchema: schema62.properties.delimiter, data: data60 };
                    if (vErrors === null) {
                        vErrors = [err138];
                    }
                    else {
                        vErrors.push(err138);
                    }
                    errors++;
                }
                if (func3(data60) < 1) {
                    const err139 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.delimiter, data: data60 };
                    if (vErrors === null) {
                        vErrors = [err139];
                    }
                    else {
                        vErrors.push(err139);
                    }
                    errors++;
                }
            }
            else {
                const err140 = { instancePath: instancePath + "/delimiter", schemaPath: "#/properties/delimiter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.delimiter.type, parentSchema: schema62.properties.delimiter, data: data60 };
                if (vErrors === null) {
                    vErrors = [err140];
                }
                else {
                    vErrors.push(err140);
                }
                errors++;
            }
        }
        if (data.quote !== undefined) {
            let data61 = data.quote;
            if (typeof data61 === "string") {
                if (func3(data61) > 1) {
                    const err141 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters", schema: 1, parentSchema: schema62.properties.quote, data: data61 };
                    if (vErrors === null) {
                        vErrors = [err141];
                    }
                    else {
                        vErrors.push(err141);
                    }
                    errors++;
                }
            }
            else {
                const err142 = { instancePath: instancePath + "/quote", schemaPath: "#/properties/quote/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.quote.type, parentSchema: schema62.properties.quote, data: data61 };
                if (vErrors === null) {
                    vErrors = [err142];
                }
                else {
                    vErrors.push(err142);
                }
                errors++;
            }
        }
        if (data.encoding !== undefined) {
            let data62 = data.encoding;
            if (typeof data62 === "string") {
                if (func3(data62) < 1) {
                    const err143 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.encoding, data: data62 };
                    if (vErrors === null) {
                        vErrors = [err143];
                    }
                    else {
                        vErrors.push(err143);
                    }
                    errors++;
                }
            }
            else {
                const err144 = { instancePath: instancePath + "/encoding", schemaPath: "#/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.encoding.type, parentSchema: schema62.properties.encoding, data: data62 };
                if (vErrors === null) {
                    vErrors = [err144];
                }
                else {
                    vErrors.push(err144);
                }
                errors++;
            }
        }
        if (data.missing_values !== undefined) {
            let data63 = data.missing_values;
            if (Array.isArray(data63)) {
                if (data63.length < 1) {
                    const err145 = { instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema62.properties.missing_values, data: data63 };
                    if (vErrors === null) {
                        vErrors = [err145];
                    }
                    else {
                        vErrors.push(err145);
                    }
                    errors++;
                }
                const len4 = data63.length;
                for (let i8 = 0; i8 < len4; i8++) {
                    let data64 = data63[i8];
                    if (typeof data64 === "string") {
                        if (func3(data64) < 1) {
                            const err146 = { instancePath: instancePath + "/missing_values/" + i8, schemaPath: "#/properties/missing_values/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema62.properties.missing_values.items, data: data64 };
                            if (vErrors === null) {
                                vErrors = [err146];
                            }
                            else {
                                vErrors.push(err146);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err147 = { instancePath: instancePath + "/missing_values/" + i8, schemaPath: "#/properties/missing_values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema62.properties.missing_values.items.type, parentSchema: schema62.properties.missing_values.items, data: data64 };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                }
                let i9 = data63.length;
                let j4;
                if (i9 > 1) {
                    const indices4 = {};
                    for (; i9--;) {
                        let item4 = data63[i9];
                        if (typeof item4 !== "string") {
                            continue;
                        }
                        if (typeof indices4[item4] == "number") {
                            j4 = indices4[item4];
                            const err148 = { instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)", schema: true, parentSchema: schema62.properties.missing_values, data: data63 };
                            if (vErrors === null) {
                                vErrors = [err148];
                            }
                            else {
                                vErrors.push(err148);
                            }
                            errors++;
                            break;
                        }
                        indices4[item4] = i9;
                    }
                }
            }
            else {
                const err149 = { instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema62.properties.missing_values.type, parentSchema: schema62.properties.missing_values, data: data63 };
                if (vErrors === null) {
                    vErrors = [err149];
                }
                else {
                    vErrors.push(err149);
                }
                errors++;
            }
        }
    }
    else {
        const err150 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema62.type, parentSchema: schema62, data };
        if (vErrors === null) {
            vErrors = [err150];
        }
        else {
            vErrors.push(err150);
        }
        errors++;
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema71 = { "title": "Model", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "description": "The model: a file, a folder with all that lies in it, a glob, or a list of those.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "$ref": "#/$defs/path" } }, "formats": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "title": "ModelFormatName", "enum": ["onnx", "safetensors", "gguf", "pytorch", "torchscript", "pickle", "joblib", "skops", "npy", "npz", "keras", "keras_h5", "saved_model", "xgboost", "lightgbm", "mlflow", "hugging_face", "tflite", "catboost", "pmml", "core_ml", "unknown"] }, "description": "What the model and each file in it may be; by default every format whose structure is read. What is only told by its name (tflite, catboost, pmml, core_ml), and unknown, is taken as it is where it is listed here." }, "max_size": { "$ref": "#/$defs/size", "description": "Largest size, inclusive: bytes, or text such as 200MB (10⁶) or 200MiB (2²⁰)." }, "max_relative_growth": { "type": "number", "minimum": 0, "description": "Largest growth against the baseline, inclusive: 0.1 is ten percent." }, "max_absolute_growth": { "$ref": "#/$defs/size", "description": "Largest growth against the baseline, inclusive: bytes, or text such as 20MB." }, "baseline": { "$ref": "#/$defs/baseline" }, "allow_imports": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[^:\\s]+:[^:\\s]+$" }, "description": "Further exact pairs that loading the model may import, as module:name, such as acme.features:Clip." }, "exceptions": { "type": "array", "minItems": 1, "description": "Files whose format, structure and imports are taken as they are, by their content, until the end of a day.", "items": { "title": "ModelException", "type": "object", "required": ["sha256", "reason", "approved_by", "expires"], "additionalProperties": false, "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the file, as reports print it." }, "reason": { "type": "string", "minLength": 1 }, "approved_by": { "type": "string", "minLength": 1 }, "expires": { "title": "Day", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "The last day (UTC) on which the exception is in force, such as 2026-12-01." } } } }, "max_parameters": { "type": "integer", "minimum": 1, "description": "Most elements of all tensors together, inclusive." }, "allowed_dtypes": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "description": "Data types that tensors may have, as NumPy names them: float32, float16, bfloat16, int8; blocks of GGUF as q4_k." }, "opset": { "title": "Opset", "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 1 }, "max": { "type": "integer", "minimum": 1 } }, "description": "Version of the operator set ai.onnx, inclusive." }, "max_age": { "$ref": "#/$defs/duration", "description": "How old the newest file of the model may be: 36h, 30d." }, "time_limit": { "$ref": "#/$defs/duration", "default": "15m", "description": "How long the reading of the structure of one file may take before it is an error." }, "scans": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/blockName" }, "description": "Reports of other scanners, by name: SARIF, or the JSON of picklescan, modelscan and modelaudit.", "additionalProperties": { "title": "Scan", "type": "object", "required": ["path"], "additionalProperties": false, "properties": { "path": { "$ref": "#/$defs/path", "description": "The report." }, "fail_at": { "enum": ["low", "medium", "high", "critical"], "default": "medium", "description": "The least severity of a finding that fails." } } } }, "severity": { "$ref": "#/$defs/severity", "default": "fail" } } };
const func0 = ajv_dist_runtime_equal_js__WEBPACK_IMPORTED_MODULE_1__["default"];
const pattern28 = new RegExp("^[^:\\s]+:[^:\\s]+$", "u");
const pattern29 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern31 = new RegExp("^[a-z][a-z0-9_]*$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.time_limit === undefined) {
            data.time_limit = "15m";
        }
        if (data.severity === undefined) {
            data.severity = "fail";
        }
        if (data.path === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema71.required, parentSchema: schema71, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema71.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if ((typeof data0 !== "string") && (!(Array.isArray(data0)))) {
                const err2 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: schema71.properties.path.type }, message: "must be string,array", schema: schema71.properties.path.type, parentSchema: schema71.properties.path, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (typeof data0 === "string") {
                if (func3(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.path, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (Array.isArray(data0)) {
                if (data0.length < 1) {
                    const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema71.properties.path, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0];
                    if (typeof data1 === "string") {
                        if (func3(data1) < 1) {
                            const err5 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/path/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.formats !== undefined) {
            let data2 = data.formats;
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err7 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema71.properties.formats, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (!((((((((((((((((((((((data3 === "onnx") || (data3 === "safetensors")) || (data3 === "gguf")) || (data3 === "pytorch")) || (data3 === "torchscript")) || (data3 === "pickle")) || (data3 === "joblib")) || (data3 === "skops")) || (data3 === "npy")) || (data3 === "npz")) || (data3 === "keras")) || (data3 === "keras_h5")) || (data3 === "saved_model")) || (data3 === "xgboost")) || (data3 === "lightgbm")) || (data3 === "mlflow")) || (data3 === "hugging_face")) || (data3 === "tflite")) || (data3 === "catboost")) || (data3 === "pmml")) || (data3 === "core_ml")) || (data3 === "unknown"))) {
                        const err8 = { instancePath: instancePath + "/formats/" + i1, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: schema71.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: schema71.properties.formats.items.enum, parentSchema: schema71.properties.formats.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                let i2 = data2.length;
                let j0;
                if (i2 > 1) {
                    outer0: for (; i2--;) {
                        for (j0 = i2; j0--;) {
                            if (func0(data2[i2], data2[j0])) {
                                const err9 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema71.properties.formats, data: data2 };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                                break outer0;
                            }
                        }
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema71.properties.formats.type, parentSchema: schema71.properties.formats, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.max_size !== undefined) {
            let data4 = data.max_size;
            if ((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")) {
                const err11 = { instancePath: instancePath + "/max_size", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: schema35.type }, message: "must be integer,string", schema: schema35.type, parentSchema: schema35, data: data4 };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 1 || isNaN(data4)) {
                    const err12 = { instancePath: instancePath + "/max_size", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            if (typeof data4 === "string") {
                if (!pattern8.test(data4)) {
                    const err13 = { instancePath: instancePath + "/max_size", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" + "\"", schema: "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$", parentSchema: schema35, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.max_relative_growth !== undefined) {
            let data5 = data.max_relative_growth;
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 0 || isNaN(data5)) {
                    const err14 = { instancePath: instancePath + "/max_relative_growth", schemaPath: "#/properties/max_relative_growth/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema71.properties.max_relative_growth, data: data5 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/max_relative_growth", schemaPath: "#/properties/max_relative_growth/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema71.properties.max_relative_growth.type, parentSchema: schema71.properties.max_relative_growth, data: data5 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.max_absolute_growth !== undefined) {
            let data6 = data.max_absolute_growth;
            if ((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")) {
                const err16 = { instancePath: instancePath + "/max_absolute_growth", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: schema35.type }, message: "must be integer,string", schema: schema35.type, parentSchema: schema35, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 1 || isNaN(data6)) {
                    const err17 = { instancePath: instancePath + "/max_absolute_growth", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            if (typeof data6 === "string") {
                if (!pattern8.test(data6)) {
                    const err18 = { instancePath: instancePath + "/max_absolute_growth", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" + "\"", schema: "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$", parentSchema: schema35, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
        }
        if (data.baseline !== undefined) {
            if (!(validate21(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.allow_imports !== undefined) {
            let data8 = data.allow_imports;
            if (Array.isArray(data8)) {
                if (data8.length < 1) {
                    const err19 = { instancePath: instancePath + "/allow_imports", schemaPath: "#/properties/allow_imports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema71.properties.allow_imports, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                const len2 = data8.length;
                for (let i3 = 0; i3 < len2; i3++) {
                    let data9 = data8[i3];
                    if (typeof data9 === "string") {
                        if (!pattern28.test(data9)) {
                            const err20 = { instancePath: instancePath + "/allow_imports/" + i3, schemaPath: "#/properties/allow_imports/items/pattern", keyword: "pattern", params: { pattern: "^[^:\\s]+:[^:\\s]+$" }, message: "must match pattern \"" + "^[^:\\s]+:[^:\\s]+$" + "\"", schema: "^[^:\\s]+:[^:\\s]+$", parentSchema: schema71.properties.allow_imports.items, data: data9 };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/allow_imports/" + i3, schemaPath: "#/properties/allow_imports/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.allow_imports.items.type, parentSchema: schema71.properties.allow_imports.items, data: data9 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                let i4 = data8.length;
                let j1;
                if (i4 > 1) {
                    const indices0 = {};
                    for (; i4--;) {
                        let item0 = data8[i4];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j1 = indices0[item0];
                            const err22 = { instancePath: instancePath + "/allow_imports", schemaPath: "#/properties/allow_imports/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: true, parentSchema: schema71.properties.allow_imports, data: data8 };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i4;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/allow_imports", schemaPath: "#/properties/allow_imports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema71.properties.allow_imports.type, parentSchema: schema71.properties.allow_imports, data: data8 };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.exceptions !== undefined) {
            let data10 = data.exceptions;
            if (Array.isArray(data10)) {
                if (data10.length < 1) {
                    const err24 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema71.properties.exceptions, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                const len3 = data10.length;
                for (let i5 = 0; i5 < len3; i5++) {
                    let data11 = data10[i5];
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.sha256 === undefined) {
                            const err25 = { instancePath: instancePath + "/exceptions/" + i5, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property '" + "sha256" + "'", schema: schema71.properties.exceptions.items.required, parentSchema: schema71.properties.exceptions.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (data11.reason === undefined) {
                            const err26 = { instancePath: instancePath + "/exceptions/" + i5, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema71.properties.exceptions.items.required, parentSchema: schema71.properties.exceptions.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                        if (data11.approved_by === undefined) {
                            const err27 = { instancePath: instancePath + "/exceptions/" + i5, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approved_by" }, message: "must have required property '" + "approved_by" + "'", schema: schema71.properties.exceptions.items.required, parentSchema: schema71.properties.exceptions.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                        if (data11.expires === undefined) {
                            const err28 = { instancePath: instancePath + "/exceptions/" + i5, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'", schema: schema71.properties.exceptions.items.required, parentSchema: schema71.properties.exceptions.items, data: data11 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        for (const key1 in data11) {
                            if (!((((key1 === "sha256") || (key1 === "reason")) || (key1 === "approved_by")) || (key1 === "expires"))) {
                                const err29 = { instancePath: instancePath + "/exceptions/" + i5, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71.properties.exceptions.items, data: data11 };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                        }
                        if (data11.sha256 !== undefined) {
                            let data12 = data11.sha256;
                            if (typeof data12 === "string") {
                                if (!pattern29.test(data12)) {
                                    const err30 = { instancePath: instancePath + "/exceptions/" + i5 + "/sha256", schemaPath: "#/properties/exceptions/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"", schema: "^[0-9a-f]{64}$", parentSchema: schema71.properties.exceptions.items.properties.sha256, data: data12 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err31 = { instancePath: instancePath + "/exceptions/" + i5 + "/sha256", schemaPath: "#/properties/exceptions/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.exceptions.items.properties.sha256.type, parentSchema: schema71.properties.exceptions.items.properties.sha256, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err31];
                                }
                                else {
                                    vErrors.push(err31);
                                }
                                errors++;
                            }
                        }
                        if (data11.reason !== undefined) {
                            let data13 = data11.reason;
                            if (typeof data13 === "string") {
                                if (func3(data13) < 1) {
                                    const err32 = { instancePath: instancePath + "/exceptions/" + i5 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.exceptions.items.properties.reason, data: data13 };
                                    if (vErrors === null) {
                                        vErrors = [err32];
                                    }
                                    else {
                                        vErrors.push(err32);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err33 = { instancePath: instancePath + "/exceptions/" + i5 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.exceptions.items.properties.reason.type, parentSchema: schema71.properties.exceptions.items.properties.reason, data: data13 };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                        if (data11.approved_by !== undefined) {
                            let data14 = data11.approved_by;
                            if (typeof data14 === "string") {
                                if (func3(data14) < 1) {
                                    const err34 = { instancePath: instancePath + "/exceptions/" + i5 + "/approved_by", schemaPath: "#/properties/exceptions/items/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema71.properties.exceptions.items.properties.approved_by, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/exceptions/" + i5 + "/approved_by", schemaPath: "#/properties/exceptions/items/properties/approved_by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.exceptions.items.properties.approved_by.type, parentSchema: schema71.properties.exceptions.items.properties.approved_by, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                        if (data11.expires !== undefined) {
                            let data15 = data11.expires;
                            if (typeof data15 === "string") {
                                if (!pattern30.test(data15)) {
                                    const err36 = { instancePath: instancePath + "/exceptions/" + i5 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema71.properties.exceptions.items.properties.expires, data: data15 };
                                    if (vErrors === null) {
                                        vErrors = [err36];
                                    }
                                    else {
                                        vErrors.push(err36);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err37 = { instancePath: instancePath + "/exceptions/" + i5 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.exceptions.items.properties.expires.type, parentSchema: schema71.properties.exceptions.items.properties.expires, data: data15 };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/exceptions/" + i5, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.properties.exceptions.items.type, parentSchema: schema71.properties.exceptions.items, data: data11 };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema71.properties.exceptions.type, parentSchema: schema71.properties.exceptions, data: data10 };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    vErrors.push(err39);
                }
                errors++;
            }
        }
        if (data.max_parameters !== undefined) {
            let data16 = data.max_parameters;
            if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                const err40 = { instancePath: instancePath + "/max_parameters", schemaPath: "#/properties/max_parameters/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.max_parameters.type, parentSchema: schema71.properties.max_parameters, data: data16 };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
            if ((typeof data16 == "number") && (isFinite(data16))) {
                if (data16 < 1 || isNaN(data16)) {
                    const err41 = { instancePath: instancePath + "/max_parameters", schemaPath: "#/properties/max_parameters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema71.properties.max_parameters, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
            }
        }
        if (data.allowed_dtypes !== undefined) {
            let data17 = data.allowed_dtypes;
            if (Array.isArray(data17)) {
                if (data17.length < 1) {
                    const err42 = { instancePath: instancePath + "/allowed_dtypes", schemaPath: "#/properties/allowed_dtypes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema71.properties.allowed_dtypes, data: data17 };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                const len4 = data17.length;
                for (let i6 = 0; i6 < len4; i6++) {
                    let data18 = data17[i6];
                    if (typeof data18 === "string") {
                        if (!pattern31.test(data18)) {
                            const err43 = { instancePath: instancePath + "/allowed_dtypes/" + i6, schemaPath: "#/properties/allowed_dtypes/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_]*$" + "\"", schema: "^[a-z][a-z0-9_]*$", parentSchema: schema71.properties.allowed_dtypes.items, data: data18 };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err44 = { instancePath: instancePath + "/allowed_dtypes/" + i6, schemaPath: "#/properties/allowed_dtypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema71.properties.allowed_dtypes.items.type, parentSchema: schema71.properties.allowed_dtypes.items, data: data18 };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            vErrors.push(err44);
                        }
                        errors++;
                    }
                }
                let i7 = data17.length;
                let j2;
                if (i7 > 1) {
                    const indices1 = {};
                    for (; i7--;) {
                        let item1 = data17[i7];
                        if (typeof item1 !== "string") {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j2 = indices1[item1];
                            const err45 = { instancePath: instancePath + "/allowed_dtypes", schemaPath: "#/properties/allowed_dtypes/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)", schema: true, parentSchema: schema71.properties.allowed_dtypes, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err45];
                            }
                            else {
                                vErrors.push(err45);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i7;
                    }
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/allowed_dtypes", schemaPath: "#/properties/allowed_dtypes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema71.properties.allowed_dtypes.type, parentSchema: schema71.properties.allowed_dtypes, data: data17 };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
        if (data.opset !== undefined) {
            let data19 = data.opset;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (Object.keys(data19).length < 1) {
                    const err47 = { instancePath: instancePath + "/opset", schemaPath: "#/properties/opset/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema71.properties.opset, data: data19 };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                for (const key2 in data19) {
                    if (!((key2 === "min") || (key2 === "max"))) {
                        const err48 = { instancePath: instancePath + "/opset", schemaPath: "#/properties/opset/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71.properties.opset, data: data19 };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                if (data19.min !== undefined) {
                    let data20 = data19.min;
                    if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                        const err49 = { instancePath: instancePath + "/opset/min", schemaPath: "#/properties/opset/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.opset.properties.min.type, parentSchema: schema71.properties.opset.properties.min, data: data20 };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                    if ((typeof data20 == "number") && (isFinite(data20))) {
                        if (data20 < 1 || isNaN(data20)) {
                            const err50 = { instancePath: instancePath + "/opset/min", schemaPath: "#/properties/opset/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema71.properties.opset.properties.min, data: data20 };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                }
                if (data19.max !== undefined) {
                    let data21 = data19.max;
                    if (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) {
                        const err51 = { instancePath: instancePath + "/opset/max", schemaPath: "#/properties/opset/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema71.properties.opset.properties.max.type, parentSchema: schema71.properties.opset.properties.max, data: data21 };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    if ((typeof data21 == "number") && (isFinite(data21))) {
                        if (data21 < 1 || isNaN(data21)) {
                            const err52 = { instancePath: instancePath + "/opset/max", schemaPath: "#/properties/opset/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema71.properties.opset.properties.max, data: data21 };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/opset", schemaPath: "#/properties/opset/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.properties.opset.type, parentSchema: schema71.properties.opset, data: data19 };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
        if (data.max_age !== undefined) {
            let data22 = data.max_age;
            if (typeof data22 === "string") {
                if (!pattern7.test(data22)) {
                    const err54 = { instancePath: instancePath + "/max_age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data22 };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/max_age", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data22 };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        let data23 = data.time_limit;
        if (typeof data23 === "string") {
            if (!pattern7.test(data23)) {
                const err56 = { instancePath: instancePath + "/time_limit", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data23 };
                if (vErrors === null) {
                    vErrors = [err56];
                }
                else {
                    vErrors.push(err56);
                }
                errors++;
            }
        }
        else {
            const err57 = { instancePath: instancePath + "/time_limit", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data23 };
            if (vErrors === null) {
                vErrors = [err57];
            }
            else {
                vErrors.push(err57);
            }
            errors++;
        }
        if (data.scans !== undefined) {
            let data24 = data.scans;
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (Object.keys(data24).length < 1) {
                    const err58 = { instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema71.properties.scans, data: data24 };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
                for (const key3 in data24) {
                    const _errs57 = errors;
                    if (typeof key3 === "string") {
                        if (!pattern4.test(key3)) {
                            const err59 = { instancePath: instancePath + "/scans", schemaPath: "#/$defs/blockName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema37, data: key3, propertyName: key3 };
                            if (vErrors === null) {
                                vErrors = [err59];
                            }
                            else {
                                vErrors.push(err59);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err60 = { instancePath: instancePath + "/scans", schemaPath: "#/$defs/blockName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: key3, propertyName: key3 };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                    var valid21 = _errs57 === errors;
                    if (!valid21) {
                        const err61 = { instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema71.properties.scans.propertyNames, parentSchema: schema71.properties.scans, data: data24 };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
                for (const key4 in data24) {
                    let data25 = data24[key4];
                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                        if (data25.fail_at === undefined) {
                            data25.fail_at = "medium";
                        }
                        if (data25.path === undefined) {
                            const err62 = { instancePath: instancePath + "/scans/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'", schema: schema71.properties.scans.additionalProperties.required, parentSchema: schema71.properties.scans.additionalProperties, data: data25 };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                vErrors.push(err62);
                            }
                            errors++;
                        }
                        for (const key5 in data25) {
                            if (!((key5 === "path") || (key5 === "fail_at"))) {
                                const err63 = { instancePath: instancePath + "/scans/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema71.properties.scans.additionalProperties, data: data25 };
                                if (vErrors === null) {
                                    vErrors = [err63];
                                }
                                else {
                                    vErrors.push(err63);
                                }
                                errors++;
                            }
                        }
                        if (data25.path !== undefined) {
                            let data26 = data25.path;
                            if (typeof data26 === "string") {
                                if (func3(data26) < 1) {
                                    const err64 = { instancePath: instancePath + "/scans/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/scans/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data26 };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                        }
                        let data27 = data25.fail_at;
                        if (!((((data27 === "low") || (data27 === "medium")) || (data27 === "high")) || (data27 === "critical"))) {
                            const err66 = { instancePath: instancePath + "/scans/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/fail_at", schemaPath: "#/properties/scans/additionalProperties/properties/fail_at/enum", keyword: "enum", params: { allowedValues: schema71.properties.scans.additionalProperties.properties.fail_at.enum }, message: "must be equal to one of the allowed values", schema: schema71.properties.scans.additionalProperties.properties.fail_at.enum, parentSchema: schema71.properties.scans.additionalProperties.properties.fail_at, data: data27 };
                            if (vErrors === null) {
                                vErrors = [err66];
                            }
                            else {
                                vErrors.push(err66);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err67 = { instancePath: instancePath + "/scans/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.properties.scans.additionalProperties.type, parentSchema: schema71.properties.scans.additionalProperties, data: data25 };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err68 = { instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.properties.scans.type, parentSchema: schema71.properties.scans, data: data24 };
                if (vErrors === null) {
                    vErrors = [err68];
                }
                else {
                    vErrors.push(err68);
                }
                errors++;
            }
        }
        let data28 = data.severity;
        if (!((data28 === "fail") || (data28 === "warn"))) {
            const err69 = { instancePath: instancePath + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values", schema: schema41.enum, parentSchema: schema41, data: data28 };
            if (vErrors === null) {
                vErrors = [err69];
            }
            else {
                vErrors.push(err69);
            }
            errors++;
        }
    }
    else {
        const err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema71.type, parentSchema: schema71, data };
        if (vErrors === null) {
            vErrors = [err70];
        }
        else {
            vErrors.push(err70);
        }
        errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:mlgate:schema:configuration:1" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fail_on === undefined) {
            data.fail_on = "fail";
        }
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.name === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data1 = data.name;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema31.properties.name, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data1 };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        let data2 = data.fail_on;
        if (!((data2 === "fail") || (data2 === "warn"))) {
            const err6 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: schema31.properties.fail_on.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.fail_on.enum, parentSchema: schema31.properties.fail_on, data: data2 };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.baseline !== undefined) {
            if (!(validate21(data.baseline, { instancePath: instancePath + "/baseline", parentData: data, parentDataProperty: "baseline", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                errors = vErrors.length;
            }
        }
        if (data.engine !== undefined) {
            let data4 = data.engine;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.time_limit === undefined) {
                    data4.time_limit = "1h";
                }
                if (Object.keys(data4).length < 1) {
                    const err7 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.engine, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data4) {
                    if (!(((key1 === "memory_limit") || (key1 === "threads")) || (key1 === "time_limit"))) {
                        const err8 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.engine, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data4.memory_limit !== undefined) {
                    let data5 = data4.memory_limit;
                    if ((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")) {
                        const err9 = { instancePath: instancePath + "/engine/memory_limit", schemaPath: "#/$defs/size/type", keyword: "type", params: { type: schema35.type }, message: "must be integer,string", schema: schema35.type, parentSchema: schema35, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 1 || isNaN(data5)) {
                            const err10 = { instancePath: instancePath + "/engine/memory_limit", schemaPath: "#/$defs/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    if (typeof data5 === "string") {
                        if (!pattern8.test(data5)) {
                            const err11 = { instancePath: instancePath + "/engine/memory_limit", schemaPath: "#/$defs/size/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" }, message: "must match pattern \"" + "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$" + "\"", schema: "^[0-9]+(\\.[0-9]+)? ?(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$", parentSchema: schema35, data: data5 };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
                if (data4.threads !== undefined) {
                    let data6 = data4.threads;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err12 = { instancePath: instancePath + "/engine/threads", schemaPath: "#/properties/engine/properties/threads/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.engine.properties.threads.type, parentSchema: schema31.properties.engine.properties.threads, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 1024 || isNaN(data6)) {
                            const err13 = { instancePath: instancePath + "/engine/threads", schemaPath: "#/properties/engine/properties/threads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 }, message: "must be <= 1024", schema: 1024, parentSchema: schema31.properties.engine.properties.threads, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data6 < 1 || isNaN(data6)) {
                            const err14 = { instancePath: instancePath + "/engine/threads", schemaPath: "#/properties/engine/properties/threads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.engine.properties.threads, data: data6 };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
                let data7 = data4.time_limit;
                if (typeof data7 === "string") {
                    if (!pattern7.test(data7)) {
                        const err15 = { instancePath: instancePath + "/engine/time_limit", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[0-9]+[smhd]$" }, message: "must match pattern \"" + "^[0-9]+[smhd]$" + "\"", schema: "^[0-9]+[smhd]$", parentSchema: schema34, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                }
                else {
                    const err16 = { instancePath: instancePath + "/engine/time_limit", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.engine.type, parentSchema: schema31.properties.engine, data: data4 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.data !== undefined) {
            let data8 = data.data;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (Object.keys(data8).length < 1) {
                    const err18 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.data, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                for (const key2 in data8) {
                    const _errs20 = errors;
                    if (typeof key2 === "string") {
                        if (!pattern4.test(key2)) {
                            const err19 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/blockName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema37, data: key2, propertyName: key2 };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                vErrors.push(err19);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/data", schemaPath: "#/$defs/blockName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: key2, propertyName: key2 };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                    var valid4 = _errs20 === errors;
                    if (!valid4) {
                        const err21 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema31.properties.data.propertyNames, parentSchema: schema31.properties.data, data: data8 };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                for (const key3 in data8) {
                    if (!(validate23(data8[key3], { instancePath: instancePath + "/data/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.data.type, parentSchema: schema31.properties.data, data: data8 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.metrics !== undefined) {
            let data10 = data.metrics;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (Object.keys(data10).length < 1) {
                    const err23 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.metrics, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                for (const key4 in data10) {
                    const _errs27 = errors;
                    if (typeof key4 === "string") {
                        if (!pattern4.test(key4)) {
                            const err24 = { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/blockName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema37, data: key4, propertyName: key4 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/metrics", schemaPath: "#/$defs/blockName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: key4, propertyName: key4 };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                    var valid7 = _errs27 === errors;
                    if (!valid7) {
                        const err26 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema31.properties.metrics.propertyNames, parentSchema: schema31.properties.metrics, data: data10 };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                for (const key5 in data10) {
                    if (!(validate26(data10[key5], { instancePath: instancePath + "/metrics/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data10, parentDataProperty: key5, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.metrics.type, parentSchema: schema31.properties.metrics, data: data10 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.drift !== undefined) {
            let data12 = data.drift;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (Object.keys(data12).length < 1) {
                    const err28 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.drift, data: data12 };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
                for (const key6 in data12) {
                    const _errs34 = errors;
                    if (typeof key6 === "string") {
                        if (!pattern4.test(key6)) {
                            const err29 = { instancePath: instancePath + "/drift", schemaPath: "#/$defs/blockName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema37, data: key6, propertyName: key6 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/drift", schemaPath: "#/$defs/blockName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: key6, propertyName: key6 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                    var valid10 = _errs34 === errors;
                    if (!valid10) {
                        const err31 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid", schema: schema31.properties.drift.propertyNames, parentSchema: schema31.properties.drift, data: data12 };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                for (const key7 in data12) {
                    if (!(validate31(data12[key7], { instancePath: instancePath + "/drift/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key7, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err32 = { instancePath: instancePath + "/drift", schemaPath: "#/properties/drift/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.drift.type, parentSchema: schema31.properties.drift, data: data12 };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    vErrors.push(err32);
                }
                errors++;
            }
        }
        if (data.model !== undefined) {
            let data14 = data.model;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (Object.keys(data14).length < 1) {
                    const err33 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.model, data: data14 };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                for (const key8 in data14) {
                    const _errs41 = errors;
                    if (typeof key8 === "string") {
                        if (!pattern4.test(key8)) {
                            const err34 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/blockName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$" + "\"", schema: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", parentSchema: schema37, data: key8, propertyName: key8 };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/blockName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: key8, propertyName: key8 };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                    var valid13 = _errs41 === errors;
                    if (!valid13) {
                        const err36 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid", schema: schema31.properties.model.propertyNames, parentSchema: schema31.properties.model, data: data14 };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                for (const key9 in data14) {
                    if (!(validate33(data14[key9], { instancePath: instancePath + "/model/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key9, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.model.type, parentSchema: schema31.properties.model, data: data14 };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data16 = data.waivers;
            if (Array.isArray(data16)) {
                if (data16.length < 1) {
                    const err38 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.waivers, data: data16 };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        vErrors.push(err38);
                    }
                    errors++;
                }
                const len0 = data16.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data17 = data16[i0];
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        if (data17.check === undefined) {
                            const err39 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property '" + "check" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data17.reason === undefined) {
                            const err40 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if (data17.approved_by === undefined) {
                            const err41 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "approved_by" }, message: "must have required property '" + "approved_by" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                        if (data17.expires === undefined) {
                            const err42 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property '" + "expires" + "'", schema: schema31.properties.waivers.items.required, parentSchema: schema31.properties.waivers.items, data: data17 };
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                        for (const key10 in data17) {
                            if (!((((key10 === "check") || (key10 === "reason")) || (key10 === "approved_by")) || (key10 === "expires"))) {
                                const err43 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.waivers.items, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data17.check !== undefined) {
                            let data18 = data17.check;
                            if (typeof data18 === "string") {
                                if (func3(data18) < 1) {
                                    const err44 = { instancePath: instancePath + "/waivers/" + i0 + "/check", schemaPath: "#/properties/waivers/items/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.waivers.items.properties.check, data: data18 };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err45 = { instancePath: instancePath + "/waivers/" + i0 + "/check", schemaPath: "#/properties/waivers/items/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.items.properties.check.type, parentSchema: schema31.properties.waivers.items.properties.check, data: data18 };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    vErrors.push(err45);
                                }
                                errors++;
                            }
                        }
                        if (data17.reason !== undefined) {
                            let data19 = data17.reason;
                            if (typeof data19 === "string") {
                                if (func3(data19) < 1) {
                                    const err46 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.waivers.items.properties.reason, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err47 = { instancePath: instancePath + "/waivers/" + i0 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.items.properties.reason.type, parentSchema: schema31.properties.waivers.items.properties.reason, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data17.approved_by !== undefined) {
                            let data20 = data17.approved_by;
                            if (typeof data20 === "string") {
                                if (func3(data20) < 1) {
                                    const err48 = { instancePath: instancePath + "/waivers/" + i0 + "/approved_by", schemaPath: "#/properties/waivers/items/properties/approved_by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.waivers.items.properties.approved_by, data: data20 };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err49 = { instancePath: instancePath + "/waivers/" + i0 + "/approved_by", schemaPath: "#/properties/waivers/items/properties/approved_by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.items.properties.approved_by.type, parentSchema: schema31.properties.waivers.items.properties.approved_by, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                        if (data17.expires !== undefined) {
                            let data21 = data17.expires;
                            if (typeof data21 === "string") {
                                if (!pattern30.test(data21)) {
                                    const err50 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" + "\"", schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema31.properties.waivers.items.properties.expires, data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err50];
                                    }
                                    else {
                                        vErrors.push(err50);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err51 = { instancePath: instancePath + "/waivers/" + i0 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.items.properties.expires.type, parentSchema: schema31.properties.waivers.items.properties.expires, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/waivers/" + i0, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.waivers.items.type, parentSchema: schema31.properties.waivers.items, data: data17 };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.waivers.type, parentSchema: schema31.properties.waivers, data: data16 };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    vErrors.push(err53);
                }
                errors++;
            }
        }
    }
    else {
        const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err54];
        }
        else {
            vErrors.push(err54);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
