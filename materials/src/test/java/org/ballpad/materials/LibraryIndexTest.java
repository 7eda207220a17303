package org.ballpad.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The library is found through its index, since a jar has no directory to list.
final class LibraryIndexTest {
  @ParameterizedTest
  @ValueSource(strings = {"library", "library/life", "library/law"})
  void indexNamesEveryFile(String folder) throws IOException {
    Set<String> files;
    try (var listing = Files.list(Path.of(folder))) {
      files =
          listing
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    Set<String> indexed = new TreeSet<>();
    for (String line : resource(folder).split("\n")) {
      indexed.add(line.split(" ")[0] + ".yaml");
    }
    assertEquals(files, indexed);
  }

  private static String resource(String folder) throws IOException {
    try (var in = Material.class.getResourceAsStream(folder + "/index.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
