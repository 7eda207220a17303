package org.ballpad.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Thirty points of a copper film on a silicon disc; six have a film without thickness and fail.
final class Study {
  static final int POINTS = 30;
  private static final Path CASE =
      Path.of("../cases/verification/bilayer-disc/bilayer-disc.yaml").toAbsolutePath().normalize();

  private Study() {}

  static Path write(Path folder) throws IOException {
    return write(folder, 6);
  }

  /// The study with another number of moduli, of which each is run with five films.
  static Path write(Path folder, int moduli) throws IOException {
    return write(
        folder,
        """
        vary:
          materials.cu.elastic.E: {from: 100 GPa, to: 120 GPa, count: %d}
          steps.film.thickness: [10, 0, 20, 30, 40]
        """
            .formatted(moduli));
  }

  /// A study of the same discs.
  static Path write(Path folder, String study) throws IOException {
    return Files.writeString(folder.resolve("discs.yaml"), "case: " + CASE + "\n" + study);
  }

  /// Expects the same bytes in two folders that `--out` named.
  static void expectSameTables(Path one, Path other) throws IOException {
    for (String name : new String[] {"results.csv", "failures.csv", "columns.csv", "plan.csv"}) {
      assertArrayEquals(
          Files.readAllBytes(one.resolve("discs").resolve(name)),
          Files.readAllBytes(other.resolve("discs").resolve(name)),
          name);
    }
  }
}
