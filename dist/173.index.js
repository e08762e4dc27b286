export const id = 173;
export const ids = [173];
export const modules = {

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FACTS: () => (/* binding */ FACTS)
/* harmony export */ });
// src/template/facts/x.ts
var FACTS = {
  "AWS::XRay::Group": "|GroupARN|Tags||GroupARN|FilterExpression,GroupName*,InsightsConfiguration=#0,Tags=[t|InsightsEnabled=b,NotificationsEnabled=b",
  "AWS::XRay::ResourcePolicy": "|PolicyName||||BypassPolicyLockoutCheck=b,PolicyDocument*,PolicyName*!",
  "AWS::XRay::SamplingRule": "|RuleARN|Tags||RuleARN|RuleName,SamplingRule=#0,SamplingRuleRecord=#1,SamplingRuleUpdate=#2,Tags=[t|Attributes={s,FixedRate*=n,HTTPMethod*,Host*,Priority*=i,ReservoirSize*=i,ResourceARN*,RuleARN,RuleName,SamplingRateBoost=#3,ServiceName*,ServiceType*,URLPath*,Version!=i|CreatedAt,ModifiedAt,SamplingRule=#0|Attributes={s,FixedRate=n,HTTPMethod,Host,Priority=i,ReservoirSize=i,ResourceARN,RuleARN,RuleName,SamplingRateBoost=#3,ServiceName,ServiceType,URLPath|CooldownWindowMinutes*=i,MaxRate*=n",
  "AWS::XRay::TransactionSearchConfig": "|AccountId|||AccountId|IndexingPercentage=n"
};



/***/ })

};
