package org.ballpad.cases.report;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Encodes a picture of at most 256 colours as PNG.
///
/// Written here because `ImageIO` loads the whole of AWT for it, which takes longer than drawing
/// the picture.
///
/// - **Shape** `pixels` row by row from the top left, one palette index per byte; palette entries
///   are 0xAARRGGBB.
/// - **Source** PNG specification, third edition, sections 11.2 (chunks) and 9.2 (filter type 0).
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte BIT_DEPTH = 8;
  private static final byte PALETTE_COLOUR = 3;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Png() {}

  /// The file's bytes.
  static byte[] encode(int width, int height, byte[] pixels, int[] palette) {
    if (pixels.length != width * height || palette.length > 256) {
      throw new IllegalArgumentException(
          pixels.length
              + " pixels for "
              + width
              + " x "
              + height
              + ", "
              + palette.length
              + " colours");
    }
    Png png = new Png();
    png.out.writeBytes(SIGNATURE);
    png.chunk("IHDR", header(width, height));
    byte[] colours = new byte[3 * palette.length];
    byte[] alphas = new byte[palette.length];
    for (int i = 0; i < palette.length; i++) {
      colours[3 * i] = (byte) (palette[i] >> 16);
      colours[3 * i + 1] = (byte) (palette[i] >> 8);
      colours[3 * i + 2] = (byte) palette[i];
      alphas[i] = (byte) (palette[i] >>> 24);
    }
    png.chunk("PLTE", colours);
    png.chunk("tRNS", alphas);
    png.chunk("IDAT", deflated(width, height, pixels));
    png.chunk("IEND", new byte[0]);
    return png.out.toByteArray();
  }

  /// The file as an address that a web page can hold.
  static String dataUri(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put(BIT_DEPTH)
        .put(PALETTE_COLOUR)
        .put(new byte[3])
        .array();
  }

  private static byte[] deflated(int width, int height, byte[] pixels) {
    byte[] rows = new byte[height * (width + 1)];
    for (int y = 0; y < height; y++) {
      System.arraycopy(pixels, y * width, rows, y * (width + 1) + 1, width);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION)) {
      deflater.setInput(rows);
      deflater.finish();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return packed.toByteArray();
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
