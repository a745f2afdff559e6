import type { Sha256Text } from '#core/canonical.ts';
import type { VerifySignature } from '#core/trust.ts';

/** What sync asks of cryptography. */
export interface PullCrypto {
  sha256Text: Sha256Text;
  /** 64 hexadecimal digits. */
  sha256Bytes(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
  verifySignature: VerifySignature;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' };

/** WebCrypto: in every target browser, at no bytes. The only file that touches it. */
export function webCrypto(subtle: SubtleCrypto): PullCrypto {
  const sha256Bytes = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => hex(await subtle.digest('SHA-256', bytes));
  return {
    sha256Bytes,
    sha256Text: (text) => sha256Bytes(new TextEncoder().encode(text)),
    verifySignature: async (spki, sig, message) => {
      try {
        const key = await subtle.importKey('spki', fromBase64(spki), ALGORITHM, false, ['verify']);
        return await subtle.verify({ ...ALGORITHM, hash: 'SHA-256' }, key, fromBase64(sig), new TextEncoder().encode(message));
      } catch {
        return false; // not a key, or not base64: nobody signed
      }
    },
  };
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
