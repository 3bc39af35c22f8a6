import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts what the database, or a page, may hold but nobody may read there. */
export interface Seal {
  /** `context` says what it is for and whose it is; it opens with the same alone. */
  close(secret: Uint8Array, context: string): string;
  /** `null` for anything that was not closed with this key and context. */
  open(sealed: string, context: string): Buffer | null;
}

const nonceLength = 12;
const tagLength = 16;

/** AES-256-GCM under a key of its own, made from the service's. What others of its keys closed opens too; with a new key alone nothing does. */
export function createSeal(serviceKey: Uint8Array, others: readonly Uint8Array[] = []): Seal {
  const seals = [serviceKey, ...others].map(sealOf);
  const [seal = sealOf(serviceKey)] = seals;
  return {
    close: (secret, context) => seal.close(secret, context),
    open: (sealed, context) => {
      for (const each of seals) {
        const opened = each.open(sealed, context);
        if (opened) return opened;
      }
      return null;
    },
  };
}

function sealOf(serviceKey: Uint8Array): Seal {
  const key = Buffer.from(hkdfSync('sha256', serviceKey, '', 'guidepost staff secrets', 32));
  return {
    close: (secret, context) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(secret), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open: (sealed, context) => {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= nonceLength + tagLength) return null;
      const options = { authTagLength: tagLength };
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), options);
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
      try {
        return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
}
