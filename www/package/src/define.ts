/** `saidwho/element/define`: registers `<said-who>`. */

import { define } from "./element.js";

define();
