export const id = 404;
export const ids = [404];
export const modules = {

/***/ 98404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   memberOf: () => (/* binding */ memberOf)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51306);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59424);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88743);




/**
 * One member of a zip, in memory: nothing is written, so that its name may be any text.
 *
 * @param shown what a message may call the zip
 * @throws UserError where it is no zip, or holds no such member, several of them, or one that is too large
 */
function memberOf(zip, path, shown, most = _http_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .Fy.most) {
    const names = [];
    let size = 0;
    const read = (choose) => {
        try {
            return (0,fflate__WEBPACK_IMPORTED_MODULE_3__/* .unzipSync */ .AO)(zip, {
                filter: ({ name, originalSize }) => {
                    names.push(name);
                    if (name === path)
                        size = Math.max(size, originalSize);
                    return choose(name);
                },
            });
        }
        catch (cause) {
            const why = cause instanceof Error ? cause.message : String(cause);
            throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('malformed', { what: `${shown} is not a zip that can be read`, why }, undefined, { cause });
        }
    };
    // The list alone first: the size is known before anything is inflated.
    read(() => false);
    const files = [...new Set(names.filter((name) => !name.endsWith('/')))].sort();
    const count = names.filter((name) => name === path).length;
    if (count === 0) {
        const [similar] = (0,_result_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(path, files, 1);
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('missing_file', {
            what: `${shown} holds no ${path}`,
            why: files.length === 0 ? 'it holds no file' : `it holds ${listed(files)}`,
            ...(similar !== undefined && { fix: `did you mean ${similar}?` }),
        });
    }
    if (count > 1)
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('malformed', { what: `${shown} holds ${path} ${count} times` });
    if (size > most) {
        const fix = 'name a metrics file, not the model beside it';
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', { what: `${path} in ${shown} has ${size} bytes, more than ${most}`, fix });
    }
    const bytes = read((name) => name === path)[path];
    if (bytes?.length !== size)
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('malformed', { what: `${path} in ${shown} does not have the size that the zip names` });
    return bytes;
}
function listed(names, most = 6) {
    const more = names.length - most;
    return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ })

};
