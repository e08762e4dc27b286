export const id = 423;
export const ids = [423];
export const modules = {

/***/ 3423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRunnerScreen: () => (/* binding */ createRunnerScreen)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** Pause between two progress lines of a job's log, in ms of the run's clock. */
const PROGRESS_MS = 30_000;
/**
 * The log of a job: foldable groups, annotations for warnings and for the one error of a run. Lines come here inert
 * already; the commands that this file prints are its own.
 */
function createRunnerScreen(clock) {
    let open = false;
    let last = clock.now();
    const close = () => {
        if (open)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        open = false;
    };
    return {
        line: (text) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(text);
        },
        warning: (text) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(text);
        },
        error: (text) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(text);
        },
        section: (title) => {
            close();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
            open = true;
        },
        endSection: close,
        live: (text) => {
            if (text === undefined || clock.now() - last < PROGRESS_MS)
                return;
            last = clock.now();
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`… ${text}`);
        },
    };
}


/***/ })

};
