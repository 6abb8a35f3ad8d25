import { barrelsRule, layersRule } from './layers-rule.ts';
import { purityRule } from './purity-rule.ts';

const plugin = {
  meta: { name: 'walls' },
  rules: { layers: layersRule, barrels: barrelsRule, purity: purityRule },
};

export default plugin;
