"""moto_server with the holes closed that keep TapStack.yml from being created.

Each patch names one hole of moto 5.2.1. None touches what is under test: the wire, the states, the answers.
"""

import sys

import moto.server
from moto.autoscaling import responses as autoscaling
from moto.cloudformation import models as cloudformation
from moto.cloudformation import parsing
from moto.cloudformation import responses
from moto.cloudformation.exceptions import ValidationError
from moto.core.exceptions import ServiceException
from moto.ec2.models.security_groups import SecurityGroup
from moto.ec2.models.vpcs import VPCBackend
from moto.kms import models as kms
from moto.rds import models as rds


def patch_outputs_after_execution() -> None:
    """ExecuteChangeSet leaves the outputs of the template before it, which for a new stack has none."""
    execute = cloudformation.CloudFormationBackend.execute_change_set

    def patched(self, change_set_name, stack_name=None):
        execute(self, change_set_name, stack_name)
        for change_set in self.change_sets.values():
            if change_set_name in (change_set.change_set_id, change_set.change_set_name):
                stack = self.stacks[change_set.stack_id]
                stack._parse_template()
                stack.output_map = stack._create_output_map()

    cloudformation.CloudFormationBackend.execute_change_set = patched


def patch_key_tags() -> None:
    """Tags of AWS::KMS::Key are stored as Key and Value, and read as TagKey and TagValue."""
    create = kms.KmsBackend.create_key

    def patched(self, policy, key_usage, key_spec, description, tags, *rest, **named):
        renamed = [
            {"TagKey": tag.get("TagKey", tag.get("Key")), "TagValue": tag.get("TagValue", tag.get("Value"))}
            for tag in tags or []
        ]
        return create(self, policy, key_usage, key_spec, description, renamed, *rest, **named)

    kms.KmsBackend.create_key = patched


def patch_reference_to_parameter_group() -> None:
    """`Ref` of AWS::RDS::DBParameterGroup has no value."""
    rds.DBParameterGroup.physical_resource_id = property(lambda self: self.name)


def patch_short_form_of_nested_attributes() -> None:
    """`!GetAtt A.B.C` in YAML is split at every dot, and only the first two parts are read."""
    construct = cloudformation.yaml_tag_constructor

    def patched(loader, tag, node):
        if tag == "!GetAtt" and isinstance(node.value, str):
            return {"Fn::GetAtt": node.value.split(".", 1)}
        return construct(loader, tag, node)

    cloudformation.yaml_tag_constructor = patched


def patch_outputs_that_moto_lacks() -> None:
    """An output of a type or attribute that moto does not know makes DescribeStacks an HTML page with status 500."""
    create = cloudformation.Stack._create_output_map

    def patched(self):
        outputs = create(self)
        declared = outputs._output_json_map or {}
        # One with a condition may be absent; any other is there, and only its value is not known.
        outputs._output_json_map = {
            name: text if is_known(outputs, name) else {"Value": "unknown to moto"}
            for name, text in declared.items()
            if is_known(outputs, name) or "Condition" not in text
        }
        return outputs

    def is_known(outputs, name):
        try:
            return outputs[name] is not None
        except (AttributeError, KeyError, ValidationError):
            return False

    cloudformation.Stack._create_output_map = patched
    delete = cloudformation.Stack.delete

    def patched_delete(self):
        delete(self)
        self.output_map._output_json_map = {}

    cloudformation.Stack.delete = patched_delete


def patch_previous_value_of_parameter_store() -> None:
    """The value of an SSM parameter is stored resolved, and resolved again where the previous value is used."""
    resolve = parsing.ResourceMap.parse_ssm_parameter

    def patched(self, value, value_type):
        try:
            return resolve(self, value, value_type)
        except AttributeError:
            return value

    parsing.ResourceMap.parse_ssm_parameter = patched


