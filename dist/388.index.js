export const id = 388;
export const ids = [388];
export const modules = {

/***/ 388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendSummary: () => (/* binding */ appendSummary),
/* harmony export */   maskSecrets: () => (/* binding */ maskSecrets),
/* harmony export */   readState: () => (/* binding */ readState),
/* harmony export */   saveState: () => (/* binding */ saveState),
/* harmony export */   writeOutputs: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);


/**
 * Asks the runner to black out values wherever it shows text; shorter ones would black out half the log. Line by line: of a
 * value with several lines the runner would mask every single one itself, down to the closing bracket of a JSON key.
 */
function maskSecrets(secrets) {
    for (const secret of secrets) {
        for (const line of secret.split(/\r?\n/)) {
            if (line.trim().length >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_CHARACTERS */ .af)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(line.trim());
        }
    }
}
/** Writes step outputs. Keys are ours alone, never text from elsewhere: the runner does not check them. */
function writeOutputs(outputs) {
    for (const [name, value] of outputs)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}
/** Keeps a value for the post step. */
function saveState(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
}
/** Reads what the main step has kept; empty when it kept nothing. */
function readState(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(name);
}
/** Adds to the job summary; trouble with it is a warning, for a summary must not decide a result. */
async function appendSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
    }
    catch (thrown) {
        // The toolkit would write what it could not write now together with the next text.
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.emptyBuffer();
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The job summary could not be written: ${String(thrown)}`);
    }
}


/***/ })

};
