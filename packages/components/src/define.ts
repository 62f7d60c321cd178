import './elements/provider/provider.define.js';