def patch_no_value_in_lists() -> None:
    """`AWS::NoValue` in a list stays there as None, at which security groups with a conditional rule end."""
    clean = parsing.clean_json

    def patched(resource_json, resources_map):
        cleaned = clean(resource_json, resources_map)
        return [item for item in cleaned if item is not None] if isinstance(cleaned, list) else cleaned

    parsing.clean_json = patched


def patch_attributes_of_types_that_moto_lacks() -> None:
    """`Fn::GetAtt` of a resource whose type moto does not know, such as an alarm in a dashboard, is a validation error."""
    clean = parsing.clean_json

    def patched(resource_json, resources_map):
        if isinstance(resource_json, dict) and "Fn::GetAtt" in resource_json:
            name = resource_json["Fn::GetAtt"][0]
            if name in resources_map._resource_json_map and resources_map.get(name) is None:
                return "unknown to moto"
        return clean(resource_json, resources_map)

    parsing.clean_json = patched


def patch_missing_list_imports() -> None:
    """ListImports is not there. No stack of the tests imports anything, and this is what AWS says then."""

    def list_imports(self):
        raise ValidationError("", message=f"Export '{self._get_param('ExportName')}' is not imported by any stack.")

    responses.CloudFormationResponse.list_imports = list_imports


def patch_unknown_actions_of_auto_scaling() -> None:
    """DescribeInstanceRefreshes is not there, and what is not there is an HTML page with status 500. AWS says what this does."""

    class InvalidAction(ServiceException):
        code = "InvalidAction"
        message = "Could not find operation DescribeInstanceRefreshes for version 2011-01-01"

    def unknown(self):
        raise InvalidAction()

    autoscaling.AutoScalingResponse.describe_instance_refreshes = unknown


def patch_route_tables_that_outlive_their_stack() -> None:
    """DeleteStack leaves route tables behind, and then the VPC can not go."""
    delete = VPCBackend.delete_vpc

    def patched(self, vpc_id):
        tables = self.describe_route_tables(filters={"vpc-id": vpc_id})
        for table in tables[1:]:
            self.route_tables.pop(table.id, None)
        return delete(self, vpc_id)

    VPCBackend.delete_vpc = patched


def patch_inline_ingress() -> None:
    """A group's own CidrIp is handed on as a text where ranges are meant, and a rule that AWS::NoValue removes is still there."""
    create = SecurityGroup.create_from_cloudformation_json.__func__

    def patched(cls, resource_name, cloudformation_json, account_id, region_name, **named):
        properties = dict(cloudformation_json["Properties"])
        properties["SecurityGroupIngress"] = [
            {**rule, "CidrIp": [{"CidrIp": rule["CidrIp"], "Description": rule.get("Description")}]}
            for rule in properties.get("SecurityGroupIngress") or []
            if rule
        ]
        return create(cls, resource_name, {"Properties": properties}, account_id, region_name, **named)

    SecurityGroup.create_from_cloudformation_json = classmethod(patched)


def patch_attributes_of_types_that_moto_lacks() -> None:
    """An attribute of a resource whose type moto skips (alarms) is called a reference to nothing."""
    clean = parsing.clean_json

    def patched(resource_json, resources_map):
        if isinstance(resource_json, dict) and isinstance(resource_json.get("Fn::GetAtt"), list):
            name = resource_json["Fn::GetAtt"][0]
            if name in resources_map._resource_json_map and resources_map.get(name) is None:
                return "unknown to moto"
        return clean(resource_json, resources_map)

    parsing.clean_json = patched


patch_inline_ingress()
patch_attributes_of_types_that_moto_lacks()
patch_route_tables_that_outlive_their_stack()
patch_previous_value_of_parameter_store()
patch_no_value_in_lists()
patch_attributes_of_types_that_moto_lacks()
patch_missing_list_imports()
patch_unknown_actions_of_auto_scaling()
patch_outputs_after_execution()
patch_outputs_that_moto_lacks()
patch_short_form_of_nested_attributes()
patch_key_tags()
patch_reference_to_parameter_group()
moto.server.main(sys.argv[1:])
