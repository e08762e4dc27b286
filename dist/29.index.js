export const id = 29;
export const ids = [29];
export const modules = {

/***/ 7029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FACTS: () => (/* binding */ FACTS)
/* harmony export */ });
// src/template/facts/u.ts
var FACTS = {
  "AWS::UXC::AccountCustomization": "|AccountId|||AccountId|AccountColor,VisibleRegions=[s,VisibleServices=[s"
};



/***/ })

};
