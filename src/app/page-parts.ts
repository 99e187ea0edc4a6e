/** Parts of the page that come after the first picture: the dataset picker, and the panel about a dataset. */
export { EntenteAbout } from '../elements/entente-about.js';
export { EntenteDatasetPicker } from './entente-dataset-picker.js';
