package org.ballpad.cases.report;

/// The colours of a field: 255 steps from dark blue to yellow, of evenly rising lightness so that
/// the picture keeps its order in grey and for colour-blind readers. Index 0 is transparent, for
/// what no cell covers.
final class ColourMap {
  private static final int[] ANCHORS = {
    0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725
  };
  private static final int OPAQUE = 0xff000000;

  private ColourMap() {}

  /// The palette, 0xAARRGGBB.
  static int[] palette() {
    int[] palette = new int[256];
    for (int i = 1; i < palette.length; i++) {
      palette[i] = OPAQUE | at((i - 1) / 254.0);
    }
    return palette;
  }

  /// Palette index of a value on a scale from `low` to `high`; values outside take the end colours.
  static byte index(double value, double low, double high) {
    double share = Math.clamp((value - low) / (high - low), 0, 1);
    return (byte) (1 + (int) Math.round(254 * share));
  }

  /// The colour at a share 0..1 of the scale, 0xRRGGBB.
  static int at(double share) {
    double position = share * (ANCHORS.length - 1);
    int below = Math.min((int) position, ANCHORS.length - 2);
    double weight = position - below;
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double from = ANCHORS[below] >> shift & 0xff;
      double to = ANCHORS[below + 1] >> shift & 0xff;
      colour |= (int) Math.round(from + weight * (to - from)) << shift;
    }
    return colour;
  }
}
