export const id = 774;
export const ids = [774];
export const modules = {

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadWorkflowRun: () => (/* binding */ loadWorkflowRun)
/* harmony export */ });
/* harmony import */ var _chunk_RHMRHCNX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);


// src/adapters/github/guarded-workflow.ts
async function loadWorkflowRun() {
  try {
    const { readWorkflowRun } = await __webpack_require__.e(/* import() */ 686).then(__webpack_require__.bind(__webpack_require__, 686));
    return readWorkflowRun();
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new _chunk_RHMRHCNX_js__WEBPACK_IMPORTED_MODULE_0__/* .TapstackError */ ._K(
      "invalid-input",
      `The event of this workflow run can not be read from what the runner has laid out (GITHUB_EVENT_PATH, GITHUB_REPOSITORY): ${reason}`,
      {
        hint: "Start the job again. If an earlier step sets these variables or writes this file, it must not.",
        cause: thrown
      }
    );
  }
}



/***/ })

};
