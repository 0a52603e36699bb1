// Stands in for parts of Web Chat that this chat never calls (build.mjs)
export default {};
export const AudioConfig = undefined;
export const createAdapters = undefined;
export const createSpeechRecognitionPonyfill = undefined;
