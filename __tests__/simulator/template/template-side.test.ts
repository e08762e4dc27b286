import { describe, expect, it } from '@jest/globals';
import { createTemplateSide } from '../../../src/simulator/template-side.js';
import { refusal } from './fixtures.js';

const BODY =
  'Resources: {V: {Type: AWS::EC2::VPC}, A: {Type: AWS::SNS::Topic, Properties: {X: !GetAtt V.Nope}}}';

describe('the template side', () => {
  it('checks attributes of the types that were prepared, also when the template was read before', async () => {
    const side = await createTemplateSide();
    expect(side.parseTemplate(BODY).resources.size).toBe(2);
    await side.prepare('Resources: {V: {Type: AWS::EC2::VPC}}');
    expect(refusal(() => side.parseTemplate(BODY))).toBe(
      'Template error: resource V does not support attribute type Nope in Fn::GetAtt',
    );
    expect(side.specOf('AWS::EC2::VPC')?.replacementOf(['CidrBlock'])).toBe('yes');
    expect(side.specOf('AWS::SNS::Topic')).toBeUndefined();
  });

  it('prepares texts that are no template at all', async () => {
    const side = await createTemplateSide();
    for (const body of ['', '{', 'Resources: [a]', 'Resources: {A: b, C: {Type: 5}}', '- a']) {
      await side.prepare(body);
    }
    expect(side.specOf('AWS::EC2::VPC')).toBeUndefined();
  });

  it('keeps sides apart', async () => {
    const [one, other] = [await createTemplateSide(), await createTemplateSide()];
    await one.prepare(BODY);
    expect(one.specOf('AWS::EC2::VPC')?.type).toBe('AWS::EC2::VPC');
    expect(other.specOf('AWS::EC2::VPC')).toBeUndefined();
  });

  it('gives the same model for the same text', async () => {
    const side = await createTemplateSide();
    const body = 'Resources: {A: {Type: AWS::SNS::Topic}}';
    await side.prepare(body);
    expect(side.parseTemplate(body)).toBe(side.parseTemplate(body));
  });
});
