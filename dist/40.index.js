export const id = 40;
export const ids = [40];
export const modules = {

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FACTS: () => (/* binding */ FACTS)
/* harmony export */ });
// src/template/facts/h.ts
var FACTS = {
  "AWS::HealthAgent::Domain": "|Arn|Tags||Arn,CreatedAt,DomainId,EncryptionContext,Status|Name*!,Tags=[#0|Key*,Value*",
  "AWS::HealthImaging::Datastore": "|DatastoreId|~Tags||CreatedAt,DatastoreArn,DatastoreId,DatastoreStatus,UpdatedAt|DatastoreName!,KmsKeyArn!,Tags!={s",
  "AWS::HealthLake::DataTransformationProfile": "|Arn|Tags||Arn,ProfileId,TargetFormat|KmsKeyId!,ProfileDescription!,ProfileName*!,Source!=#0,SourceFormat*!,Tags=[t|ExistingVersionedProfileId=#1,ProfileMapping=#2,StarterProfile=#3|ProfileId*,Version*=i|ProfileMapping*={s|StarterProfileName*",
  "AWS::HealthLake::FHIRDatastore": "|DatastoreId|Tags||CreatedAt,CreatedAt.Nanos,CreatedAt.Seconds,DatastoreArn,DatastoreEndpoint,DatastoreId,DatastoreStatus|DatastoreName!,DatastoreTypeVersion*!,IdentityProviderConfiguration!=#0,PreloadDataConfig!=#1,SseConfiguration!=#2,Tags=[t|AuthorizationStrategy*!,FineGrainedAuthorizationEnabled!=b,IdpLambdaArn!,Metadata!|PreloadDataType*!|KmsEncryptionConfig*!=#3|CmkType*!,KmsKeyId!"
};



/***/ })

};
