import { environmentRule } from './environment-rule.ts';
import { barrelsRule, layersRule } from './layers-rule.ts';
import { purityRule } from './purity-rule.ts';

const plugin = {
  meta: { name: 'walls' },
  rules: { layers: layersRule, barrels: barrelsRule, purity: purityRule, environment: environmentRule },
};

export default plugin;
