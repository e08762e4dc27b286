export const id = 420;
export const ids = [420];
export const modules = {

/***/ 3420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FACTS: () => (/* binding */ FACTS)
/* harmony export */ });
// src/template/facts/t.ts
var FACTS = {
  "AWS::Textract::Adapter": "|Arn|Tags||AdapterId,Arn,CreationTime|AdapterName*,AutoUpdate,Description,FeatureTypes*!=[s,Tags=[t",
  "AWS::Timestream::Database": "|DatabaseName|Tags||Arn|DatabaseName!,KmsKeyId,Tags=[t",
  "AWS::Timestream::InfluxDBCluster": "|Id|Tags||Arn,Endpoint,EngineType,Id,InfluxAuthParametersSecretArn,NextMaintenanceTime,ReaderEndpoint,Status|AllocatedStorage!=i,Bucket!,DbInstanceType,DbParameterGroupIdentifier,DbStorageType!,DeploymentType!,FailoverMode,LogDeliveryConfiguration=#0,MaintenanceSchedule=#1,Name!,NetworkType!,Organization!,Password!,Port=i,PubliclyAccessible!=b,Tags=[t,Username!,VpcSecurityGroupIds!=[s,VpcSubnetIds!=[s|S3Configuration*=#2|PreferredMaintenanceWindow*,Timezone*|BucketName*,Enabled*=b",
  "AWS::Timestream::InfluxDBInstance": "|Id|Tags||Arn,AvailabilityZone,Endpoint,Id,InfluxAuthParametersSecretArn,NextMaintenanceTime,SecondaryAvailabilityZone,Status|AllocatedStorage=i,Bucket!,DbInstanceType,DbParameterGroupIdentifier,DbStorageType,DeploymentType,LogDeliveryConfiguration=#0,MaintenanceSchedule=#1,Name!,NetworkType!,Organization!,Password!,Port=i,PubliclyAccessible!=b,Tags=[t,Username!,VpcSecurityGroupIds!=[s,VpcSubnetIds!=[s|S3Configuration*=#2|PreferredMaintenanceWindow*,Timezone*|BucketName*,Enabled*=b",
  "AWS::Timestream::ScheduledQuery": "|Arn|Tags||Arn,SQErrorReportConfiguration,SQKmsKeyId,SQName,SQNotificationConfiguration,SQQueryString,SQScheduleConfiguration,SQScheduledQueryExecutionRoleArn,SQTargetConfiguration|ClientToken!,ErrorReportConfiguration*!=#0,KmsKeyId!,NotificationConfiguration*!=#1,QueryString*!,ScheduleConfiguration*!=#2,ScheduledQueryExecutionRoleArn*!,ScheduledQueryName!,Tags=[t,TargetConfiguration!=#3|S3Configuration*!=#4|SnsConfiguration*!=#5|ScheduleExpression*!|TimestreamConfiguration*!=#6|BucketName*!,EncryptionOption!,ObjectKeyPrefix!|TopicArn*!|DatabaseName*!,DimensionMappings*!=[#7,MeasureNameColumn!,MixedMeasureMappings!=[#8,MultiMeasureMappings!=#9,TableName*!,TimeColumn*!|DimensionValueType*!,Name*!|MeasureName!,MeasureValueType*!,MultiMeasureAttributeMappings!=[#a,SourceColumn!,TargetMeasureName!|MultiMeasureAttributeMappings*!=[#a,TargetMultiMeasureName!|MeasureValueType*!,SourceColumn*!,TargetMultiMeasureAttributeName!",
  "AWS::Timestream::Table": "|DatabaseName,TableName|Tags||Arn,Name|DatabaseName*!,MagneticStoreWriteProperties=#0,RetentionProperties=#1,Schema=#2,TableName!,Tags=[t|EnableMagneticStoreWrites*=b,MagneticStoreRejectedDataLocation=#3|MagneticStoreRetentionPeriodInDays,MemoryStoreRetentionPeriodInHours|CompositePartitionKey=[#4|S3Configuration=#5|EnforcementInRecord,Name,Type*|BucketName*,EncryptionOption*,KmsKeyId,ObjectKeyPrefix",
  "AWS::Transcribe::CallAnalyticsCategory": "|Arn|Tags||Arn,CreateTime,LastUpdateTime|CategoryName*!,InputType!,Rules*=[#0,Tags=[t|InterruptionFilter=#1,NonTalkTimeFilter=#2,SentimentFilter=#3,TranscriptFilter=#4|AbsoluteTimeRange=#5,Negate=b,ParticipantRole,RelativeTimeRange=#6,Threshold=i|AbsoluteTimeRange=#5,Negate=b,RelativeTimeRange=#6,Threshold=i|AbsoluteTimeRange=#5,Negate=b,ParticipantRole,RelativeTimeRange=#6,Sentiments*=[s|AbsoluteTimeRange=#5,Negate=b,ParticipantRole,RelativeTimeRange=#6,Targets*=[s,TranscriptFilterType*|EndTime=i,First=i,Last=i,StartTime=i|EndPercentage=i,First=i,Last=i,StartPercentage=i",
  "AWS::Transcribe::MedicalVocabulary": "|Arn|Tags||Arn|LanguageCode*!,Tags=[t,VocabularyFileUri,VocabularyName*!",
  "AWS::Transcribe::Vocabulary": "|Arn|Tags||Arn,LastModifiedTime,VocabularyState|DataAccessRoleArn,LanguageCode*!,Phrases=[s,Tags=[t,VocabularyFileUri,VocabularyName*!",
  "AWS::Transcribe::VocabularyFilter": "|Arn|Tags||Arn|DataAccessRoleArn,LanguageCode*!,Tags=[t,VocabularyFilterFileUri,VocabularyFilterName*!,Words=[s",
  "AWS::Transfer::Agreement": "|AgreementId,ServerId|Tags||AgreementId,Arn|AccessRole*,BaseDirectory,CustomDirectories=#0,Description,EnforceMessageSigning,LocalProfileId*,PartnerProfileId*,PreserveFilename,ServerId*!,Status,Tags=[t|FailedFilesDirectory*,MdnFilesDirectory*,PayloadFilesDirectory*,StatusFilesDirectory*,TemporaryFilesDirectory*",
  "AWS::Transfer::Certificate": "|CertificateId|Tags||Arn,CertificateId,NotAfterDate,NotBeforeDate,Serial,Status,Type|ActiveDate,Certificate*!,CertificateChain!,Description,InactiveDate,PrivateKey!,Tags=[t,Usage*",
  "AWS::Transfer::Connector": "|ConnectorId|Tags||Arn,ConnectorId,ErrorMessage,ServiceManagedEgressIpAddresses,Status|AccessRole*,As2Config=#0,EgressConfig=#1,EgressType,IpAddressType,LoggingRole,SecurityPolicyName,SftpConfig=#2,Tags=[t,Url|AsyncMdnConfig=#3,BasicAuthSecretId,Compression,EncryptionAlgorithm,LocalProfileId,MdnResponse,MdnSigningAlgorithm,MessageSubject,PartnerProfileId,PreserveContentType,SigningAlgorithm|VpcLattice*=#4|MaxConcurrentConnections=i,OrderedUserSecretVersionStages=[s,TrustedHostKeys=[s,UserSecretId|ServerIds*=[s,Url*|PortNumber=i,ResourceConfigurationArn*",
  "AWS::Transfer::HostKey": "|Arn|Tags||Arn,DateImported,HostKeyFingerprint,HostKeyId,Type|Description,HostKeyBody!,ServerId*!,Tags=[t",
  "AWS::Transfer::Profile": "|ProfileId|Tags||Arn,ProfileId|As2Id*,CertificateIds=[s,ProfileType*!,Tags=[t",
  "AWS::Transfer::Server": "|Arn|Tags||Arn,As2ServiceManagedEgressIpAddresses,ServerId,State|Certificate,Domain!,EndpointDetails=#0,EndpointType,IdentityProviderDetails=#1,IdentityProviderType!,IpAddressType,LoggingRole,PostAuthenticationLoginBanner,PreAuthenticationLoginBanner,ProtocolDetails=#2,Protocols=[s,S3StorageOptions=#3,SecurityPolicyName,StructuredLogDestinations=[s,Tags=[t,WorkflowDetails=#4|AddressAllocationIds?=[s,SecurityGroupIds=[s,SubnetIds=[s,VpcEndpointId,VpcId|DirectoryId,Function,InvocationRole,SftpAuthenticationMethods,Url|As2Transports=[s,PassiveIp,ProxyConfig=#5,SetStatOption,TlsSessionResumptionMode|DirectoryListingOptimization|OnPartialUpload=[#6,OnUpload=[#6|SftpMode|ExecutionRole*,WorkflowId*",
  "AWS::Transfer::User": "|Arn|Tags||Arn,ServerId,UserName|HomeDirectory,HomeDirectoryMappings=[#0,HomeDirectoryType,Policy,PosixProfile=#1,Role*,ServerId*!,SshPublicKeys=[s,Tags=[t,UserName*!|Entry*,Target*,Type|Gid*=n,SecondaryGids=[n,Uid*=n",
  "AWS::Transfer::WebApp": "|Arn|Tags||Arn,IdentityProviderDetails.ApplicationArn,VpcEndpointId,WebAppId|AccessEndpoint,EndpointDetails=#0,IdentityProviderDetails*=#1,Tags=[t,WebAppCustomization=#2,WebAppEndpointPolicy!,WebAppUnits=#3|Vpc=#4|ApplicationArn,InstanceArn!,Role|FaviconFile,LogoFile,Title|Provisioned*=i|IpAddressType,SecurityGroupIds!=[s,SubnetIds=[s,VpcId!",
  "AWS::Transfer::Workflow": "|WorkflowId|Tags||Arn,WorkflowId|Description!,OnExceptionSteps!=[#0,Steps*!=[#0,Tags=[t|CopyStepDetails!=#1,CustomStepDetails!=#2,DecryptStepDetails!=#3,DeleteStepDetails!=#4,TagStepDetails!=#5,Type!|DestinationFileLocation!=#6,Name!,OverwriteExisting!,SourceFileLocation!|Name!,SourceFileLocation!,Target!,TimeoutSeconds!=i|DestinationFileLocation*!=#7,Name!,OverwriteExisting!,SourceFileLocation!,Type*!|Name!,SourceFileLocation!|Name!,SourceFileLocation!,Tags!=[#8|S3FileLocation!=#9|EfsFileLocation!=#a,S3FileLocation!=#9|Key*!,Value*!|Bucket!,Key!|FileSystemId!,Path!",
  "AWS::Translate::ParallelData": "|Arn|Tags||Arn,CreatedAt,FailedRecordCount,ImportedDataSize,ImportedRecordCount,LastUpdatedAt,SkippedRecordCount,SourceLanguageCode,Status,TargetLanguageCodes|Description!,EncryptionKey!=#0,Name*!,ParallelDataConfig*=#1,Tags=[#2|Id*,Type*|Format*,S3Uri*|Key*,Value*"
};



/***/ })

};
