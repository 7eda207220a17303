package org.ballpad.mesh.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ballpad.mesh.CellBlock;
import org.ballpad.mesh.CellShape;
import org.ballpad.mesh.CurvedSides;
import org.ballpad.mesh.Mesh;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Read back with an XML parser, as the format is specified.
class VtuWriterTest {
  private static final double[] COORDINATES = {
    0, 0, 1, 0, 0, 1, 0.5, 0, 0.5, 0.5, 0, 0.5, 2, 0, 2, 1
  };
  private static final Mesh MESH =
      new Mesh(
          COORDINATES,
          List.of(
              new CellBlock("a", "Cu", CellShape.T6, new int[] {0, 1, 2, 3, 4, 5}),
              new CellBlock("b", "Ti", CellShape.T3, new int[] {1, 6, 7, 1, 7, 2})),
          List.of(),
          CurvedSides.none(8));

  @Test
  void readsBackBitByBit() throws Exception {
    double[] u = new double[16];
    java.util.Arrays.setAll(u, i -> 0.1 / (i + 1));
    double[] stress = {1.5, -2.25, 1e-300};
    StringWriter text = new StringWriter();
    VtuWriter.write(text, MESH, Map.of("displacement", u), Map.of("von_mises", stress));
    Document document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text.toString())));
    ByteBuffer displacement = array(document, "displacement");
    assertEquals(8 * 3 * 8, displacement.remaining());
    for (int node = 0; node < 8; node++) {
      assertEquals(u[2 * node], displacement.getDouble());
      assertEquals(u[2 * node + 1], displacement.getDouble());
      assertEquals(0, displacement.getDouble());
    }
    assertArrayEquals(stress, doubles(array(document, "von_mises")));
    assertArrayEquals(
        new int[] {0, 1, 2, 3, 4, 5, 1, 6, 7, 1, 7, 2}, ints(array(document, "connectivity")));
    assertArrayEquals(new int[] {6, 9, 12}, ints(array(document, "offsets")));
    assertArrayEquals(new int[] {0, 1, 1}, ints(array(document, "block")));
    ByteBuffer types = array(document, "types");
    assertEquals(22, types.get());
    assertEquals(5, types.get());
  }

  @Test
  void refusesArraysThatDoNotFit() {
    assertThrows(
        IllegalArgumentException.class,
        () -> VtuWriter.write(new StringWriter(), MESH, Map.of(), Map.of("x", new double[2])));
    assertThrows(
        IllegalArgumentException.class,
        () -> VtuWriter.write(new StringWriter(), MESH, Map.of("x", new double[5]), Map.of()));
  }

  private static ByteBuffer array(Document document, String name) throws IOException {
    NodeList arrays = document.getElementsByTagName("DataArray");
    for (int i = 0; i < arrays.getLength(); i++) {
      Element array = (Element) arrays.item(i);
      if (array.getAttribute("Name").equals(name)) {
        byte[] bytes = Base64.getDecoder().decode(array.getTextContent().strip());
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(bytes.length - 8, buffer.getLong());
        return buffer;
      }
    }
    throw new AssertionError("no array " + name);
  }

  private static double[] doubles(ByteBuffer buffer) {
    double[] values = new double[buffer.remaining() / 8];
    buffer.asDoubleBuffer().get(values);
    return values;
  }

  private static int[] ints(ByteBuffer buffer) {
    int[] values = new int[buffer.remaining() / 4];
    buffer.asIntBuffer().get(values);
    return values;
  }
}
