import { answerKeyMessage, type KeyMessage } from './key-protocol';

self.onmessage = ({ data }: MessageEvent<KeyMessage>) =>
  answerKeyMessage(data, (reply) => self.postMessage(reply));
