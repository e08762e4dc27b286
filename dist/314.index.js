export const id = 314;
export const ids = [314];
export const modules = {

/***/ 5314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FACTS: () => (/* binding */ FACTS)
/* harmony export */ });
// src/template/facts/v.ts
var FACTS = {
  "AWS::VerifiedPermissions::IdentitySource": "|IdentitySourceId,PolicyStoreId|||Details,Details.ClientIds,Details.DiscoveryUrl,Details.OpenIdIssuer,Details.UserPoolArn,IdentitySourceId|Configuration*=#0,PolicyStoreId*!,PrincipalEntityType|CognitoUserPoolConfiguration=#1,OpenIdConnectConfiguration=#2|ClientIds=[s,GroupConfiguration=#3,UserPoolArn*|EntityIdPrefix,GroupConfiguration=#4,Issuer*,TokenSelection*=#5|GroupEntityType*|GroupClaim*,GroupEntityType*|AccessTokenOnly=#6,IdentityTokenOnly=#7|Audiences=[s,PrincipalIdClaim|ClientIds=[s,PrincipalIdClaim",
  "AWS::VerifiedPermissions::Policy": "|PolicyId,PolicyStoreId|||PolicyId,PolicyType|Definition*=#0,Name,PolicyStoreId*!|Static=#1,TemplateLinked=#2|Description,Statement*|PolicyTemplateId*,Principal=#3,Resource=#3|EntityId*,EntityType*",
  "AWS::VerifiedPermissions::PolicyStore": "|PolicyStoreId|Tags||Arn,EncryptionState,PolicyStoreId|DeletionProtection=#0,Description,EncryptionSettings=#1,Schema=#2,Tags=[t,ValidationSettings*=#3|Mode*|Default=j,KmsEncryptionSettings=#4|CedarJson|Mode*|EncryptionContext={s,Key*",
  "AWS::VerifiedPermissions::PolicyStoreAlias": "|AliasName||||AliasName*!,PolicyStoreId*!",
  "AWS::VerifiedPermissions::PolicyTemplate": "|PolicyStoreId,PolicyTemplateId|||PolicyTemplateId|Description,Name,PolicyStoreId*!,Statement*",
  "AWS::VoiceID::Domain": "|DomainId|Tags||DomainId|Description,Name*,ServerSideEncryptionConfiguration*=#0,Tags=[t|KmsKeyId*",
  "AWS::VpcLattice::AccessLogSubscription": "|Arn|Tags||Arn,Id,ResourceArn,ResourceId|DestinationArn*,ResourceIdentifier!,ServiceNetworkLogType,Tags=[t",
  "AWS::VpcLattice::AuthPolicy": "|ResourceIdentifier|||State|Policy*=j,ResourceIdentifier*!",
  "AWS::VpcLattice::DomainVerification": "|Arn|Tags||Arn,Id,Status,TxtMethodConfig|DomainName*!,Tags=[t",
  "AWS::VpcLattice::Listener": "|Arn|Tags||Arn,Id,ServiceArn,ServiceId|DefaultAction*=#0,Name!,Port!=i,Protocol*!,ServiceIdentifier!,Tags=[t|FixedResponse=#1,Forward=#2|StatusCode*=i|TargetGroups*=[#3|TargetGroupIdentifier*,Weight=i",
  "AWS::VpcLattice::ResourceConfiguration": "|Arn|Tags||Arn,Id|AllowAssociationToSharableServiceNetwork=b,CustomDomainName!,DomainVerificationId!,GroupDomain!,Name*,PortRanges=[s,ProtocolType!,ResourceConfigurationAuthType!,ResourceConfigurationDefinition=#0,ResourceConfigurationGroupId,ResourceConfigurationType*!,ResourceGatewayId!,Tags=[t|ArnResource,CidrResource=#1,DnsResource=#2,IpResource|CidrRanges*=[s|DomainName*,IpAddressType*",
  "AWS::VpcLattice::ResourceGateway": "|Arn|Tags||Arn,Id|IpAddressType!,Ipv4AddressesPerEni=i,Name*!,ResourceConfigDnsResolution!,SecurityGroupIds=[s,SubnetIds*!=[s,Tags=[t,VpcIdentifier*!",
  "AWS::VpcLattice::ResourcePolicy": "|ResourceArn||||Policy*=j,ResourceArn*!",
  "AWS::VpcLattice::Rule": "|Arn|Tags||Arn,Id|Action*=#0,ListenerIdentifier!,Match*=#1,Name!,Priority*=i,ServiceIdentifier!,Tags=[t|FixedResponse=#2,Forward=#3|HttpMatch*=#4|StatusCode*=i|TargetGroups*=[#5|HeaderMatches=[#6,Method,PathMatch=#7|TargetGroupIdentifier*,Weight=i|CaseSensitive=b,Match*=#8,Name*|CaseSensitive=b,Match*=#9|Contains,Exact,Prefix|Exact,Prefix",
  "AWS::VpcLattice::Service": "|Arn|Tags||Arn,CreatedAt,DnsEntry.DomainName,DnsEntry.HostedZoneId,Id,LastUpdatedAt,Status|AuthType,CertificateArn,CustomDomainName!,DnsEntry=#0,IdleTimeoutSeconds=i,Name!,Tags=[t|DomainName,HostedZoneId",
  "AWS::VpcLattice::ServiceNetwork": "|Arn|Tags||Arn,CreatedAt,Id,LastUpdatedAt|AuthType,Name!,SharingConfig!=#0,Tags=[t|enabled*=b",
  "AWS::VpcLattice::ServiceNetworkResourceAssociation": "|Arn|Tags||Arn,Id|PrivateDnsEnabled!=b,ResourceConfigurationId!,ServiceNetworkId!,Tags=[t",
  "AWS::VpcLattice::ServiceNetworkServiceAssociation": "|Arn|Tags||Arn,CreatedAt,DnsEntry.DomainName,DnsEntry.HostedZoneId,Id,ServiceArn,ServiceId,ServiceName,ServiceNetworkArn,ServiceNetworkId,ServiceNetworkName,Status|DnsEntry=#0,ServiceIdentifier!,ServiceNetworkIdentifier!,Tags=[t|DomainName,HostedZoneId",
  "AWS::VpcLattice::ServiceNetworkVpcAssociation": "|Arn|Tags||Arn,CreatedAt,Id,ServiceNetworkArn,ServiceNetworkId,ServiceNetworkName,Status,VpcId|DnsOptions=#0,PrivateDnsEnabled=b,SecurityGroupIds=[s,ServiceNetworkIdentifier!,Tags=[t,VpcIdentifier!|PrivateDnsPreference,PrivateDnsSpecifiedDomains=[s",
  "AWS::VpcLattice::TargetGroup": "|Arn|Tags||Arn,CreatedAt,Id,LastUpdatedAt,Status|Config=#0,Name!,Tags=[t,Targets=[#1,Type*!|HealthCheck=#2,IpAddressType!,LambdaEventStructureVersion!,Port!=i,Protocol!,ProtocolVersion!,VpcIdentifier!|Id*,Port=i|Enabled=b,HealthCheckIntervalSeconds=i,HealthCheckTimeoutSeconds=i,HealthyThresholdCount=i,Matcher=#3,Path,Port=i,Protocol,ProtocolVersion,UnhealthyThresholdCount=i|HttpCode*"
};



/***/ })

};
