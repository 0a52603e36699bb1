// Stands in for parts of Web Chat that this chat never calls (build.mjs). Some are extended while loading, so a class it is.
export default class Unused {}
export {
  Unused as AudioConfig,
  Unused as HttpContent,
  Unused as RequestHandler,
  Unused as StreamingRequest,
  Unused as StreamingResponse,
  Unused as SubscribableStream,
  Unused as WebSocketClient,
  Unused as createAdapters,
  Unused as createSpeechRecognitionPonyfill
};
