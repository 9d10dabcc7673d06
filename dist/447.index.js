export const id = 447;
export const ids = [447];
export const modules = {

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

/***/ 37447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDriftState: () => (/* binding */ isDriftState)
/* harmony export */ });
/* harmony import */ var ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36214);

const isDriftState = validate52;
const schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mlgate:schema:drift-state:1", "title": "Drift state", "description": "What earlier runs of the drift gate have left for later ones: the file that `on_drift.state` names. docs/drift-on-schedule.md says who writes it, and when.", "type": "object", "required": ["format", "version", "blocks"], "additionalProperties": false, "properties": { "format": { "const": "mlgate-drift-state" }, "version": { "const": 1 }, "blocks": { "type": "array", "minItems": 1, "description": "One entry for each block of each model that shares the file, by the name of the model, then by that of the block.", "items": { "type": "object", "required": ["model", "block", "runs"], "additionalProperties": false, "properties": { "model": { "type": "string", "minLength": 1 }, "block": { "type": "string", "minLength": 1 }, "runs": { "type": "array", "minItems": 1, "maxItems": 30, "description": "Runs over new data, the newest last. The last one is where counting goes on; the others tell old data from new.", "items": { "type": "object", "required": ["current", "breaches", "commit"], "additionalProperties": false, "properties": { "current": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the current data: of the file, or where there are several of their SHA-256 in ascending order, each with a line break." }, "breaches": { "type": "integer", "minimum": 0, "maximum": 1000000, "description": "How many runs in a row had found drift, this one included; 0 where it found none." }, "at_least": { "const": true, "description": "Nothing was known of the runs before those, so that it may have been more: drift blocks." }, "commit": { "type": ["string", "null"], "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$", "description": "The commit of the checkout, where there was one." } } } } } } } } };
const func1 = ajv_dist_runtime_ucs2length_js__WEBPACK_IMPORTED_MODULE_0__["default"];
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="urn:mlgate:schema:drift-state:1" */ ;
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
            if ((((data.format === undefined) && (missing0 = "format")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.blocks === undefined) && (missing0 = "blocks"))) {
                validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "format") || (key0 === "version")) || (key0 === "blocks"))) {
                        validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.format !== undefined) {
                        const _errs2 = errors;
                        if ("mlgate-drift-state" !== data.format) {
                            validate52.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "mlgate-drift-state" }, message: "must be equal to constant" }];
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
                            if (data.blocks !== undefined) {
                                let data2 = data.blocks;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length < 1) {
                                            validate52.errors = [{ instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data3 = data2[i0];
                                                const _errs6 = errors;
                                                if (errors === _errs6) {
                                                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                        let missing1;
                                                        if ((((data3.model === undefined) && (missing1 = "model")) || ((data3.block === undefined) && (missing1 = "block"))) || ((data3.runs === undefined) && (missing1 = "runs"))) {
                                                            validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0, schemaPath: "#/properties/blocks/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                            return false;
                                                        }
                                                        else {
                                                            const _errs8 = errors;
                                                            for (const key1 in data3) {
                                                                if (!(((key1 === "model") || (key1 === "block")) || (key1 === "runs"))) {
                                                                    validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0, schemaPath: "#/properties/blocks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                }
                                                            }
                                                            if (_errs8 === errors) {
                                                                if (data3.model !== undefined) {
                                                                    let data4 = data3.model;
                                                                    const _errs9 = errors;
                                                                    if (errors === _errs9) {
                                                                        if (typeof data4 === "string") {
                                                                            if (func1(data4) < 1) {
                                                                                validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/model", schemaPath: "#/properties/blocks/items/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/model", schemaPath: "#/properties/blocks/items/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid2 = _errs9 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data3.block !== undefined) {
                                                                        let data5 = data3.block;
                                                                        const _errs11 = errors;
                                                                        if (errors === _errs11) {
                                                                            if (typeof data5 === "string") {
                                                                                if (func1(data5) < 1) {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/block", schemaPath: "#/properties/blocks/items/properties/block/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/block", schemaPath: "#/properties/blocks/items/properties/block/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs11 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                    if (valid2) {
                                                                        if (data3.runs !== undefined) {
                                                                            let data6 = data3.runs;
                                                                            const _errs13 = errors;
                                                                            if (errors === _errs13) {
                                                                                if (Array.isArray(data6)) {
                                                                                    if (data6.length > 30) {
                                                                                        validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs", schemaPath: "#/properties/blocks/items/properties/runs/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (data6.length < 1) {
                                                                                            validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs", schemaPath: "#/properties/blocks/items/properties/runs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                            const len1 = data6.length;
                                                                                            for (let i1 = 0; i1 < len1; i1++) {
                                                                                                let data7 = data6[i1];
                                                                                                const _errs15 = errors;
                                                                                                if (errors === _errs15) {
                                                                                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                                                        let missing2;
                                                                                                        if ((((data7.current === undefined) && (missing2 = "current")) || ((data7.breaches === undefined) && (missing2 = "breaches"))) || ((data7.commit === undefined) && (missing2 = "commit"))) {
                                                                                                            validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1, schemaPath: "#/properties/blocks/items/properties/runs/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            const _errs17 = errors;
                                                                                                            for (const key2 in data7) {
                                                                                                                if (!((((key2 === "current") || (key2 === "breaches")) || (key2 === "at_least")) || (key2 === "commit"))) {
                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1, schemaPath: "#/properties/blocks/items/properties/runs/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                                                                    return false;
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                            if (_errs17 === errors) {
                                                                                                                if (data7.current !== undefined) {
                                                                                                                    let data8 = data7.current;
                                                                                                                    const _errs18 = errors;
                                                                                                                    if (errors === _errs18) {
                                                                                                                        if (typeof data8 === "string") {
                                                                                                                            if (!pattern3.test(data8)) {
                                                                                                                                validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/current", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/current/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/current", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/current/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid4 = _errs18 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid4 = true;
                                                                                                                }
                                                                                                                if (valid4) {
                                                                                                                    if (data7.breaches !== undefined) {
                                                                                                                        let data9 = data7.breaches;
                                                                                                                        const _errs20 = errors;
                                                                                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/breaches", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/breaches/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        if (errors === _errs20) {
                                                                                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                                                                                if (data9 > 1000000 || isNaN(data9)) {
                                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/breaches", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/breaches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    if (data9 < 0 || isNaN(data9)) {
                                                                                                                                        validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/breaches", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/breaches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                                                                        return false;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        var valid4 = _errs20 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid4 = true;
                                                                                                                    }
                                                                                                                    if (valid4) {
                                                                                                                        if (data7.at_least !== undefined) {
                                                                                                                            const _errs22 = errors;
                                                                                                                            if (true !== data7.at_least) {
                                                                                                                                validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/at_least", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/at_least/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            var valid4 = _errs22 === errors;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            var valid4 = true;
                                                                                                                        }
                                                                                                                        if (valid4) {
                                                                                                                            if (data7.commit !== undefined) {
                                                                                                                                let data11 = data7.commit;
                                                                                                                                const _errs23 = errors;
                                                                                                                                if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                                                                                    validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/commit", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/commit/type", keyword: "type", params: { type: schema19.properties.blocks.items.properties.runs.items.properties.commit.type }, message: "must be string,null" }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                                if (errors === _errs23) {
                                                                                                                                    if (typeof data11 === "string") {
                                                                                                                                        if (!pattern4.test(data11)) {
                                                                                                                                            validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1 + "/commit", schemaPath: "#/properties/blocks/items/properties/runs/items/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}([0-9a-f]{24})?$" + "\"" }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                                var valid4 = _errs23 === errors;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid4 = true;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs/" + i1, schemaPath: "#/properties/blocks/items/properties/runs/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid3 = _errs15 === errors;
                                                                                                if (!valid3) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0 + "/runs", schemaPath: "#/properties/blocks/items/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid2 = _errs13 === errors;
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
                                                        validate52.errors = [{ instancePath: instancePath + "/blocks/" + i0, schemaPath: "#/properties/blocks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
                                        validate52.errors = [{ instancePath: instancePath + "/blocks", schemaPath: "#/properties/blocks/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
