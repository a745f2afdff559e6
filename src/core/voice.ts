/** What a phone tells of a voice (the Web Speech API's own fields). */
export interface VoiceOffer {
  lang: string;
  localService: boolean;
}

/**
 * The voice that may read a language aloud: one of that very language, made on the phone. Never one of another language, which
 * nobody would understand, and never one that sends the text to a server.
 */
export function voiceFor<V extends VoiceOffer>(lang: string, voices: readonly V[]): V | undefined {
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang);
}
