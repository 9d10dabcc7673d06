export const id = 30;
export const ids = [30];
export const modules = {

/***/ 72030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isProfileFile: () => (/* binding */ isProfileFile)
/* harmony export */ });
const isProfileFile = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mlgate:schema:profile:1", "title": "Profile", "description": "The distributions of a table, without its rows: what `mlgate profile DATA -o FILE` writes and the drift gate compares with. docs/profiles.md says how `sha256` is made, and what else must hold: lengths that agree, counts that add up.", "type": "object", "required": ["format", "version", "sha256", "tool", "origin", "rows", "columns"], "additionalProperties": false, "properties": { "format": { "const": "mlgate-profile" }, "version": { "const": 1 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the file as mlgate wrote it, without its fourth line, which is this member." }, "tool": { "$ref": "#/$defs/tool" }, "origin": { "$ref": "#/$defs/origin" }, "rows": { "$ref": "#/$defs/count", "description": "Of the table, after the window." }, "group": { "$ref": "#/$defs/group" }, "columns": { "type": "array", "items": { "$ref": "#/$defs/column" }, "description": "In the table's order, each name once." } }, "$defs": { "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "positiveCount": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "tool": { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "mlgate" }, "version": { "type": "string" } } }, "origin": { "type": "object", "required": ["commit", "files"], "additionalProperties": false, "properties": { "commit": { "type": ["string", "null"], "description": "The commit that was checked out; null where there was none, or it was left out." }, "files": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["path", "size", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string", "description": "Relative to the workspace, with slashes; outside of it the name alone; elsewhere the address." }, "size": { "$ref": "#/$defs/count" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } }, "window": { "type": "object", "required": ["column", "from", "to"], "additionalProperties": false, "properties": { "column": { "type": "string" }, "from": { "$ref": "#/$defs/instant" }, "to": { "$ref": "#/$defs/instant" } }, "description": "The rows that were taken: those from `from` on and before `to`." } }, "description": "What the profile was made of." }, "instant": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z$", "description": "ISO 8601 in UTC." }, "group": { "type": "object", "required": ["columns"], "additionalProperties": false, "properties": { "columns": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "The columns that name a group together." } }, "description": "Rows of one group are not independent of each other. Absent where all rows are treated as independent." }, "designEffects": { "type": "object", "required": ["values", "missing"], "additionalProperties": false, "properties": { "values": { "type": "number", "minimum": 1, "description": "Of the shares of its values." }, "missing": { "type": "number", "minimum": 1, "description": "Of the share of missing rows." } }, "description": "What a group makes of the number of rows: n rows tell as much as n divided by this many independent ones." }, "type": { "enum": ["text", "json", "integer", "decimal", "float", "boolean", "string", "uuid", "date", "time", "timestamp", "list", "struct", "unsupported"], "description": "The type of its cells, the same word for all widths of one kind; `text` where the source has none, as CSV." }, "column": { "type": "object", "required": ["name", "kind"], "properties": { "name": { "type": "string" }, "kind": { "enum": ["numeric", "categorical", "time", "identifier", "empty", "unsupported"] } }, "allOf": [{ "if": { "properties": { "kind": { "const": "numeric" } } }, "then": { "$ref": "#/$defs/numeric" } }, { "if": { "properties": { "kind": { "const": "categorical" } } }, "then": { "$ref": "#/$defs/categorical" } }, { "if": { "properties": { "kind": { "enum": ["time", "identifier", "empty", "unsupported"] } } }, "then": { "$ref": "#/$defs/unjudged" } }] }, "numeric": { "type": "object", "required": ["name", "kind", "type", "missing", "nan", "positive_infinity", "negative_infinity", "count", "min", "max", "sum", "sum_of_squares", "whole", "distinct", "edges", "at", "between", "sums"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "kind": { "const": "numeric" }, "type": { "$ref": "#/$defs/type" }, "missing": { "$ref": "#/$defs/count", "description": "Rows without a value. NaN is none." }, "nan": { "$ref": "#/$defs/count", "description": "NaN, which also count as missing." }, "positive_infinity": { "$ref": "#/$defs/count" }, "negative_infinity": { "$ref": "#/$defs/count" }, "count": { "$ref": "#/$defs/count", "description": "Finite values." }, "min": { "type": ["number", "null"], "description": "Null where there is no finite value." }, "max": { "type": ["number", "null"], "description": "Null where there is no finite value." }, "sum": { "type": "number" }, "sum_of_squares": { "type": "number", "minimum": 0 }, "whole": { "type": "boolean", "description": "Whether every finite value is a whole number." }, "distinct": { "$ref": "#/$defs/count", "description": "Different finite values: exact up to 100,000, else about." }, "edges": { "type": "array", "items": { "type": "number" }, "description": "Ascending, each once." }, "at": { "type": "array", "items": { "$ref": "#/$defs/count" }, "description": "Values equal to each edge." }, "between": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/count" }, "description": "Values strictly below the first edge, between neighbours, above the last: one more than edges." }, "sums": { "type": "array", "minItems": 1, "items": { "type": "number" }, "description": "The sums of the values that `between` counts." }, "design_effects": { "$ref": "#/$defs/designEffects" } }, "description": "Numbers, as the cells of chosen edges hold them. missing + count + both infinities = rows; at + between = count." }, "categorical": { "type": "object", "required": ["name", "kind", "type", "missing", "count", "distinct", "singletons", "doubletons", "counts", "hashes", "names", "other"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "kind": { "const": "categorical" }, "type": { "$ref": "#/$defs/type" }, "missing": { "$ref": "#/$defs/count", "description": "Rows without a value. NaN is none." }, "count": { "$ref": "#/$defs/count", "description": "Rows with a value: counts + other." }, "distinct": { "$ref": "#/$defs/count", "description": "Different values: exact up to 100,000, else about." }, "singletons": { "$ref": "#/$defs/count", "description": "Values that occur once." }, "doubletons": { "$ref": "#/$defs/count", "description": "Values that occur twice." }, "counts": { "type": "array", "maxItems": 100000, "items": { "$ref": "#/$defs/positiveCount" }, "description": "Rows of each value, the most frequent first, then by hash." }, "hashes": { "type": "string", "pattern": "^[A-Za-z0-9+/]*$", "description": "In the same order: the first six bytes of the SHA-256 of each value's text, in base64, eight characters each." }, "names": { "type": "array", "items": { "type": "string" }, "description": "In the same order: the text of the first so many. The others are known by their hashes only." }, "other": { "$ref": "#/$defs/count", "description": "Rows whose value is none of those." }, "design_effects": { "$ref": "#/$defs/designEffects" } }, "description": "Values that are names, as often as each occurs." }, "unjudged": { "type": "object", "required": ["name", "kind", "type", "missing", "count"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "kind": { "enum": ["time", "identifier", "empty", "unsupported"] }, "type": { "$ref": "#/$defs/type" }, "missing": { "$ref": "#/$defs/count", "description": "Rows without a value. NaN is none." }, "count": { "$ref": "#/$defs/count", "description": "Rows with a value." }, "distinct": { "$ref": "#/$defs/count" } }, "description": "Named, and not compared: points in time move by nature, identifiers are new by nature." } } };
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const schema20 = { "type": "object", "required": ["name", "version"], "additionalProperties": false, "properties": { "name": { "const": "mlgate" }, "version": { "type": "string" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.name === undefined) && (missing0 = "name")) || ((data.version === undefined) && (missing0 = "version"))) {
                validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "name") || (key0 === "version"))) {
                        validate53.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if ("mlgate" !== data.name) {
                            validate53.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "mlgate" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.version !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.version !== "string") {
                                validate53.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "object", "required": ["commit", "files"], "additionalProperties": false, "properties": { "commit": { "type": ["string", "null"], "description": "The commit that was checked out; null where there was none, or it was left out." }, "files": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["path", "size", "sha256"], "additionalProperties": false, "properties": { "path": { "type": "string", "description": "Relative to the workspace, with slashes; outside of it the name alone; elsewhere the address." }, "size": { "$ref": "#/$defs/count" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } }, "window": { "type": "object", "required": ["column", "from", "to"], "additionalProperties": false, "properties": { "column": { "type": "string" }, "from": { "$ref": "#/$defs/instant" }, "to": { "$ref": "#/$defs/instant" } }, "description": "The rows that were taken: those from `from` on and before `to`." } }, "description": "What the profile was made of." };
const schema22 = { "type": "integer", "minimum": 0, "maximum": 9007199254740991 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 9007199254740991 || isNaN(data)) {
                validate56.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                return false;
            }
            else {
                if (data < 0 || isNaN(data)) {
                    validate56.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                }
            }
        }
    }
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z$", "description": "ISO 8601 in UTC." };
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate58.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (typeof data === "string") {
            if (!pattern5.test(data)) {
                validate58.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?Z$" + "\"" }];
                return false;
            }
        }
        else {
            validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
        }
    }
    validate58.errors = vErrors;
    return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.commit === undefined) && (missing0 = "commit")) || ((data.files === undefined) && (missing0 = "files"))) {
                validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "commit") || (key0 === "files")) || (key0 === "window"))) {
                        validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.commit !== undefined) {
                        let data0 = data.commit;
                        const _errs2 = errors;
                        if ((typeof data0 !== "string") && (data0 !== null)) {
                            validate55.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema21.properties.commit.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.files !== undefined) {
                            let data1 = data.files;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (Array.isArray(data1)) {
                                    if (data1.length < 1) {
                                        validate55.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs6 = errors;
                                            if (errors === _errs6) {
                                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                                    let missing1;
                                                    if ((((data2.path === undefined) && (missing1 = "path")) || ((data2.size === undefined) && (missing1 = "size"))) || ((data2.sha256 === undefined) && (missing1 = "sha256"))) {
                                                        validate55.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs8 = errors;
                                                        for (const key1 in data2) {
                                                            if (!(((key1 === "path") || (key1 === "size")) || (key1 === "sha256"))) {
                                                                validate55.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs8 === errors) {
                                                            if (data2.path !== undefined) {
                                                                const _errs9 = errors;
                                                                if (typeof data2.path !== "string") {
                                                                    validate55.errors = [{ instancePath: instancePath + "/files/" + i0 + "/path", schemaPath: "#/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                                var valid2 = _errs9 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data2.size !== undefined) {
                                                                    const _errs11 = errors;
                                                                    if (!(validate56(data2.size, { instancePath: instancePath + "/files/" + i0 + "/size", parentData: data2, parentDataProperty: "size", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid2 = _errs11 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data2.sha256 !== undefined) {
                                                                        let data5 = data2.sha256;
                                                                        const _errs12 = errors;
                                                                        if (errors === _errs12) {
                                                                            if (typeof data5 === "string") {
                                                                                if (!pattern3.test(data5)) {
                                                                                    validate55.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate55.errors = [{ instancePath: instancePath + "/files/" + i0 + "/sha256", schemaPath: "#/properties/files/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs12 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate55.errors = [{ instancePath: instancePath + "/files/" + i0, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs6 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate55.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.window !== undefined) {
                                let data6 = data.window;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                        let missing2;
                                        if ((((data6.column === undefined) && (missing2 = "column")) || ((data6.from === undefined) && (missing2 = "from"))) || ((data6.to === undefined) && (missing2 = "to"))) {
                                            validate55.errors = [{ instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                            return false;
                                        }
                                        else {
                                            const _errs16 = errors;
                                            for (const key2 in data6) {
                                                if (!(((key2 === "column") || (key2 === "from")) || (key2 === "to"))) {
                                                    validate55.errors = [{ instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs16 === errors) {
                                                if (data6.column !== undefined) {
                                                    const _errs17 = errors;
                                                    if (typeof data6.column !== "string") {
                                                        validate55.errors = [{ instancePath: instancePath + "/window/column", schemaPath: "#/properties/window/properties/column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid3 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid3 = true;
                                                }
                                                if (valid3) {
                                                    if (data6.from !== undefined) {
                                                        const _errs19 = errors;
                                                        if (!(validate58(data6.from, { instancePath: instancePath + "/window/from", parentData: data6, parentDataProperty: "from", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid3 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data6.to !== undefined) {
                                                            const _errs20 = errors;
                                                            if (!(validate58(data6.to, { instancePath: instancePath + "/window/to", parentData: data6, parentDataProperty: "to", rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid3 = _errs20 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate55.errors = [{ instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema24 = { "type": "object", "required": ["columns"], "additionalProperties": false, "properties": { "columns": { "type": "array", "minItems": 1, "items": { "type": "string" }, "description": "The columns that name a group together." } }, "description": "Rows of one group are not independent of each other. Absent where all rows are treated as independent." };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.columns === undefined) && (missing0 = "columns")) {
                validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(key0 === "columns")) {
                        validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.columns !== undefined) {
                        let data0 = data.columns;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                if (data0.length < 1) {
                                    validate63.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                    return false;
                                }
                                else {
                                    var valid1 = true;
                                    const len0 = data0.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs4 = errors;
                                        if (typeof data0[i0] !== "string") {
                                            validate63.errors = [{ instancePath: instancePath + "/columns/" + i0, schemaPath: "#/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid1 = _errs4 === errors;
                                        if (!valid1) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate63.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema25 = { "type": "object", "required": ["name", "kind"], "properties": { "name": { "type": "string" }, "kind": { "enum": ["numeric", "categorical", "time", "identifier", "empty", "unsupported"] } }, "allOf": [{ "if": { "properties": { "kind": { "const": "numeric" } } }, "then": { "$ref": "#/$defs/numeric" } }, { "if": { "properties": { "kind": { "const": "categorical" } } }, "then": { "$ref": "#/$defs/categorical" } }, { "if": { "properties": { "kind": { "enum": ["time", "identifier", "empty", "unsupported"] } } }, "then": { "$ref": "#/$defs/unjudged" } }] };
const schema26 = { "type": "object", "required": ["name", "kind", "type", "missing", "nan", "positive_infinity", "negative_infinity", "count", "min", "max", "sum", "sum_of_squares", "whole", "distinct", "edges", "at", "between", "sums"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "kind": { "const": "numeric" }, "type": { "$ref": "#/$defs/type" }, "missing": { "$ref": "#/$defs/count", "description": "Rows without a value. NaN is none." }, "nan": { "$ref": "#/$defs/count", "description": "NaN, which also count as missing." }, "positive_infinity": { "$ref": "#/$defs/count" }, "negative_infinity": { "$ref": "#/$defs/count" }, "count": { "$ref": "#/$defs/count", "description": "Finite values." }, "min": { "type": ["number", "null"], "description": "Null where there is no finite value." }, "max": { "type": ["number", "null"], "description": "Null where there is no finite value." }, "sum": { "type": "number" }, "sum_of_squares": { "type": "number", "minimum": 0 }, "whole": { "type": "boolean", "description": "Whether every finite value is a whole number." }, "distinct": { "$ref": "#/$defs/count", "description": "Different finite values: exact up to 100,000, else about." }, "edges": { "type": "array", "items": { "type": "number" }, "description": "Ascending, each once." }, "at": { "type": "array", "items": { "$ref": "#/$defs/count" }, "description": "Values equal to each edge." }, "between": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/count" }, "description": "Values strictly below the first edge, between neighbours, above the last: one more than edges." }, "sums": { "type": "array", "minItems": 1, "items": { "type": "number" }, "description": "The sums of the values that `between` counts." }, "design_effects": { "$ref": "#/$defs/designEffects" } }, "description": "Numbers, as the cells of chosen edges hold them. missing + count + both infinities = rows; at + between = count." };
const func1 = Object.prototype.hasOwnProperty;
const schema27 = { "enum": ["text", "json", "integer", "decimal", "float", "boolean", "string", "uuid", "date", "time", "timestamp", "list", "struct", "unsupported"], "description": "The type of its cells, the same word for all widths of one kind; `text` where the source has none, as CSV." };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!((((((((((((((data === "text") || (data === "json")) || (data === "integer")) || (data === "decimal")) || (data === "float")) || (data === "boolean")) || (data === "string")) || (data === "uuid")) || (data === "date")) || (data === "time")) || (data === "timestamp")) || (data === "list")) || (data === "struct")) || (data === "unsupported"))) {
        validate67.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" }];
        return false;
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "dynamicProps": false, "dynamicItems": false };
const schema28 = { "type": "object", "required": ["values", "missing"], "additionalProperties": false, "properties": { "values": { "type": "number", "minimum": 1, "description": "Of the shares of its values." }, "missing": { "type": "number", "minimum": 1, "description": "Of the share of missing rows." } }, "description": "What a group makes of the number of rows: n rows tell as much as n divided by this many independent ones." };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate77.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.values === undefined) && (missing0 = "values")) || ((data.missing === undefined) && (missing0 = "missing"))) {
                validate77.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((key0 === "values") || (key0 === "missing"))) {
                        validate77.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.values !== undefined) {
                        let data0 = data.values;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if ((typeof data0 == "number") && (isFinite(data0))) {
                                if (data0 < 1 || isNaN(data0)) {
                                    validate77.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                }
                            }
                            else {
                                validate77.errors = [{ instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.missing !== undefined) {
                            let data1 = data.missing;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 1 || isNaN(data1)) {
                                        validate77.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate77.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate77.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate77.errors = vErrors;
    return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate66.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((((((((data.name === undefined) && (missing0 = "name")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.nan === undefined) && (missing0 = "nan"))) || ((data.positive_infinity === undefined) && (missing0 = "positive_infinity"))) || ((data.negative_infinity === undefined) && (missing0 = "negative_infinity"))) || ((data.count === undefined) && (missing0 = "count"))) || ((data.min === undefined) && (missing0 = "min"))) || ((data.max === undefined) && (missing0 = "max"))) || ((data.sum === undefined) && (missing0 = "sum"))) || ((data.sum_of_squares === undefined) && (missing0 = "sum_of_squares"))) || ((data.whole === undefined) && (missing0 = "whole"))) || ((data.distinct === undefined) && (missing0 = "distinct"))) || ((data.edges === undefined) && (missing0 = "edges"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.between === undefined) && (missing0 = "between"))) || ((data.sums === undefined) && (missing0 = "sums"))) {
                validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema26.properties, key0))) {
                        validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            validate66.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kind !== undefined) {
                            const _errs4 = errors;
                            if ("numeric" !== data.kind) {
                                validate66.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "numeric" }, message: "must be equal to constant" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.type !== undefined) {
                                const _errs5 = errors;
                                if (!(validate67(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.missing !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate56(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.nan !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validate56(data.nan, { instancePath: instancePath + "/nan", parentData: data, parentDataProperty: "nan", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.positive_infinity !== undefined) {
                                            const _errs8 = errors;
                                            if (!(validate56(data.positive_infinity, { instancePath: instancePath + "/positive_infinity", parentData: data, parentDataProperty: "positive_infinity", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.negative_infinity !== undefined) {
                                                const _errs9 = errors;
                                                if (!(validate56(data.negative_infinity, { instancePath: instancePath + "/negative_infinity", parentData: data, parentDataProperty: "negative_infinity", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs9 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.count !== undefined) {
                                                    const _errs10 = errors;
                                                    if (!(validate56(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.min !== undefined) {
                                                        let data8 = data.min;
                                                        const _errs11 = errors;
                                                        if ((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)) {
                                                            validate66.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: schema26.properties.min.type }, message: "must be number,null" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.max !== undefined) {
                                                            let data9 = data.max;
                                                            const _errs13 = errors;
                                                            if ((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)) {
                                                                validate66.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: schema26.properties.max.type }, message: "must be number,null" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs13 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.sum !== undefined) {
                                                                let data10 = data.sum;
                                                                const _errs15 = errors;
                                                                if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                                                    validate66.errors = [{ instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                    return false;
                                                                }
                                                                var valid0 = _errs15 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.sum_of_squares !== undefined) {
                                                                    let data11 = data.sum_of_squares;
                                                                    const _errs17 = errors;
                                                                    if (errors === _errs17) {
                                                                        if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                            if (data11 < 0 || isNaN(data11)) {
                                                                                validate66.errors = [{ instancePath: instancePath + "/sum_of_squares", schemaPath: "#/properties/sum_of_squares/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate66.errors = [{ instancePath: instancePath + "/sum_of_squares", schemaPath: "#/properties/sum_of_squares/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs17 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.whole !== undefined) {
                                                                        const _errs19 = errors;
                                                                        if (typeof data.whole !== "boolean") {
                                                                            validate66.errors = [{ instancePath: instancePath + "/whole", schemaPath: "#/properties/whole/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs19 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.distinct !== undefined) {
                                                                            const _errs21 = errors;
                                                                            if (!(validate56(data.distinct, { instancePath: instancePath + "/distinct", parentData: data, parentDataProperty: "distinct", rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var valid0 = _errs21 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.edges !== undefined) {
                                                                                let data14 = data.edges;
                                                                                const _errs22 = errors;
                                                                                if (errors === _errs22) {
                                                                                    if (Array.isArray(data14)) {
                                                                                        var valid1 = true;
                                                                                        const len0 = data14.length;
                                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                                            let data15 = data14[i0];
                                                                                            const _errs24 = errors;
                                                                                            if (!((typeof data15 == "number") && (isFinite(data15)))) {
                                                                                                validate66.errors = [{ instancePath: instancePath + "/edges/" + i0, schemaPath: "#/properties/edges/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid1 = _errs24 === errors;
                                                                                            if (!valid1) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate66.errors = [{ instancePath: instancePath + "/edges", schemaPath: "#/properties/edges/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs22 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.at !== undefined) {
                                                                                    let data16 = data.at;
                                                                                    const _errs26 = errors;
                                                                                    if (errors === _errs26) {
                                                                                        if (Array.isArray(data16)) {
                                                                                            var valid2 = true;
                                                                                            const len1 = data16.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                const _errs28 = errors;
                                                                                                if (!(validate56(data16[i1], { instancePath: instancePath + "/at/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid2 = _errs28 === errors;
                                                                                                if (!valid2) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate66.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs26 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.between !== undefined) {
                                                                                        let data18 = data.between;
                                                                                        const _errs29 = errors;
                                                                                        if (errors === _errs29) {
                                                                                            if (Array.isArray(data18)) {
                                                                                                if (data18.length < 1) {
                                                                                                    validate66.errors = [{ instancePath: instancePath + "/between", schemaPath: "#/properties/between/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    var valid3 = true;
                                                                                                    const len2 = data18.length;
                                                                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                                                                        const _errs31 = errors;
                                                                                                        if (!(validate56(data18[i2], { instancePath: instancePath + "/between/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                                                                                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                                                            errors = vErrors.length;
                                                                                                        }
                                                                                                        var valid3 = _errs31 === errors;
                                                                                                        if (!valid3) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate66.errors = [{ instancePath: instancePath + "/between", schemaPath: "#/properties/between/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs29 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.sums !== undefined) {
                                                                                            let data20 = data.sums;
                                                                                            const _errs32 = errors;
                                                                                            if (errors === _errs32) {
                                                                                                if (Array.isArray(data20)) {
                                                                                                    if (data20.length < 1) {
                                                                                                        validate66.errors = [{ instancePath: instancePath + "/sums", schemaPath: "#/properties/sums/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        var valid4 = true;
                                                                                                        const len3 = data20.length;
                                                                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                                                                            let data21 = data20[i3];
                                                                                                            const _errs34 = errors;
                                                                                                            if (!((typeof data21 == "number") && (isFinite(data21)))) {
                                                                                                                validate66.errors = [{ instancePath: instancePath + "/sums/" + i3, schemaPath: "#/properties/sums/items/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid4 = _errs34 === errors;
                                                                                                            if (!valid4) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate66.errors = [{ instancePath: instancePath + "/sums", schemaPath: "#/properties/sums/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs32 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.design_effects !== undefined) {
                                                                                                const _errs36 = errors;
                                                                                                if (!(validate77(data.design_effects, { instancePath: instancePath + "/design_effects", parentData: data, parentDataProperty: "design_effects", rootData, dynamicAnchors }))) {
                                                                                                    vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                                                                                    errors = vErrors.length;
                                                                                                }
                                                                                                var valid0 = _errs36 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate66.errors = vErrors;
    return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema29 = { "type": "object", "required": ["name", "kind", "type", "missing", "count", "distinct", "singletons", "doubletons", "counts", "hashes", "names", "other"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "kind": { "const": "categorical" }, "type": { "$ref": "#/$defs/type" }, "missing": { "$ref": "#/$defs/count", "description": "Rows without a value. NaN is none." }, "count": { "$ref": "#/$defs/count", "description": "Rows with a value: counts + other." }, "distinct": { "$ref": "#/$defs/count", "description": "Different values: exact up to 100,000, else about." }, "singletons": { "$ref": "#/$defs/count", "description": "Values that occur once." }, "doubletons": { "$ref": "#/$defs/count", "description": "Values that occur twice." }, "counts": { "type": "array", "maxItems": 100000, "items": { "$ref": "#/$defs/positiveCount" }, "description": "Rows of each value, the most frequent first, then by hash." }, "hashes": { "type": "string", "pattern": "^[A-Za-z0-9+/]*$", "description": "In the same order: the first six bytes of the SHA-256 of each value's text, in base64, eight characters each." }, "names": { "type": "array", "items": { "type": "string" }, "description": "In the same order: the text of the first so many. The others are known by their hashes only." }, "other": { "$ref": "#/$defs/count", "description": "Rows whose value is none of those." }, "design_effects": { "$ref": "#/$defs/designEffects" } }, "description": "Values that are names, as often as each occurs." };
const schema30 = { "type": "integer", "minimum": 1, "maximum": 9007199254740991 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) {
        validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
        return false;
    }
    if (errors === 0) {
        if ((typeof data == "number") && (isFinite(data))) {
            if (data > 9007199254740991 || isNaN(data)) {
                validate87.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                return false;
            }
            else {
                if (data < 1 || isNaN(data)) {
                    validate87.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                }
            }
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "dynamicProps": false, "dynamicItems": false };
const pattern6 = new RegExp("^[A-Za-z0-9+/]*$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate80.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((((((((data.name === undefined) && (missing0 = "name")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.count === undefined) && (missing0 = "count"))) || ((data.distinct === undefined) && (missing0 = "distinct"))) || ((data.singletons === undefined) && (missing0 = "singletons"))) || ((data.doubletons === undefined) && (missing0 = "doubletons"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.hashes === undefined) && (missing0 = "hashes"))) || ((data.names === undefined) && (missing0 = "names"))) || ((data.other === undefined) && (missing0 = "other"))) {
                validate80.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func1.call(schema29.properties, key0))) {
                        validate80.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            validate80.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kind !== undefined) {
                            const _errs4 = errors;
                            if ("categorical" !== data.kind) {
                                validate80.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "categorical" }, message: "must be equal to constant" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.type !== undefined) {
                                const _errs5 = errors;
                                if (!(validate67(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.missing !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate56(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.count !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validate56(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.distinct !== undefined) {
                                            const _errs8 = errors;
                                            if (!(validate56(data.distinct, { instancePath: instancePath + "/distinct", parentData: data, parentDataProperty: "distinct", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.singletons !== undefined) {
                                                const _errs9 = errors;
                                                if (!(validate56(data.singletons, { instancePath: instancePath + "/singletons", parentData: data, parentDataProperty: "singletons", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs9 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.doubletons !== undefined) {
                                                    const _errs10 = errors;
                                                    if (!(validate56(data.doubletons, { instancePath: instancePath + "/doubletons", parentData: data, parentDataProperty: "doubletons", rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var valid0 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.counts !== undefined) {
                                                        let data8 = data.counts;
                                                        const _errs11 = errors;
                                                        if (errors === _errs11) {
                                                            if (Array.isArray(data8)) {
                                                                if (data8.length > 100000) {
                                                                    validate80.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/maxItems", keyword: "maxItems", params: { limit: 100000 }, message: "must NOT have more than 100000 items" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                    const len0 = data8.length;
                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                        const _errs13 = errors;
                                                                        if (!(validate87(data8[i0], { instancePath: instancePath + "/counts/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid1 = _errs13 === errors;
                                                                        if (!valid1) {
                                                                            break;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate80.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs11 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.hashes !== undefined) {
                                                            let data10 = data.hashes;
                                                            const _errs14 = errors;
                                                            if (errors === _errs14) {
                                                                if (typeof data10 === "string") {
                                                                    if (!pattern6.test(data10)) {
                                                                        validate80.errors = [{ instancePath: instancePath + "/hashes", schemaPath: "#/properties/hashes/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]*$" }, message: "must match pattern \"" + "^[A-Za-z0-9+/]*$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate80.errors = [{ instancePath: instancePath + "/hashes", schemaPath: "#/properties/hashes/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.names !== undefined) {
                                                                let data11 = data.names;
                                                                const _errs16 = errors;
                                                                if (errors === _errs16) {
                                                                    if (Array.isArray(data11)) {
                                                                        var valid2 = true;
                                                                        const len1 = data11.length;
                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                            const _errs18 = errors;
                                                                            if (typeof data11[i1] !== "string") {
                                                                                validate80.errors = [{ instancePath: instancePath + "/names/" + i1, schemaPath: "#/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                            var valid2 = _errs18 === errors;
                                                                            if (!valid2) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate80.errors = [{ instancePath: instancePath + "/names", schemaPath: "#/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.other !== undefined) {
                                                                    const _errs20 = errors;
                                                                    if (!(validate56(data.other, { instancePath: instancePath + "/other", parentData: data, parentDataProperty: "other", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs20 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.design_effects !== undefined) {
                                                                        const _errs21 = errors;
                                                                        if (!(validate77(data.design_effects, { instancePath: instancePath + "/design_effects", parentData: data, parentDataProperty: "design_effects", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs21 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate80.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate80.errors = vErrors;
    return errors === 0;
}
validate80.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema31 = { "type": "object", "required": ["name", "kind", "type", "missing", "count"], "additionalProperties": false, "properties": { "name": { "type": "string" }, "kind": { "enum": ["time", "identifier", "empty", "unsupported"] }, "type": { "$ref": "#/$defs/type" }, "missing": { "$ref": "#/$defs/count", "description": "Rows without a value. NaN is none." }, "count": { "$ref": "#/$defs/count", "description": "Rows with a value." }, "distinct": { "$ref": "#/$defs/count" } }, "description": "Named, and not compared: points in time move by nature, identifiers are new by nature." };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate92.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.name === undefined) && (missing0 = "name")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.count === undefined) && (missing0 = "count"))) {
                validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "name") || (key0 === "kind")) || (key0 === "type")) || (key0 === "missing")) || (key0 === "count")) || (key0 === "distinct"))) {
                        validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        const _errs2 = errors;
                        if (typeof data.name !== "string") {
                            validate92.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.kind !== undefined) {
                            let data1 = data.kind;
                            const _errs4 = errors;
                            if (!((((data1 === "time") || (data1 === "identifier")) || (data1 === "empty")) || (data1 === "unsupported"))) {
                                validate92.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.type !== undefined) {
                                const _errs5 = errors;
                                if (!(validate67(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.missing !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate56(data.missing, { instancePath: instancePath + "/missing", parentData: data, parentDataProperty: "missing", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.count !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validate56(data.count, { instancePath: instancePath + "/count", parentData: data, parentDataProperty: "count", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.distinct !== undefined) {
                                            const _errs8 = errors;
                                            if (!(validate56(data.distinct, { instancePath: instancePath + "/distinct", parentData: data, parentDataProperty: "distinct", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate92.errors = vErrors;
    return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.kind !== undefined) {
            if ("numeric" !== data.kind) {
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
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err1 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
        validate65.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.kind !== undefined) {
                if ("categorical" !== data.kind) {
                    const err2 = {};
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err3 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
            validate65.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.kind !== undefined) {
                    let data2 = data.kind;
                    if (!((((data2 === "time") || (data2 === "identifier")) || (data2 === "empty")) || (data2 === "unsupported"))) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props2 = true;
                }
            }
            if (!valid5) {
                const err5 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
                validate65.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.name === undefined) && (missing0 = "name")) || ((data.kind === undefined) && (missing0 = "kind"))) {
                validate65.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.name = true;
                    props0.kind = true;
                }
                if (data.name !== undefined) {
                    const _errs16 = errors;
                    if (typeof data.name !== "string") {
                        validate65.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    var valid7 = _errs16 === errors;
                }
                else {
                    var valid7 = true;
                }
                if (valid7) {
                    if (data.kind !== undefined) {
                        let data4 = data.kind;
                        const _errs18 = errors;
                        if (!((((((data4 === "numeric") || (data4 === "categorical")) || (data4 === "time")) || (data4 === "identifier")) || (data4 === "empty")) || (data4 === "unsupported"))) {
                            validate65.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema25.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                        }
                        var valid7 = _errs18 === errors;
                    }
                    else {
                        var valid7 = true;
                    }
                }
            }
        }
        else {
            validate65.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate65.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate65.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:mlgate:schema:profile:1" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.format === undefined) && (missing0 = "format")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.rows === undefined) && (missing0 = "rows"))) || ((data.columns === undefined) && (missing0 = "columns"))) {
                validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "format") || (key0 === "version")) || (key0 === "sha256")) || (key0 === "tool")) || (key0 === "origin")) || (key0 === "rows")) || (key0 === "group")) || (key0 === "columns"))) {
                        validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        const _errs2 = errors;
                        if ("mlgate-profile" !== data.format) {
                            validate52.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "mlgate-profile" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.version !== undefined) {
                            const _errs3 = errors;
                            if (1 !== data.version) {
                                validate52.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.sha256 !== undefined) {
                                let data2 = data.sha256;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (!pattern3.test(data2)) {
                                            validate52.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate52.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.tool !== undefined) {
                                    const _errs6 = errors;
                                    if (!(validate53(data.tool, { instancePath: instancePath + "/tool", parentData: data, parentDataProperty: "tool", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.origin !== undefined) {
                                        const _errs7 = errors;
                                        if (!(validate55(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                                            errors = vErrors.length;
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.rows !== undefined) {
                                            const _errs8 = errors;
                                            if (!(validate56(data.rows, { instancePath: instancePath + "/rows", parentData: data, parentDataProperty: "rows", rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid0 = _errs8 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.group !== undefined) {
                                                const _errs9 = errors;
                                                if (!(validate63(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs9 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.columns !== undefined) {
                                                    let data7 = data.columns;
                                                    const _errs10 = errors;
                                                    if (errors === _errs10) {
                                                        if (Array.isArray(data7)) {
                                                            var valid1 = true;
                                                            const len0 = data7.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                const _errs12 = errors;
                                                                if (!(validate65(data7[i0], { instancePath: instancePath + "/columns/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var valid1 = _errs12 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate52.errors = [{ instancePath: instancePath + "/columns", schemaPath: "#/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs10 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };


/***/ })

};
