"""Unit test of the digest function of TapStack.yml; `npm run check:template` puts its code into PYTHONPATH as index.py."""

import os
import sys
import types
import unittest

SENT = []
ASKED = []


class Client:
    """Stands in for the clients of boto3; keeps what it was asked for and what it was told to send."""

    states = ['healthy', 'initial']
    alarms = ['tapstack-db-cpu-dev', 'tapstack-db-cpu-prod']

    def describe_target_health(self, **request):
        ASKED.append(request)
        return {'TargetHealthDescriptions': [{'TargetHealth': {'State': state}} for state in self.states]}

    def describe_alarms(self, **request):
        ASKED.append(request)
        return {'MetricAlarms': [{'AlarmName': name} for name in self.alarms]}

    def publish(self, **message):
        SENT.append(message)


boto3 = types.ModuleType('boto3')
boto3.client = lambda name: Client()
sys.modules['boto3'] = boto3
os.environ.update(PROJECT='tapstack', SUFFIX='dev', TARGET_GROUP='arn:tg', TOPIC='arn:topic')

import index  # noqa: E402


class Digest(unittest.TestCase):
    def setUp(self):
        SENT.clear()
        ASKED.clear()

    def test_counts_targets_and_names_alarms_of_this_environment_only(self):
        index.handler({}, None)
        self.assertEqual(len(SENT), 1)
        self.assertEqual(SENT[0]['TopicArn'], 'arn:topic')
        self.assertEqual(SENT[0]['Subject'], 'tapstack-dev health digest')
        self.assertEqual(SENT[0]['Message'], 'Targets: 1 of 2 healthy\nAlarms: tapstack-db-cpu-dev')

    def test_asks_for_its_own_targets_and_for_ringing_alarms(self):
        index.handler({}, None)
        self.assertIn({'TargetGroupArn': 'arn:tg'}, ASKED)
        self.assertTrue(any(request.get('StateValue') == 'ALARM' for request in ASKED))

    def test_says_none_when_nothing_rings(self):
        Client.alarms, before = [], Client.alarms
        try:
            index.handler({}, None)
        finally:
            Client.alarms = before
        self.assertTrue(SENT[0]['Message'].endswith('Alarms: none'))

    def test_subject_is_one_that_sns_takes(self):
        index.handler({}, None)
        self.assertLess(len(SENT[0]['Subject']), 100)
        self.assertTrue(SENT[0]['Subject'].isascii())


if __name__ == '__main__':
    unittest.main()
