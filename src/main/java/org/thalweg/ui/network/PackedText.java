package org.thalweg.ui.network;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.DataTable;

/** A text that an address can hold: compressed (RFC 1951) and written with letters and digits. */
final class PackedText {
  /** What servers and browsers take for certain, with room for all else in the address. */
  static final int LONGEST = 5_000;

  /** No table of a page is longer than that; what claims to be is none. */
  private static final int LONGEST_UNPACKED = 400_000;

  private static final Cache<DataSet, Optional<String>> TABLES =
      Caffeine.newBuilder().weakKeys().build();

  private PackedText() {}

  /** The table of some data packed, worked out once; empty when it would be too long. */
  static Optional<String> of(DataSet data) {
    return TABLES.get(data, each -> of(DataTable.write(each)));
  }

  /** The text packed; empty when it would be too long for an address. */
  static Optional<String> of(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try {
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      byte[] room = new byte[LONGEST];
      int length = deflater.deflate(room);
      if (!deflater.finished()) {
        return Optional.empty();
      }
      byte[] packed = Arrays.copyOf(room, length);
      String written = Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
      return Optional.of(written).filter(address -> address.length() <= LONGEST);
    } finally {
      deflater.end();
    }
  }

  /** The text that was packed; empty when this is none. */
  static Optional<String> unpacked(String packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(Base64.getUrlDecoder().decode(packed));
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      byte[] room = new byte[8_192];
      while (!inflater.finished() && text.size() <= LONGEST_UNPACKED) {
        int length = inflater.inflate(room);
        if (length == 0) {
          return Optional.empty();
        }
        text.write(room, 0, length);
      }
      return inflater.finished()
          ? Optional.of(text.toString(StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (DataFormatException | IllegalArgumentException notPacked) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
