package org.ballpad.cases.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Read back by the decoder of the Java library.
class PngTest {
  @Test
  void everyPixelComesBack() throws IOException {
    int width = 37;
    int height = 23;
    byte[] pixels = new byte[width * height];
    new Random(1).nextBytes(pixels);
    int[] palette = ColourMap.palette();
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(Png.encode(width, height, pixels, palette)));
    assertEquals(width, image.getWidth());
    assertEquals(height, image.getHeight());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int expected = palette[pixels[y * width + x] & 0xff];
        int actual = image.getRGB(x, y);
        assertEquals(expected >>> 24, actual >>> 24, "opacity");
        if (expected >>> 24 != 0) {
          assertEquals(expected, actual);
        }
      }
    }
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThrows(
        IllegalArgumentException.class, () -> Png.encode(2, 2, new byte[3], new int[] {0}));
  }
}
