export const id = 537;
export const ids = [537];
export const modules = {

/***/ 1537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflowRun: () => (/* binding */ readWorkflowRun)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** Reads the run's event from what the runner has laid out (GITHUB_EVENT_PATH and its variables). */
function readWorkflowRun() {
    const { payload } = _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._;
    const repository = `${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo.owner}/${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.repo.repo}`;
    const branch = payload.repository?.['default_branch'];
    return {
        eventName: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.eventName,
        ref: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.ref,
        defaultBranch: typeof branch === 'string' ? branch : undefined,
        commit: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.sha,
        actor: _actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.actor,
        repository,
        runId: String(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.runId),
        attempt: String(_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.runAttempt),
        url: `${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.serverUrl}/${repository}/actions/runs/${_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .context */ ._.runId}`,
        pullRequest: payload.pull_request?.number,
    };
}


/***/ })

};
