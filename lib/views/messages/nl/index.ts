export { crash } from './crash';
export { field } from './field';
export { form } from './form';
export { mail } from './mail';
export { problem } from './problem';
export { site } from './site';
export { ui } from './ui';
