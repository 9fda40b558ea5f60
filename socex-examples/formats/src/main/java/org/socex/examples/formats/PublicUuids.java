package org.socex.examples.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.socex.core.Edition;

/**
 * Makes the UUIDs of an edition and its parts: version 5 of RFC 9562, from a public namespace and
 * public ids. They are not made from e-mail addresses, which anybody could then guess and confirm.
 */
final class PublicUuids {
  /** The namespace of URLs (RFC 9562, section 6.6). */
  private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private static final UUID NAMESPACE = version5(URLS, "urn:socex");

  private final Map<String, Integer> minted = new HashMap<>();
  private final String prefix;

  PublicUuids(Edition edition) {
    prefix = "socex/" + edition.getStrand().getCode() + "/" + edition.getYear();
  }

  /** {@return the UUID of the edition} */
  UUID edition() {
    return version5(NAMESPACE, prefix);
  }

  /** {@return a new UUID for a part of the edition; another one at each call} */
  UUID mint(String kind, String id) {
    String name = prefix + "/" + kind + "/" + id;
    int times = minted.merge(name, 1, Integer::sum);
    return version5(NAMESPACE, times == 1 ? name : name + "#" + times);
  }

  /** {@return the UUID of a part of the edition; the same one at each call} */
  UUID of(String kind, String id) {
    return version5(NAMESPACE, prefix + "/" + kind + "/" + id);
  }

  static UUID version5(UUID namespace, String name) {
    byte[] text = name.getBytes(UTF_8);
    ByteBuffer input = ByteBuffer.allocate(16 + text.length);
    input.putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits());
    ByteBuffer hash = ByteBuffer.wrap(sha1(input.put(text).array()));
    long high = (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** Hashes with SHA-1, as version 5 is defined; nothing here is secret. */
  private static byte[] sha1(byte[] input) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(input);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
