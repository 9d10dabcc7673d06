export const id = 384;
export const ids = [384];
export const modules = {

/***/ 20384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ profileAmong),
/* harmony export */   readReference: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _profile_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20927);
/* harmony import */ var _profile_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12909);
/* harmony import */ var _profile_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6517);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86972);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71695);
/* harmony import */ var _tables_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69569);
/* harmony import */ var _tables_open_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67481);








/**
 * Reads the profile that the reference is, or builds that of the table that it is. What was built is kept beside the plan, so
 * that the table is read once and the gate compares with what was planned.
 */
async function readReference(policy, context) {
    const { inputs } = context;
    try {
        const files = await inputs.files('reference');
        if (inputs.has('profile')) {
            const built = await inputs.file('profile');
            return { reference: { profile: await (0,_profile_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readProfile */ .e)(await inputs.bytes(built), built.path), files }, inputs: [] };
        }
        const committed = await profileAmong(files, inputs);
        if (committed)
            return { reference: { profile: committed, files }, inputs: [] };
        const profile = await profileOfTable(policy, files, context);
        const { source, reference } = policy;
        const text = `profile of ${reference.written}`;
        const kept = await context.keep(text, Buffer.from((0,_profile_text_js__WEBPACK_IMPORTED_MODULE_3__/* .profileText */ .z1)(profile)));
        const frozen = { gate: 'drift', source, role: 'profile', text, files: [kept] };
        return { reference: { profile, files }, inputs: [frozen] };
    }
    catch (error) {
        if (!(0,_result_error_js__WEBPACK_IMPORTED_MODULE_4__/* .isMeasurementError */ .PC)(error))
            throw error;
        return { reference: { error: withFix(error, policy) }, inputs: [] };
    }
}
/**
 * The profile that the files are, told by content and never by name; undefined where they are a table.
 *
 * @throws UserError where it is a profile that cannot be used
 */
async function profileAmong(files, inputs) {
    const [file, ...others] = files;
    if (!file || others.length > 0 || !(0,_profile_read_js__WEBPACK_IMPORTED_MODULE_2__/* .isProfile */ .S)(await beginning(await inputs.path(file), file)))
        return undefined;
    if (file.size > _profile_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBytes */ .j$) {
        const what = `${file.path} takes ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(file.size)}, and a profile takes ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(_profile_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mostBytes */ .j$)} at most`;
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('limit_exceeded', { what, fix: 'build one with fewer columns' });
    }
    return (0,_profile_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readProfile */ .e)(await inputs.bytes(file), file.path);
}
async function beginning(path, { path: name }) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        try {
            const bytes = new Uint8Array(256);
            const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
            return bytes.subarray(0, bytesRead);
        }
        finally {
            await file.close();
        }
    }
    catch (cause) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('unreadable', { what: `${name} cannot be read`, why: String(cause) }, undefined, { cause });
    }
}
async function profileOfTable(policy, files, { inputs, openEngine, temporary, onScan, now, tool }) {
    const table = await (0,_tables_files_js__WEBPACK_IMPORTED_MODULE_5__/* .tableOf */ .c_)(files, inputs, (0,_tables_files_js__WEBPACK_IMPORTED_MODULE_5__/* .applicable */ .y8)(files, policy.reference.writing), temporary);
    const engine = await openEngine(table.files.map(({ path }) => path), policy.limits);
    try {
        const opened = await (0,_tables_open_table_js__WEBPACK_IMPORTED_MODULE_6__/* .openTable */ .RT)(engine, table, { onScan, now, source: policy.source });
        const kinds = [...policy.columns].flatMap(([name, { kind }]) => kind && opened.find(name) ? [[name, kind]] : []);
        const profile = await (0,_profile_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProfile */ .E)(opened, {
            tool,
            origin: { commit: null, files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })) },
            kinds: new Map(kinds),
            leaveOut: [...policy.ignored].filter((name) => opened.find(name)),
            ...(policy.group.length > 0 && { group: policy.group }),
        });
        await inputs.unchanged(files);
        return { ...profile, columns: profile.columns.map(comparable) };
    }
    finally {
        engine.close();
    }
}
/** A column whose sums no file can hold costs itself, and no other column. */
function comparable(column) {
    if (column.kind !== 'numeric' || Number.isFinite(column.sum_of_squares))
        return column;
    const { name, type, missing, count } = column;
    const infinite = column.positive_infinity + column.negative_infinity;
    return { name, kind: 'unsupported', type, missing, count: count + infinite };
}
/** A profile that nobody has made yet is the first thing that a newcomer meets. */
function withFix(error, { reference }) {
    const { code, explanation, location } = error;
    if (code !== 'missing_file' || explanation.fix !== undefined || reference.from.kind !== 'files')
        return error;
    const fix = `make it from the data that the model was trained on: mlgate profile DATA -o ${reference.written}`;
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(code, { ...explanation, fix }, location, { cause: error });
}


/***/ })

};
