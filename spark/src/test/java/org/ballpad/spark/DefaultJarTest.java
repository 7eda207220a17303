package org.ballpad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/// The program as it is shipped holds nothing of this module.
class DefaultJarTest {
  @Test
  void noneOfThisIsInTheDefaultJar() throws IOException {
    try (JarFile jar = new JarFile("../cases/target/ballpad.jar")) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertTrue(names.contains("org/ballpad/cases/cli/Main.class"));
      assertEquals(
          List.of(),
          names.stream()
              .filter(name ->
                  name.matches("(org/apache/(spark|hadoop)|scala|io/netty|org/ballpad/spark)/.*"))
              .toList());
    }
  }
}
