package org.ballpad.cases.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ballpad.solver.SolveOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparseBenchTest {
  @TempDir private Path folder;

  @Test
  void readsWhatTheFormatSays() throws IOException {
    MatrixFile file = MatrixFile.read(grid(3, true));
    assertEquals(9, file.matrix().n());
    assertEquals(9 + 12, file.matrix().values().length);
    assertEquals(4.01, file.matrix().diagonal(8));
    assertEquals(2, file.dim());
    assertArrayEquals(new double[] {0, 0, 1, 0}, Arrays.copyOf(file.coordinates(), 4));
    assertEquals(0, MatrixFile.read(grid(3, false)).dim());
  }

  @Test
  void solvesWithAndWithoutCoordinates() throws IOException {
    MatrixFile file = MatrixFile.read(grid(40, true));
    for (boolean coordinates : new boolean[] {false, true}) {
      SparseBench bench = SparseBench.run(file, coordinates, SolveOptions.threads(2), 2);
      assertEquals(1600, bench.n());
      assertTrue(bench.backwardError() < 1e-13);
      // George's bound of nested dissection for a square grid of one unknown per node
      assertTrue(bench.entries() < 31.0 / 4 * 1600 * Math.log(1600) / Math.log(2));
      assertTrue(bench.stored() >= bench.entries());
      assertTrue(bench.warm().factor() > 0 && bench.peakMemory() > 1 << 20);
    }
    assertNull(SparseBench.run(file, true, SolveOptions.threads(1), 0).warm());
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path whole = grid(3, true);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, 60));
    String said = assertThrows(IOException.class, () -> MatrixFile.read(cut)).getMessage();
    assertTrue(said.contains("cut: not a matrix file: 9 equations"), said);
    Path empty = Files.write(folder.resolve("empty"), new byte[0]);
    said = assertThrows(IOException.class, () -> MatrixFile.read(empty)).getMessage();
    assertTrue(said.endsWith("it ends too early"), said);
    bytes[16 + 8 * 10 + 4] = 0; // the second row of the first column
    Path disordered = Files.write(folder.resolve("disordered"), bytes);
    said = assertThrows(IOException.class, () -> MatrixFile.read(disordered)).getMessage();
    assertTrue(said.contains("rows of column 0 do not increase"), said);
  }

  /// Five-point Laplacian of a square grid, shifted a little.
  private Path grid(int side, boolean coordinates) throws IOException {
    int n = side * side;
    int entries = n + 2 * side * (side - 1);
    ByteBuffer bytes =
        ByteBuffer.allocate(16 + 8 * (n + 1) + 12 * entries + 4 + 16 * n)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(n).putLong(entries);
    long start = 0;
    for (int i = 0; i < n; i++) {
      bytes.putLong(start);
      start += 1 + (i % side < side - 1 ? 1 : 0) + (i / side < side - 1 ? 1 : 0);
    }
    bytes.putLong(start);
    for (int i = 0; i < n; i++) {
      bytes.putInt(i);
      if (i % side < side - 1) {
        bytes.putInt(i + 1);
      }
      if (i / side < side - 1) {
        bytes.putInt(i + side);
      }
    }
    for (int i = 0; i < n; i++) {
      bytes.putDouble(4.01);
      for (int k = (i % side < side - 1 ? 1 : 0) + (i / side < side - 1 ? 1 : 0); k > 0; k--) {
        bytes.putDouble(-1);
      }
    }
    if (coordinates) {
      bytes.putInt(2);
      for (int i = 0; i < n; i++) {
        bytes.putDouble(i % side).putDouble(i / side);
      }
    }
    byte[] written = Arrays.copyOf(bytes.array(), bytes.position());
    return Files.write(folder.resolve("grid" + side + coordinates), written);
  }
}
