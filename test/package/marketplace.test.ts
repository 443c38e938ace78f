import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import catalog from '../../docs/schemastore/catalog.json' with { type: 'json' };
import product from '../../package.json' with { type: 'json' };
import { ROOT } from '../host/install.ts';

describe('what people find before they install', () => {
  it('is told by the manifest', () => {
    assert.ok(product.keywords.length <= 30, 'the marketplace takes 30 keywords');
    assert.ok(product.categories.length > 0);
    assert.ok(product.description.length <= 200);
  });

  it('has an icon of the size that the marketplace asks for', () => {
    const png = fs.readFileSync(path.join(ROOT, product.icon));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(16) === png.readUInt32BE(20));
  });

  it('are entries for SchemaStore that name the files which the extension serves', () => {
    assert.deepEqual(
      catalog.map(({ fileMatch, url }) => ({ fileMatch, url })),
      product.contributes.yamlValidation.map(({ fileMatch, url }) => ({
        fileMatch: [fileMatch].flat(),
        url: url.replace(/^\./, product.homepage),
      })),
    );
  });

  it('are forms for issues that can be read, each with something that must be said', () => {
    const folder = path.join(ROOT, '.github/ISSUE_TEMPLATE');
    const forms = fs.readdirSync(folder).filter((name) => name !== 'config.yml');
    assert.ok(forms.length >= 3);
    for (const form of forms) {
      const { name, description, body } = parse(fs.readFileSync(path.join(folder, form), 'utf8'));
      assert.ok(name && description, form);
      assert.ok(
        body.some((field: { validations?: { required?: boolean } }) => field.validations?.required),
        form,
      );
    }
  });
});
